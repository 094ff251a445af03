import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { hashRun, LONGEST_RUN, sourceId, wordsOf } from '../../scripts/hash-sources.mjs';
import type {
  Actor,
  Cite,
  Cites,
  Claim,
  Text,
  TimelineDocument,
  TimelineEvent,
} from '../../src/model/document.js';

/** Reads a JSON file of the project, named from its root. */
export const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

export const record = readJson('data/iran-1988-2020.json') as TimelineDocument;

export const claimsOf = (event: TimelineEvent): readonly Claim[] => event.claims ?? [];
export const actorsById = new Map<string, Actor>((record.actors ?? []).map((actor) => [actor.id, actor]));

/** A text in one language; `''` where it has none, so that a test may say so. */
export const inLanguage = (text: Text | undefined, lang: string): string =>
  typeof text === 'object' ? (text[lang] ?? '') : lang === record.lang ? (text ?? '') : '';

/** Citations that say more than the id of a source. */
export const fullCites = (cites: Cites | undefined): readonly Cite[] =>
  (cites ?? []).filter((cite): cite is Cite => typeof cite !== 'string');

/** Every value in a document with the path of keys that leads to it, parents first. */
export function* walk(
  value: unknown,
  path: readonly string[] = [],
): Generator<{ value: unknown; path: readonly string[] }> {
  yield { value, path };
  if (typeof value !== 'object' || value === null) return;
  for (const [key, inner] of Object.entries(value)) yield* walk(inner, [...path, key]);
}

/** Every id that an object of the document carries, the document's own left out. */
export const idsOf = (document: unknown): string[] =>
  [...walk(document)].flatMap(({ value, path }) =>
    path.length > 1 && path.at(-1) === 'id' && typeof value === 'string' ? [value] : [],
  );

export interface HashedSource {
  readonly sha256: string;
  readonly lines: Readonly<Record<string, string>>;
}
const FIXTURES = 'tests/fixtures/sources';
export const hashedSources = new Map<string, HashedSource>(
  readdirSync(FIXTURES).map((file) => [
    file.replace('.json', ''),
    readJson(join(FIXTURES, file)) as HashedSource,
  ]),
);

/** Whether a quotation is a chain of runs that stand one after another on a line, known by its hashes alone. */
export function standsInHashes(quotation: string, hashesOfLine: string): boolean {
  const words = wordsOf(quotation);
  const hashes = new Set(hashesOfLine.split(' '));
  const lastStart = Math.max(0, words.length - LONGEST_RUN);
  return (
    words.length > 0 &&
    Array.from({ length: lastStart + 1 }, (_, start) => words.slice(start, start + LONGEST_RUN)).every(
      (run) => hashes.has(hashRun(run)),
    )
  );
}

/** Whether a quotation stands word for word in a line of text. */
export function standsInText(quotation: string, line: string): boolean {
  const words = wordsOf(quotation)
    .join(' ')
    .replace(/[.,;:!?]+$/, '');
  return words !== '' && ` ${wordsOf(line).join(' ')} `.includes(words);
}

/** The documents' own texts lie beside the project only where they may be held; elsewhere their hashes serve alone. */
const TEXTS = '../shared/sources';
export const textsAtHand = new Map<string, Buffer>(
  existsSync(TEXTS)
    ? readdirSync(TEXTS)
        .filter((file) => file.endsWith('.txt'))
        .map((file) => [sourceId(file), readFileSync(join(TEXTS, file))])
    : [],
);
