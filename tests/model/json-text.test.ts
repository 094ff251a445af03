import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findFault } from '../../src/model/json-text.js';
import { parseText } from '../../src/model/parse.js';

describe('a text that is no JSON is explained where it breaks off', () => {
  test.each([
    ['{"a": 1\n"b": 2}', 'json.comma-missing', 2, 1],
    ['["a" "b"]', 'json.comma-missing', 1, 6],
    ['{"a": 1,\n}', 'json.comma-extra', 2, 1],
    ['[1, 2, ]', 'json.comma-extra', 1, 8],
    ['[1,, 2]', 'json.comma-extra', 1, 4],
    ['{"a" 1}', 'json.colon-missing', 1, 6],
    ['{"a"}', 'json.colon-missing', 1, 5],
    ['{a: 1}', 'json.name-unquoted', 1, 2],
    ['{"a": }', 'json.value-missing', 1, 7],
    ["{'a': 1}", 'json.wrong-quotes', 1, 2],
    ['{“a”: 1}', 'json.wrong-quotes', 1, 2],
    ['{ // note\n"a": 1}', 'json.comment', 1, 3],
    ['{"a": "one\ntwo"}', 'json.text-not-closed', 1, 7],
    ['{"a": "one}', 'json.text-not-closed', 1, 7],
    ['{"a": "one\ttwo"}', 'json.control-character', 1, 11],
    ['{"a": "C:\\data"}', 'json.bad-escape', 1, 10],
    ['{"a": "\\u12G4"}', 'json.bad-escape', 1, 8],
    ['{"a": 01}', 'json.bad-number', 1, 7],
    ['{"a": .5}', 'json.bad-number', 1, 7],
    ['{"a": True}', 'json.unknown-word', 1, 7],
    ['{"a": NaN}', 'json.unknown-word', 1, 7],
    ['{"a": [1, 2}', 'json.wrong-bracket', 1, 12],
    [']', 'json.wrong-bracket', 1, 1],
    ['{"a": 1,\n"b": [1', 'json.unfinished', 2, 8],
    ['{"a": 1} {"b": 2}', 'json.after-end', 1, 10],
    ['{"a": 1}}', 'json.after-end', 1, 9],
    ['', 'document.empty', undefined, undefined],
    [' \n', 'document.empty', undefined, undefined],
  ])('%j: %s', (text, code, line, column) => {
    const { document, problems } = parseText(text);
    expect(document).toBeNull();
    expect(problems).toMatchObject([{ code, severity: 'error', pointer: '' }]);
    expect([problems[0]!.line, problems[0]!.column]).toEqual([line, column]);
  });

  test('an unfinished text says which bracket is open, and since where', () => {
    const [problem] = parseText('{\n"events": [\n{"id": "a"}\n').problems;
    expect(problem!.message).toBe('The text ends before “[” of line 2 is closed.');
    expect(problem!.hint).toBe('Close it with ].');
  });

  test('hints show the characters to type', () => {
    expect(parseText('{"a": "C:\\data"}').problems[0]!.hint).toBe('Write \\\\ for a backslash itself.');
    expect(parseText('{"a": "one\ntwo"}').problems[0]!.hint).toContain('line breaks as \\n');
  });
});

test('a fault is found where, and only where, JSON.parse finds one', () => {
  const pieces = [
    '{',
    '}',
    '[',
    ']',
    ',',
    ':',
    '"a"',
    '"',
    '1',
    '-0.5e3',
    '01',
    'true',
    'x',
    ' ',
    '\n',
    '\\',
    '"\\u00e9"',
  ];
  const text = fc.oneof(
    fc.json(),
    fc.array(fc.constantFrom(...pieces), { maxLength: 12 }).map((parts) => parts.join('')),
  );
  fc.assert(
    fc.property(text, (written) => {
      let good = true;
      try {
        JSON.parse(written);
      } catch {
        good = false;
      }
      expect(findFault(written) === null).toBe(good);
    }),
    { numRuns: 5000 },
  );
});

test.each(['[', '{"a":', '[1,', '"', '\\', '["\\"'])(
  'a megabyte of %j takes no more than a moment',
  (piece) => {
    const start = performance.now();
    expect(parseText(piece.repeat(1_000_000 / piece.length)).document).toBeNull();
    expect(performance.now() - start).toBeLessThan(3000);
  },
);

describe('problems of a good text stand at their line and column', () => {
  const text = readFileSync(new URL('../fixtures/northgate.json', import.meta.url), 'utf8');

  test.each([
    ['"when": "2001-09-11?"', '"2001-09-31"', '"when": '],
    ['"importance": 4', '9', '"importance": '],
    ['"lane": "abroad"', '"a\\"broad"', '"lane": '],
  ])('%s', (before, value, name) => {
    const bad = text.replace(before, name + value);
    const line = bad.slice(0, bad.indexOf(name + value)).split('\n').length;
    const column = bad.split('\n')[line - 1]!.indexOf(name) + name.length + 1;
    const { problems } = parseText(bad);
    expect(problems.map((problem) => [problem.line, problem.column])).toContainEqual([line, column]);
  });

  test('what is missing stands where its owner begins', () => {
    const [problem] = parseText(
      '{"version":"1.0","lang":"en","title":"T","events":[\n  {"id":"a","when":"1988"}]}',
    ).problems;
    expect(problem).toMatchObject({ code: 'field.missing', pointer: '/events/0', line: 2, column: 3 });
  });

  test('names with slashes and tildes are found', () => {
    const [problem] = parseText(
      '{"version":"1.0","lang":"en","title":"T",\n"a/b~c": 1,"events":[]}',
    ).problems;
    expect(problem).toMatchObject({ pointer: '/a~1b~0c', line: 2, column: 10 });
  });

  test.each([
    ['1988-7-2', '1988-07-02'],
    ['1988-7-2/1988-8-1', '1988-07-02/1988-08-01'],
    ['[1988-07-02,1988-8-1]', undefined],
    ['once', undefined],
  ])('a certain suggestion for %s comes as a patch of the whole date', (when, value) => {
    const events = [{ id: 'a', title: 'A', when }];
    const [problem] = parseText(JSON.stringify({ version: '1.0', lang: 'en', title: 'T', events })).problems;
    expect(problem!.fix).toEqual(value && { op: 'replace', path: '/events/0/when', value });
  });
});
