import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, parseText } from '../../src/model/parse.js';
import { fullDocument } from './full-document.js';

type Loose = Record<string, unknown>;

const text = readFileSync(new URL('../fixtures/northgate.json', import.meta.url), 'utf8');
const good = { id: 'good', when: '1988', title: 'Good' };
const frame = (parts: Loose): Loose => ({ version: '1.0', lang: 'en', title: 'T', events: [good], ...parts });
const withEvent = (parts: Loose): Loose =>
  frame({
    events: [
      { ...good, ...parts },
      { ...good, id: 'other' },
    ],
  });
const codes = (input: unknown) => parse(input).problems.map(({ code }) => code);
const eventsOf = (input: unknown) => parse(input).document!.events as unknown as Loose[];

describe('text without measure', () => {
  test('is clipped and named, a title sooner than the rest', () => {
    const { document, problems } = parse(
      withEvent({ title: 'x'.repeat(1_000_000), body: { en: 'y'.repeat(5001) } }),
    );
    const event = document!.events[0]!;
    expect(event.title).toHaveLength(300);
    expect((event.body as { en: string }).en).toHaveLength(5000);
    expect(problems.map(({ code, values }) => [code, values!['count'], values!['limit']])).toEqual([
      ['text.too-long', 1_000_000, 300],
      ['text.too-long', 5001, 5000],
    ]);
    expect(problems.every(({ message, subject }) => message.length < 300 && subject!.length <= 120)).toBe(
      true,
    );
  });

  test('with half a surrogate pair is let be', () => {
    const input = withEvent({ title: 'a\ud83d b' });
    expect(parse(input).document).toBe(input);
  });

  test('that is blank where a title should be is named', () => {
    expect(codes(withEvent({ title: ' ' }))).toEqual(['text.blank']);
    expect(codes(withEvent({ title: { en: '' } }))).toEqual(['text.blank']);
  });
});

describe('nothing makes it throw', () => {
  const cycle: Loose = { ...good };
  cycle['x-self'] = cycle;
  cycle['claims'] = [cycle];
  const throwing = {
    id: 'a',
    when: '1988',
    get title(): string {
      throw new Error('no');
    },
  };
  const revoked = Proxy.revocable({}, {});
  revoked.revoke();
  const hostile = new Proxy(
    {},
    {
      ownKeys: () => {
        throw new Error('no');
      },
    },
  );
  const deep: unknown[] = [];
  let inner = deep;
  for (let i = 0; i < 100_000; i++) inner.push((inner = []));

  test.each<[string, unknown]>([
    ['a cycle', cycle],
    ['a getter that throws', throwing],
    ['a revoked proxy', revoked.proxy],
    ['a hostile proxy', hostile],
    ['deep nesting', deep],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a big integer', 1n],
    ['not a number', NaN],
    ['a date object', new Date(0)],
    ['a map', new Map([['id', 'a']])],
    ['an object without prototype', Object.create(null)],
  ])('%s', (_, value) => {
    const places: unknown[] = [
      value,
      frame({ events: value }),
      frame({ events: [value, good] }),
      frame({ title: value }),
    ];
    for (const key of Object.keys(fullDocument.events[0]!)) places.push(withEvent({ [key]: value }));
    for (const key of Object.keys(fullDocument)) places.push({ ...fullDocument, [key]: [value] });
    for (const input of places) {
      const { document, problems } = parse(input);
      expect(document === null ? problems.length : 1).toBeGreaterThan(0);
    }
    expect(eventsOf(frame({ events: [value, { ...good, id: 'other' }] }))).toContainEqual({
      ...good,
      id: 'other',
    });
  });

  test('a document whose own getters throw', () => {
    const { document, problems } = parse({
      get events() {
        throw new Error('no');
      },
    });
    expect(document).toBeNull();
    expect(problems).toMatchObject([{ code: 'document.unreadable' }]);
  });

  test('a list with holes, as long as lists get', () => {
    const events: unknown[] = new Array(2 ** 32 - 1);
    const { document, problems } = parse(frame({ events }), { maxProblems: 3 });
    expect(document!.events).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('field.bad-length');
  });

  test('a name that would change a prototype', () => {
    const input = JSON.parse(`{"version":"1.0","lang":"en","title":"T","events":[
      {"id":"a","when":"1988","title":"A","importance":9,"__proto__":{"polluted":true}}]}`) as object;
    const [event] = eventsOf(input);
    expect(Object.getPrototypeOf(event)).toBe(Object.prototype);
    expect(({} as Loose)['polluted']).toBeUndefined();
    expect(event!['polluted']).toBeUndefined();
  });

  test('whatever JSON there is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(fullDocument)), (value, key) => {
        expect(parse(value).problems.length).toBeGreaterThan(0);
        const { document } = parse({ ...fullDocument, [key]: value });
        // Nothing but texts is a list of files, which cannot be reached from here.
        const elsewhere =
          Array.isArray(value) && value.length > 0 && value.every((it) => typeof it === 'string');
        expect(document === null).toBe(key === 'events' && (!Array.isArray(value) || elsewhere));
      }),
      { numRuns: 500, examples: [[[''], 'events']] },
    );
  });

  test('whatever text there is', () => {
    const broken = fc
      .tuple(fc.nat(text.length), fc.string({ maxLength: 3 }))
      .map(([at, more]) => text.slice(0, at) + more + text.slice(at + 2));
    fc.assert(
      fc.property(fc.oneof(fc.string(), broken), (written) => {
        const { document, problems } = parseText(written);
        if (!document) expect(problems.length).toBeGreaterThan(0);
        for (const { message, hint, line } of problems) {
          expect(message).not.toMatch(/\{\w+\}|undefined/);
          expect(hint).not.toMatch(/\{\w+\}|undefined/);
          if (line !== undefined) expect(line).toBeGreaterThan(0);
        }
      }),
      { numRuns: 500 },
    );
  });

  test('a bad document leaves nothing behind for the next good one', () => {
    parse(frame({ events: [hostile, throwing, cycle] }));
    expect(parse(fullDocument)).toEqual({ document: fullDocument, problems: [] });
  });
});

describe('many problems', () => {
  const events = Array.from({ length: 2000 }, (_, i) => ({ id: `e${i}`, title: 'No date' }));

  test('are listed up to a thousand and counted beyond', () => {
    const { problems } = parse(frame({ events }));
    expect(problems).toHaveLength(1001);
    expect(problems.at(-1)).toMatchObject({
      code: 'document.more-problems',
      severity: 'info',
      values: { count: 1001 },
    });
  });

  test('may be listed up to another number', () => {
    expect(parse(frame({ events }), { maxProblems: 2 }).problems).toHaveLength(3);
  });
});

test('100,000 events are read without a stack or a queue running over', () => {
  const events = Array.from({ length: 100_000 }, (_, i) => ({
    ...good,
    id: `e${i}`,
    cites: ['s'],
    lane: i % 2 ? 'a' : 'b',
  }));
  const input = frame({
    events,
    lanes: [{ id: 'a', label: 'A' }],
    sources: [{ id: 's', type: 'book', title: 'S' }],
  });
  const { document, problems } = parse(input);
  expect(document!.events).toHaveLength(100_000);
  expect(problems.at(-1)!.values).toEqual({ count: 49_000 });
});
