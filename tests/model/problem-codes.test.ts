import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PROBLEM_CODES } from '../../src/model/problem-codes.js';
import { CAUSES } from './problem-causes.js';

test('the table names every code, each of which something calls forth', () => {
  expect(Object.keys(CAUSES).sort()).toEqual(PROBLEM_CODES.map(({ code }) => code));
});

test.each(Object.entries(CAUSES))('%s is said in whole sentences', (code, cause) => {
  const entry = PROBLEM_CODES.find((row) => row.code === code)!;
  const problem = cause().find((found) => found.code === code)!;
  expect(problem.severity).toBe(entry.severity);
  for (const sentence of [problem.message, problem.hint!]) {
    expect(sentence).toMatch(/^[\p{Lu}“].*\.$/su);
    expect(sentence).not.toMatch(/\{[a-z]+\}|undefined|NaN|\[object/);
  }
});

test('no code is produced that is not in the table', () => {
  const files = [
    'edtf-read',
    'edtf-point',
    'event-feed',
    'json-lines',
    'json-text',
    'parse-document',
    'parse-reading',
    'problem-wording',
    'schema-checks',
    'schema-event',
    'schema-list',
    'schema-media',
    'schema-object',
  ];
  const known = new Set<string>(PROBLEM_CODES.map(({ code }) => code));
  const named = files.flatMap((file) => {
    const source = readFileSync(new URL(`../../src/model/${file}.ts`, import.meta.url), 'utf8');
    return [
      ...source.matchAll(/'((?:date|document|json|field|id|reference|event|text|url|media)\.[a-z-]+)'/g),
    ].map((match) => match[1]!);
  });
  expect(named.filter((code) => !known.has(code))).toEqual([]);
  expect([...known].filter((code) => !named.includes(code))).toEqual([]);
});
