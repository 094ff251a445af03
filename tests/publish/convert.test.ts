import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readColumns } from '../../src/publish/read-columns.js';
import { sayNotes } from '../../src/publish/say-notes.js';
import { folderWith, kit, QUAY } from './desk.js';

interface Made {
  readonly lang: string;
  readonly events: readonly { readonly title: unknown; readonly when?: unknown }[];
}
const SHEET = 'Headline,Date,Words\nThe clock is started,1901-05-04,At noon.\nIt stops,1903,\n';

test('a sheet becomes a document that has no errors', async () => {
  const folder = folderWith({ 'sheet.csv': SHEET });
  const made = `${folder}/timeline.json`;
  const args = ['--columns', 'title=Headline,when=Date', '--lang', 'fa', '-o', made];
  const { code, out, err } = await kit(['convert', `${folder}/sheet.csv`, ...args]);
  expect([code, out]).toEqual([0, '']);
  expect(err).toContain('→ Chronicle (JSON): 2 events.');
  const document = JSON.parse(readFileSync(made, 'utf8')) as Made;
  expect(document.lang).toBe('fa');
  expect(document.events).toMatchObject([{ when: '1901-05-04' }, { when: '1903' }]);
  expect(JSON.stringify(document)).toContain('The clock is started');
  expect((await kit(['validate', made])).code).toBe(0);
});

test('from standard input to standard output: the document alone, the notes beside it', async () => {
  const { code, out, err } = await kit(['convert', '-', '--from', 'csv'], SHEET);
  expect(code).toBe(0);
  expect((JSON.parse(out) as Made).events).toHaveLength(2);
  expect(err).toContain('2 events');
});

test('a document of ours is recognised, checked, and what is bad in it left out and said', async () => {
  const bad = { ...QUAY, events: [...QUAY.events, { id: 'bad', when: '1901-13', title: 'Bad' }] };
  const { code, out, err } = await kit(['convert', '-'], JSON.stringify(bad));
  expect(code).toBe(0);
  expect((JSON.parse(out) as Made).events).toEqual(QUAY.events);
  expect(err).toMatch(/^error {2}date\./mu);
  expect(err).toContain('Chronicle (JSON) → Chronicle (JSON): 3 events.');
});

test('where nothing is left, it is a failure', async () => {
  const { code, out, err } = await kit(
    ['convert', '-'],
    JSON.stringify({ version: '1.0', title: 'A', events: 7 }),
  );
  expect([code, out]).toEqual([1, '']);
  expect(err.length).toBeGreaterThan(20);
});

test('a text that is not of the format named fails with the reader’s sentence', async () => {
  const { code, out, err } = await kit(['convert', '-', '--from', 'timelinejs3'], 'not JSON at all');
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^standard input cannot be read as .+: .+\.\n$/u);
});

test.each(['csv', 'ics', 'jsonld'])('the ending of the output names the format: %s', async (ending) => {
  const folder = folderWith({ 'timeline.json': JSON.stringify(QUAY) });
  const made = `${folder}/out.${ending}`;
  const { code, err } = await kit(['convert', `${folder}/timeline.json`, '-o', made]);
  expect([code, err.includes('3 events')]).toEqual([0, true]);
  const text = readFileSync(made, 'utf8');
  expect(text).toContain(ending === 'jsonld' ? 'The clock of Alder Quay' : 'The council orders a clock');
});

test('an ending nobody writes is said before anything is read', async () => {
  const { code, err } = await kit(['convert', 'no-such.json', '-o', 'out.docx']);
  expect(code).toBe(2);
  expect(err).toContain('No format is written as .docx: name one with --to: json, csv');
});

test('every format is listed', async () => {
  const { code, out } = await kit(['convert', '--formats']);
  expect(code).toBe(0);
  expect(out).toMatch(/Read \(--from\):[\s\S]+ {2}timelinejs3 +\S[\s\S]+Written \(--to\):\n {2}json +\S/u);
});

test('--all names every place', async () => {
  const rows = Array.from({ length: 5 }, (_, i) => `Row ${i},1901,<u>x</u>`).join('\n');
  const table = `Title,Date,Text\n${rows}\n`;
  const { err } = await kit(['convert', '-', '--from', 'csv'], table);
  expect(err).toContain('“Row 0”, “Row 1”, “Row 2”, …');
  const { err: all } = await kit(['convert', '-', '--from', 'csv', '--all'], table);
  expect(all).toMatch(/dropped; its text stays\. \[html\.u\]\n +“Row 0”\n[\s\S]+ +“Row 4”\n/u);
});

test('columns that were not used are said', async () => {
  const columns = ['--columns', 'title=Headline,when=Date'];
  const { err } = await kit(['convert', '-', ...columns], 'Year,Headline,Date\n1901,A clock,1902\n');
  expect(err).toContain('--columns was not used: this was read as TimelineJS sheet (CSV)');
  expect((await kit(['convert', '-', ...columns], JSON.stringify(QUAY))).err).toContain(
    '--columns was not used',
  );
  for (const from of ['csv', 'tsv', 'json-list', 'd3-milestones']) {
    const text =
      from.includes('s') && from !== 'csv' && from !== 'tsv' ? '[{"Headline":"A","Date":"1901"}]' : SHEET;
    expect((await kit(['convert', '-', '--from', from, ...columns], text)).err).not.toContain(
      '--columns was',
    );
  }
});

test('a language that nothing is written in is said', async () => {
  const english = JSON.stringify({ ...QUAY, title: 'A clock' });
  const { err } = await kit(['convert', '-', '--to', 'csv', '--lang', 'fa'], english);
  expect(err).toContain('No title of the document is in “fa”');
  const { err: quay } = await kit(['convert', '-', '--to', 'csv', '--lang', 'fa'], JSON.stringify(QUAY));
  expect(quay).not.toContain('No title');
});

describe('columns', () => {
  test.each([
    [['title=Headline,when=Date'], { title: 'Headline', when: 'Date' }],
    [['title=Headline', 'when=Start Date'], { title: 'Headline', when: 'Start Date' }],
    [['title=Name, in full,when=Date'], { title: 'Name, in full', when: 'Date' }],
    [['when=a=b'], { when: 'a=b' }],
  ])('%j', (written, columns) => {
    expect(readColumns(written)).toEqual(columns);
  });
});

test('notes: the most frequent first, each with its count, first places and code', () => {
  const note = (code: string, count: number, examples: readonly string[]) => ({
    code,
    count,
    examples,
    sentence: `${code} is lost.`,
  });
  const few = [note('b.one', 1, []), note('a.many', 12, ['x\u001B[1m', 'y'])];
  expect(sayNotes(few)).toBe(
    '13 notes of 2 kinds:\n  12  a.many is lost. [a.many]\n      “x [1m”, “y”\n   1  b.one is lost. [b.one]\n',
  );
  const many = [note('a.many', 4, ['w', 'x', 'y', 'z'])];
  expect(sayNotes(many)).toBe(
    '4 notes of 1 kind:\n  4  a.many is lost. [a.many]\n     “w”, “x”, “y”, …\n"convert --all" names every place.\n',
  );
  expect(sayNotes(many, true)).toBe(
    '4 notes of 1 kind:\n  4  a.many is lost. [a.many]\n     “w”\n     “x”\n     “y”\n     “z”\n',
  );
  expect(sayNotes([])).toBe('Nothing was lost.\n');
});
