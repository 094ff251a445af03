// Writes what a test needs to prove that a quotation stands in its document, without the document's text:
// for each source its SHA-256 and, line by line, the hashes of its runs of one to five words.
//
//   node scripts/hash-sources.mjs [folder of texts] [folder to write to]
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

export const LONGEST_RUN = 5;

/**
 * The words of a line. White space of every kind parts words, quotation marks are dropped (they open and close
 * inside longer ones), an ellipsis is a word of its own; nothing else is changed.
 * @param {string} line
 * @returns {string[]}
 */
export function wordsOf(line) {
  return line
    .replace(/["“”„«»]/g, '')
    .replaceAll('…', ' … ')
    .split(/\s+/)
    .filter(Boolean);
}

/**
 * Short hash of a run of words; the stop at its very end does not count, so that a quotation may end there.
 * @param {string[]} words
 * @returns {string} eight hexadecimal digits
 */
export function hashRun(words) {
  const run = words.join(' ').replace(/[.,;:!?]+$/, '');
  return createHash('sha256').update(run).digest('hex').slice(0, 8);
}

/**
 * All runs of one to five words of a line, hashed; sorted, so that the order of the words is not kept.
 * @param {string} line
 * @returns {string[]}
 */
export function hashLine(line) {
  const words = wordsOf(line);
  const hashes = words.flatMap((_, start) =>
    words
      .slice(start, start + LONGEST_RUN)
      .map((_word, length) => hashRun(words.slice(start, start + length + 1))),
  );
  return [...new Set(hashes)].sort();
}

/**
 * @param {Buffer} bytes a source text as stored
 * @returns {{sha256: string, lines: Record<string, string>}} line numbers from 1; empty lines are left out
 */
export function hashSource(bytes) {
  const lines = bytes.toString('utf8').split('\n');
  return {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    lines: Object.fromEntries(
      lines.flatMap((line, index) => (line.trim() ? [[String(index + 1), hashLine(line).join(' ')]] : [])),
    ),
  };
}

/**
 * The id under which the record names a file: `doc-000` for `000_….txt`.
 * @param {string} file
 */
export function sourceId(file) {
  return `doc-${file.split('_')[0]}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const [from = '../shared/sources', to = 'tests/fixtures/sources'] = process.argv.slice(2);
  mkdirSync(to, { recursive: true });
  for (const file of readdirSync(from).filter((name) => name.endsWith('.txt'))) {
    const hashed = hashSource(readFileSync(join(from, file)));
    writeFileSync(join(to, `${sourceId(file)}.json`), `${JSON.stringify(hashed, null, 1)}\n`);
  }
}
