// @ts-check
// Where the figures go: a file for programs, and the README between its two marks.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'prettier';
import { markdown } from './table.mjs';

const BEGIN = '<!-- bench -->';
const END = '<!-- /bench -->';

/** @param {string} text @param {string} table */
export function putBetweenMarks(text, table) {
  const begin = text.indexOf(BEGIN);
  const end = text.indexOf(END);
  if (begin < 0 || end < begin) throw new Error(`There is no ${BEGIN} … ${END}.`);
  return `${text.slice(0, begin + BEGIN.length)}\n\n${table.trim()}\n\n${text.slice(end)}`;
}

/**
 * @param {string} root
 * @param {import('./table.mjs').Results & object} results
 * @param {boolean} publish Whether they are those that the project shows.
 */
export async function report(root, results, publish) {
  const json = await format(JSON.stringify(results), { parser: 'json', printWidth: 110 });
  const table = markdown(results);
  const file = publish ? join(root, 'scripts/bench/results.json') : join(root, '.cache/bench.json');
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, json);
  if (publish) {
    const readme = join(root, 'README.md');
    const written = putBetweenMarks(readFileSync(readme, 'utf8'), `## Speed\n\n${table}`);
    writeFileSync(readme, await format(written, { parser: 'markdown', singleQuote: true, printWidth: 110 }));
  }
  console.log(`\n${table}\nWritten to ${file}${publish ? ' and README.md' : ''}`);
}
