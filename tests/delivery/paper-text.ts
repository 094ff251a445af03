import { getDocumentProxy } from 'unpdf';

/** A piece of a line as it was drawn; letters in it stand in the order of reading. */
interface Piece {
  readonly str: string;
  readonly hasEOL: boolean;
}

/** Letters and digits alone, whatever form they were drawn in and whatever stands between them. */
const letters = (text: string): string =>
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
    const pieces = pages.flatMap(linesOf);
    const turned = FOREIGN.map((foreign) => pieces.map((line) => fromTheRight(line, foreign)));
    this.#ways = [pieces, ...turned].map((lines) => letters(lines.flat().join('')));
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
    return this.#ways.some((way) => way.includes(letters(text)));
  }
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
const FOREIGN = [/^[^\p{Script=Arabic}]*$/u, /^(?:[^\p{Script=Arabic}]|\p{N})*$/u];

function fromTheRight(line: readonly string[], foreign: RegExp): string[] {
  const turned: string[][] = [];
  for (const piece of [...line].reverse()) {
    const last = turned.at(-1);
    if (last && foreign.test(piece) && foreign.test(last.join(''))) last.unshift(piece);
    else turned.push([piece]);
  }
  return turned.flat();
}
