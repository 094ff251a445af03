import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Problem } from '../../src/model/problem.js';
import { folderWith, kit, QUAY } from './desk.js';

const text = (events: readonly unknown[]): string => JSON.stringify({ ...QUAY, events }, null, 2);
const dated = (id: string, when: string) => ({ id, when, title: `Event ${id}` });

test('the record has no errors', async () => {
  const { code, out } = await kit(['validate', 'data/iran-1988-2020.json']);
  expect(code).toBe(0);
  expect(out).toBe('data/iran-1988-2020.json: no problems; 32 events can be drawn.\n');
});

test('problems stand by kind, with how often, the first places by line and column, and what to write', async () => {
  const bad = ['a', 'b', 'c', 'd', 'e'].map((id, i) => dated(id, `19${i}1-02-30`));
  const folder = folderWith({
    'bad.json': text([...bad, dated('good', '1901'), { ...dated('odd', '1901'), sumary: 'x' }]),
  });
  const { code, out } = await kit(['validate', `${folder}/bad.json`]);
  expect(code).toBe(1);
  expect(out).toContain('bad.json: 5 errors, 1 warning; 2 events can be drawn.');
  const groups = out.split('\n\n').slice(1);
  expect(groups).toHaveLength(2);
  const lines = groups[0]?.split('\n') ?? [];
  expect(lines[0]).toMatch(/^error {2}date\.\S+ {2}\(5\)$/u);
  const line =
    1 +
    readFileSync(`${folder}/bad.json`, 'utf8')
      .split('\n')
      .findIndex((one) => one.includes('1901-02-30'));
  expect(lines[1]).toContain(`line ${line}, column `);
  expect(lines[1]).toContain('“Event a”: ');
  expect(lines[4]).toBe('  … and 2 more places; "validate --all" shows them');
  expect(lines[5]).toMatch(/^ {2}→ \S/u);
  expect(groups[1]).toMatch(/^warning {2}field\.misspelt {2}\(1\)/u);
});

test('what to write instead stands at the places that it is for', async () => {
  const events = [
    { ...dated('a', '1901'), sumary: 'x' },
    { ...dated('b', '1901'), catagories: [] },
    { ...dated('c', '1901'), sumary: 'x' },
    { ...dated('d', '1901'), plces: [] },
    { ...dated('e', '1901'), medai: [] },
  ];
  const said = (out: string) =>
    out
      .split('\n')
      .filter((line) => /^ {2}/u.test(line))
      .map((line) => /“(Event \w)”|→ .*?“(\w+)”|… and (\d+)/u.exec(line)?.slice(1).join(''));
  const { out } = await kit(['validate', '-'], text(events));
  expect(out.match(/^warning/gmu)).toHaveLength(1);
  expect(said(out)).toEqual([
    'Event a',
    'Event c',
    'summary',
    'Event b',
    'categories',
    'Event d',
    'places',
    '1',
  ]);
  const all = said((await kit(['validate', '-', '--all'], text(events))).out);
  expect(all.slice(-3)).toEqual(['places', 'Event e', 'media']);
});

test('a version that is not read yet is told from a slip of the pen', async () => {
  const { out } = await kit(['validate', '-'], JSON.stringify({ ...QUAY, version: '2.0' }));
  expect(out).toContain('“version” cannot be “2.0”');
  expect(out).toContain('  → This kit reads version 1.0; a document of a later one needs a later kit.');
});

test('a document larger than an element reads by itself', async () => {
  const large = JSON.stringify({ ...QUAY, 'x-scans': 'a'.repeat(20_500_000) });
  const { code, out } = await kit(['validate', '-'], large);
  expect(code).toBe(0);
  expect(out).toContain('It is larger than 20 MB');
  expect(out).toContain('write size-limit="21" on it');
  const { out: json } = await kit(['validate', '-', '--json'], large);
  expect(JSON.parse(json)).toMatchObject({ valid: true, sizeLimit: 21 });
});

test('--all leaves no place out, however many', async () => {
  const folder = folderWith({
    'bad.json': text(Array.from({ length: 1500 }, (_, i) => dated(`e${i}`, '1901-13'))),
  });
  const { out } = await kit(['validate', `${folder}/bad.json`, '--all']);
  expect(out.match(/^ {2}line \d+, column \d+: “/gmu)).toHaveLength(1500);
  expect(out).not.toContain('more place');
});

test('--json gives the same to programs, from standard input too', async () => {
  const { code, out, err } = await kit(
    ['validate', '-', '--json'],
    text([dated('a', '1901-13'), dated('b', '1901')]),
  );
  const report = JSON.parse(out) as Record<string, unknown> & { problems: Problem[] };
  expect([code, err]).toEqual([1, '']);
  expect(report).toMatchObject({ file: 'standard input', valid: false, events: 1, errors: 1, warnings: 0 });
  expect(report.problems[0]).toMatchObject({
    severity: 'error',
    pointer: '/events/0/when',
    line: expect.any(Number) as number,
  });
});

test('warnings alone are no failure', async () => {
  const { code, out } = await kit(['validate', '-'], text([{ ...dated('a', '1901'), sumary: 'x' }]));
  expect([code, out.includes('1 warning')]).toEqual([0, true]);
});

test('what is no JSON is a failure, and its place is named', async () => {
  const { code, out } = await kit(['validate', '-'], '{\n  "title": "A",\n  "events": [,]\n}');
  expect(code).toBe(1);
  expect(out).toContain('line 3, column 14: ');
  expect(out).toContain('nothing can be drawn');
});

test('words of a document can do nothing to a terminal', async () => {
  const title = 'A\u001B[2J\u202Etitle\nline  two';
  const { out } = await kit(['validate', '-'], text([{ id: 'a', when: '1901-13', title }]));
  expect(out).toContain('“A [2J title line  two”');
  // eslint-disable-next-line no-control-regex -- the character that begins a command to a terminal
  expect(out).not.toMatch(/\u001B|\u202E/u);
});
