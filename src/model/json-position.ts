import { nextToken } from './json-text.js';
import type { JsonToken } from './json-text.js';
import type { Problem } from './problem.js';
import { finish, STRIDE, type Steps } from './steps.js';

export interface TextPosition {
  /** Both from 1. */
  readonly line: number;
  readonly column: number;
}

export function positionOf(text: string, offset: number): TextPosition {
  return finish(positions(text, [offset]))[0]!;
}

/** Adds line and column to problems whose pointers lead into a JSON text. One walk, whatever their number. */
export function locateProblems(text: string, problems: readonly Problem[]): readonly Problem[] {
  return finish(locateSteps(text, problems));
}

/** The same with places to pause. */
export function* locateSteps(text: string, problems: readonly Problem[]): Steps<readonly Problem[]> {
  const tree: Tree = { root: { parts: new Map(), offset: null }, missing: 1 };
  const places = problems.map(({ pointer }) => placesTo(tree, pointer));
  yield* walk(text, tree);
  // A pointer whose end is missing from the text stands at the nearest thing around it.
  const offsets = places.map((chain) => chain.findLast(({ offset }) => offset !== null)?.offset ?? 0);
  const found = yield* positions(text, offsets);
  return problems.map((problem, i) => ({ ...problem, ...found[i] }));
}

/** A node in the tree of the pointers looked for. */
interface Place {
  readonly parts: Map<string, Place>;
  offset: number | null;
}

interface Tree {
  readonly root: Place;
  /** How many places have no offset yet. */
  missing: number;
}

/** The places a pointer leads through, from the root on. */
function placesTo(tree: Tree, pointer: string): Place[] {
  const chain = [tree.root];
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const { parts } = chain.at(-1)!;
    let place = parts.get(name);
    if (!place) {
      parts.set(name, (place = { parts: new Map(), offset: null }));
      tree.missing++;
    }
    chain.push(place);
  }
  return chain;
}

/** Notes where each place begins, stepping over all that nobody looks for. The text has been read as good JSON. */
function* walk(text: string, tree: Tree): Steps<void> {
  const open: { place: Place | undefined; index: number | null }[] = [];
  let next: Place | undefined = tree.root;
  let name: JsonToken | null = null;
  for (let at = 0, tokens = 1; ; tokens++) {
    if (tokens % STRIDE === 0) yield;
    const token = nextToken(text, at);
    if ('code' in token || token.type === 'end') return;
    const { type, start, end } = token;
    at = end;
    const around = open.at(-1);
    if (type === '}' || type === ']') open.pop();
    else if (type === ',') {
      if (around && around.index !== null) around.index++;
      name = null;
    } else if (type === ':') {
      next =
        around?.place && around.place.parts.get(JSON.parse(text.slice(name!.start, name!.end)) as string);
    } else if (around?.index === null && !name) name = token;
    else {
      if (around && around.index !== null) next = around.place?.parts.get(String(around.index));
      if (next) {
        if (next.offset === null) tree.missing--;
        next.offset = start;
        if (tree.missing === 0) return;
      }
      if (type === '{' || type === '[') {
        open.push({ place: next, index: type === '[' ? 0 : null });
        name = null;
      }
    }
  }
}

/** Line and column, both from 1, of offsets in any order. */
export function* positions(
  text: string,
  offsets: readonly number[],
): Steps<[TextPosition, ...TextPosition[]]> {
  const found: TextPosition[] = [];
  let line = 1;
  let lineStart = 0;
  let lineEnd = text.indexOf('\n');
  const inOrder = offsets.map((offset, i) => [offset, i] as const).sort((a, b) => a[0] - b[0]);
  for (const [offset, i] of inOrder) {
    while (lineEnd >= 0 && lineEnd < offset) {
      line++;
      lineStart = lineEnd + 1;
      lineEnd = text.indexOf('\n', lineStart);
      if (line % STRIDE === 0) yield;
    }
    found[i] = { line, column: offset - lineStart + 1 };
  }
  return found as [TextPosition, ...TextPosition[]];
}
