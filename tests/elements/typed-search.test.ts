import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { TypedSearch, type TypedTarget } from '../../src/elements/chart/typed-search.js';
import { fold } from '../../src/model/fold.js';

const WORDS = ['anchor', 'anvil', 'bell', 'bridge', 'bride', 'clock', '1988, a report', 'Ändern'];
const titles = Array.from(
  { length: 4000 },
  (_, i) => `${WORDS[(i * i + (i >> 3)) % WORDS.length] ?? ''} ${i}`,
);
const yearOf = (at: number) => 1900 + (at % 150);

/** A list of many events in which typing leads about, and what came of it. */
function list(start: number) {
  const led: number[] = [];
  const unknown: string[] = [];
  let focus: number | null = start;
  const target: TypedTarget = {
    length: titles.length,
    titlesOf: (at) => [titles[at] ?? ''],
    inYear: (at, year) =>
      yearOf(at) === Number(year) ? 'within' : yearOf(at) === Number(year) - 200 ? 'touching' : null,
    here: () => focus,
    focus: (at) => {
      focus = at;
      led.push(at);
    },
    onNothing: (typed) => unknown.push(typed),
    onWait: () => undefined,
  };
  return { target, led, unknown, focusOn: (at: number | null) => (focus = at), at: () => focus };
}

/** Where each key would lead if it were answered before the next. */
function ledAtOnce(keys: string, start: number): number {
  let from = start;
  for (let i = 1; i <= keys.length; i += 1) {
    const typed = fold(keys.slice(0, i));
    const places = titles.map((_, step) => (from + step + (i > 1 ? 0 : 1)) % titles.length);
    const named = (at: number) => fold(titles[at] ?? '').startsWith(typed);
    const year = /^\d{4,}$/u.test(typed) ? Number(typed) : NaN;
    from =
      places.find((at) => named(at) || yearOf(at) === year) ??
      places.find((at) => yearOf(at) === year - 200) ??
      from;
  }
  return from;
}

const settled = () => new Promise((done) => setTimeout(done, 60));

// Each look at the clock finds a slice used up: whatever can be put down is put down.
let now = 0;
beforeEach(() => void vi.spyOn(performance, 'now').mockImplementation(() => (now += 100)));
afterEach(() => void vi.restoreAllMocks());

test.each(['a', 'an', 'bri', 'bridg', 'bride', 'clock 3', '1988', '2100', 'ändern 1', 'zzz', 'bell 3999'])(
  'keys of "%s" that come while the first is looked for lead where they would one by one',
  async (keys) => {
    for (const start of [0, 17, 3999]) {
      const { target, at } = list(start);
      const search = new TypedSearch();
      for (let i = 1; i <= keys.length; i += 1) search.add(keys.slice(0, i), start, target);
      await vi.waitFor(() => expect(at()).toBe(ledAtOnce(keys, start)), { timeout: 4000 });
      await settled();
      expect(at()).toBe(ledAtOnce(keys, start));
    }
  },
);

test('a key is answered at once where the answer is near, and does not look further', () => {
  const { target } = list(0);
  const titlesOf = vi.fn(target.titlesOf);
  new TypedSearch().add('a', 0, { ...target, titlesOf });
  expect(titlesOf.mock.calls.length).toBeGreaterThan(0);
  expect(titlesOf.mock.calls.length).toBeLessThanOrEqual(32);
});

test('what leads nowhere is said once, with all that was typed', async () => {
  const { target, unknown, led } = list(5);
  const search = new TypedSearch();
  for (const written of ['q', 'qu', 'quay']) search.add(written, 5, target);
  await vi.waitFor(() => expect(unknown).toEqual(['quay']), { timeout: 4000 });
  expect(led).toEqual([]);
});

test('a search leads nobody back who has gone on', async () => {
  const { target, led, focusOn } = list(5);
  const search = new TypedSearch();
  search.add('bell 3999', 5, target);
  focusOn(900);
  await settled();
  await settled();
  expect(led).toEqual([]);
  search.add('bell 39', 900, target);
  search.stop();
  search.add('c', 900, target);
  await vi.waitFor(() => expect(led).toHaveLength(1), { timeout: 4000 });
  expect(titles[led[0] ?? 0]).toMatch(/^clock/u);
});
