import { getDocumentProxy } from 'unpdf';

/** A piece of a line as it was drawn; letters in it stand in the order of reading. */
interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
  /** The last two numbers are its place, from the left and from the foot of the page. */
  readonly transform?: readonly number[];
  readonly height?: number;
}

/** Letters and digits alone, whatever form they were drawn in and whatever stands between them. */
export const letters = (text: string): string =>
  text
    .normalize('NFKC')
    .replace(/[\u064a\u0649]/gu, '\u06cc')
    .replace(/\u0643/gu, '\u06a9')
    // Fonts draw some Persian and Arabic figures with one glyph, and the PDF names the Arabic one.
    .replace(/[\u0660-\u0669]/gu, (digit) => String.fromCodePoint((digit.codePointAt(0) ?? 0) + 0x90))
    .replace(/[^\p{L}\p{N}]/gu, '');

/** The text of a PDF, and what can be found in it. */
export class PaperText {
  /** As drawn, from the left, and as read from the right: lines of Persian hold their pieces the other way round. */
  readonly #ways: readonly string[];

  constructor(readonly pages: ReadonlyArray<readonly Piece[]>) {
    this.#ways = waysOf(pages.flatMap(linesOf));
  }

  static async of(pdf: Uint8Array): Promise<PaperText> {
    const file = await getDocumentProxy(new Uint8Array(pdf));
    const pages: Piece[][] = [];
    for (let number = 1; number <= file.numPages; number += 1) {
      const { items } = await (await file.getPage(number)).getTextContent();
      pages.push(items.filter((item): item is typeof item & Piece => 'str' in item));
    }
    return new PaperText(pages);
  }

  has(text: string): boolean {
    const sought = letters(text);
    // The number of a source stands on the first line of its title, which may run the other way.
    const numbered = /^[^\p{Script=Arabic}]*$/u.test(text);
    return this.#ways.some(
      (way) => way.includes(sought) || (numbered && way.replace(/[۰-۹]/gu, '').includes(sought)),
    );
  }

  /** The first and the last line of every page. */
  get edges(): { top: PaperLine; foot: PaperLine }[] {
    return this.pages.map((pieces) => {
      const drawn = pieces.filter(({ str }) => letters(str) !== '');
      const places = drawn.map(placeOf);
      const line = (place: number): PaperLine => {
        const found = drawn.filter((piece) => Math.abs(placeOf(piece) - place) < 4);
        return {
          ways: waysOf([found.map(({ str }) => str)]),
          size: Math.max(...found.map(({ height = 0 }) => height)),
        };
      };
      return { top: line(Math.max(...places)), foot: line(Math.min(...places)) };
    });
  }
}

interface PaperLine {
  /** Its letters, in every way in which they can be read. */
  readonly ways: readonly string[];
  /** Of its largest letters, in points. */
  readonly size: number;
}

const placeOf = ({ transform }: Piece): number => transform?.[5] ?? 0;

function waysOf(lines: readonly string[][]): string[] {
  const turned = FOREIGN.map((foreign) => lines.map((line) => fromTheRight(line, foreign)));
  return [lines, ...turned].map((way) => letters(way.flat().join('')));
}

function linesOf(pieces: readonly Piece[]): string[][] {
  const lines: string[][] = [[]];
  for (const { str, hasEOL } of pieces) {
    lines.at(-1)?.push(str);
    if (hasEOL) lines.push([]);
  }
  return lines;
}

/** Words of other scripts in a Persian line run from the left all the same, and figures that belong to them. */
const FOREIGN = [
  /^[^\p{Script=Arabic}]*$/u,
  /^(?:[^\p{Script=Arabic}]|\p{N})*$/u,
  // A stop between two of them belongs to the Persian sentence, as in a reference.
  /^[^\p{Script=Arabic}.]*$/u,
];

function fromTheRight(line: readonly string[], foreign: RegExp): string[] {
  const turned: string[][] = [];
  for (const piece of [...line].reverse()) {
    const last = turned.at(-1);
    if (last && foreign.test(piece) && foreign.test(last.join(''))) last.unshift(piece);
    else turned.push([piece]);
  }
  return turned.flat();
}
