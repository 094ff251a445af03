import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { EventFeed, feedSteps } from '../../src/model/event-feed.js';
import { lineSteps } from '../../src/model/json-lines.js';
import { isJsonLines } from '../../src/model/lines-name.js';
import { parseLines } from '../../src/model/parse-lines.js';
import { parse } from '../../src/model/parse.js';
import { completeDraft } from '../../src/model/problem-wording.js';

const head = { version: '1.0', lang: 'en', title: 'T', lanes: [{ id: 'a', label: 'A' }] };
const events = [
  { id: 'one', when: '1988', title: 'One', lane: 'a' },
  { id: 'two', when: '1989-13', title: 'Two' },
  { id: 'three', when: '1990', title: 'Three', lane: 'none' },
];
const lines = [head, ...events].map((value) => JSON.stringify(value));

test.each([
  ['as they are', lines.join('\n')],
  ['with a line end at the end', `${lines.join('\n')}\n`],
  ['from Windows, with a byte order mark', `\uFEFF${lines.join('\r\n')}\r\n`],
])('lines are read as the same document in one piece, %s', (_name, text) => {
  const { document, problems } = parseLines(text);
  const whole = parse({ ...head, events });
  expect(document).toEqual(whole.document);
  expect(problems.map(({ code, pointer, subject }) => [code, pointer, subject])).toEqual(
    whole.problems.map(({ code, pointer, subject }) => [code, pointer, subject]),
  );
  expect(problems.map(({ line, column }) => [line, column])).toEqual([
    [3, lines[2]!.indexOf('"1989-13"') + 1],
    [4, lines[3]!.indexOf('"none"') + 1],
  ]);
});

test('blank lines are passed over, and counted', () => {
  const { document, problems } = parseLines(`\n${lines[0]}\n\n  \n${lines[1]}\n\n${lines[2]}`);
  expect(document?.events).toHaveLength(1);
  expect(problems.map(({ line }) => line)).toEqual([7]);
});

test('a bad line is named with its place and left out; the others are drawn', () => {
  const { document, problems } = parseLines([lines[0], lines[1], '{"id": "x",, }', '5', lines[3]].join('\n'));
  expect(document?.events.map(({ id }) => id)).toEqual(['one', 'three']);
  expect(problems).toMatchObject([
    {
      code: 'json.comma-extra',
      severity: 'error',
      pointer: '/events/1',
      line: 3,
      column: 12,
      values: { lost: 'event' },
    },
    { code: 'field.wrong-type', pointer: '/events/2', line: 4, column: 1 },
    { code: 'reference.unknown', line: 5 },
  ]);
});

test('a line that breaks off says so of its own line', () => {
  const [problem] = parseLines(`${lines[0]}\n${lines[1]}\n{"id": "x"`).problems;
  expect(problem).toMatchObject({ code: 'json.unfinished', line: 3 });
  expect(problem!.message).toContain('line 3');
});

describe('a first line', () => {
  test('that cannot be read costs the head and no event', () => {
    const { document, problems } = parseLines(`{"version"\n${lines[1]}`);
    expect(document?.events).toHaveLength(1);
    expect(problems[0]).toMatchObject({ code: 'json.unfinished', line: 1 });
    expect(problems.map(({ code }) => code)).toContain('field.assumed');
  });

  test('that is an event is drawn', () => {
    const { document, problems } = parseLines(lines.slice(1, 2).join('\n'));
    expect(document?.events.map(({ id }) => id)).toEqual(['one']);
    expect(problems.filter(({ code }) => code === 'field.assumed')).toHaveLength(3);
  });

  test('may hold events too', () => {
    const { document } = parseLines(`${JSON.stringify({ ...head, events: [events[0]] })}\n${lines[3]}`);
    expect(document?.events.map(({ id }) => id)).toEqual(['one', 'three']);
  });

  test('of another format says which', () => {
    expect(parseLines('id,title\na,b\n')).toMatchObject({
      document: null,
      problems: [{ severity: 'error', line: 1 }],
    });
    expect(parseLines('')).toMatchObject({ document: null, problems: [{ code: 'document.empty' }] });
    expect(parseLines('[1]\n')).toMatchObject({
      document: null,
      problems: [{ code: 'document.not-object' }],
    });
  });
});

/** Reads lines that come in pieces, each only when the reading waits for it. */
async function inPieces(pieces: readonly string[]) {
  const feed = new EventFeed();
  const source = feed.add();
  const coming = [...pieces];
  const steps = lineSteps(source, feed);
  for (;;) {
    const step = steps.next();
    if (step.done) return completeDraft(step.value);
    if (!step.value) continue;
    const next = coming.shift();
    if (next === undefined) source.end();
    else source.push(next);
    if (next === undefined || next.includes('\n')) await step.value;
  }
}

test('how the text is cut on its way changes nothing', async () => {
  const text = [
    ...lines,
    '{bad',
    ...Array.from({ length: 200 }, (_, i) => `{"id":"e${i}","when":"19${i}","title":"é${i}"}`),
  ].join('\r\n');
  const { document, problems } = parseLines(text);
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(text.length), { maxLength: 30 }), async (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), text.length];
      const read = await inPieces(at.slice(1).map((end, i) => text.slice(at[i], end)));
      expect(read.document).toEqual(document);
      expect(read.problems.map(({ code, line }) => [code, line])).toEqual(
        problems.map(({ code, line }) => [code, line]),
      );
    }),
    { numRuns: 50 },
  );
});

test('files that come in another order stand in their own', () => {
  const feed = new EventFeed();
  const [first, second, third] = ['1988.json', '1989.jsonl', '1990.json'].map((file) => feed.add(file));
  const steps = feedSteps(head, feed);
  third!.list([{ id: 'three', when: '1990', title: 'Three' }]);
  second!.push('{"id":"two","when":"1989","title":"Two"}\n\n{"id":"odd","when":"x","title":"Odd"}');
  for (let i = 0; i < 20; i++) expect(steps.next().done).toBe(false);
  second!.end();
  first!.list([{ id: 'one', when: '1988', title: 'One' }]);
  let step = steps.next();
  while (!step.done) step = steps.next();
  const { document, problems } = completeDraft(step.value);
  expect(document?.events.map(({ id }) => id)).toEqual(['one', 'two', 'three']);
  expect(problems).toMatchObject([{ code: 'date.not-edtf', file: '1989.jsonl', line: 3 }]);
});

test.each([
  ['a.jsonl', '', true],
  ['https://x.org/a.NDJSON?v=2#f', '', true],
  ['a.json', 'application/x-ndjson; charset=utf-8', true],
  ['a', 'application/jsonl', true],
  ['a.json', 'application/json', false],
  ['a.jsonl.json', 'text/plain', false],
  ['a?b=.jsonl', '', false],
])('%s with type “%s”: lines %s', (name, type, lines) => {
  expect(isJsonLines(name, type)).toBe(lines);
});
