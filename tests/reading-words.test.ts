import { expect, test } from 'vitest';
import { readingEn } from '../src/locale/reading-en.js';
import { importedNow, sourceFiles } from './source-files.js';

const WORDS = 'locale/reading-words.ts';
const files = sourceFiles();
const isMessages = (path: string): boolean => /^locale\/(reading-|messages|de|ar)/u.test(path);

/** The reading messages that a file names. */
function said(path: string): string[] {
  if (isMessages(path)) return [];
  const text = files.get(path) ?? '';
  return Object.keys(readingEn).filter(
    (key) => text.includes(`say('${key}'`) || text.includes(`sayHtml(localizer, '${key}'`),
  );
}

/** What a file says without having the words, directly or by what it imports. */
function wordless(entry: string): string[] {
  const closure = importedNow(entry, files);
  return closure.has(WORDS) ? [] : [...closure].flatMap((path) => said(path).map((key) => `${path}: ${key}`));
}

test('the first script says nothing that comes only with a view', () => {
  expect(importedNow('define.ts', files).size).toBeGreaterThan(50);
  expect(importedNow('define.ts', files).has(WORDS)).toBe(false);
  expect(wordless('define.ts')).toEqual([]);
});

test('whatever comes later brings the words it says', () => {
  const entries = [...files].flatMap(([path, text]) =>
    [...text.matchAll(/import\('(\.[^']+)'\)/gu)].map(([, target = '']) =>
      new URL(target.replace(/\.js$/u, '.ts'), `file:///${path}`).pathname.slice(1),
    ),
  );
  expect(entries.length).toBeGreaterThan(10);
  expect([...entries, 'still.ts', 'index.ts'].flatMap(wordless)).toEqual([]);
});

test('most of the words are found where they are said', () => {
  expect([...files.keys()].flatMap(said).length).toBeGreaterThan(50);
});
