import { describe, expect, test } from 'vitest';
import { documentParts } from '../../scripts/bench/documents.mjs';
import { categorySets } from '../../src/layout/category-sets.js';
import { ChartComposer, type ChartInput } from '../../src/layout/chart-composer.js';
import type { ChartLayout } from '../../src/layout/chart-layout.js';
import { chaptersOf } from '../../src/layout/chapters.js';
import { clusterWords } from '../../src/layout/cluster-words.js';
import { DenseChart } from '../../src/layout/dense-chart.js';
import { DenseEvents, inOrder } from '../../src/layout/dense-events.js';
import { denseLanes } from '../../src/layout/dense-lanes.js';
import { fullestCells } from '../../src/layout/fullest-cell.js';
import { LengthClasses } from '../../src/layout/length-classes.js';
import { occupied } from '../../src/layout/occupied.js';
import { barsOf } from '../../src/layout/dense-level.js';
import { Recent } from '../../src/layout/recent.js';
import { addEvents, emptyTally, RunDigest } from '../../src/layout/run-digest.js';
import { axisLine, timeScale, wholeWindow } from '../../src/layout/time-scale.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import { dayFromDate, formatIsoDay } from '../../src/model/day.js';
import type { TimelineDocument } from '../../src/model/document.js';
import { indexDocument } from '../../src/model/event-index.js';
import { filterEvents, parseFilter } from '../../src/model/filter.js';
import { finish, type Steps } from '../../src/model/steps.js';
import { indexOf, layoutOf } from './layout-of.js';

const FIRST = dayFromDate(1900, 1, 1);
const bare = (text: string | undefined) => text?.replace(/[\u2066-\u2069]/gu, '');
const en = createLocalizer('en');
const fa = createLocalizer('fa');

/** So many events, some days apart; two in three are letters, one in three an order, one in nine both. */
function archive(count: number, apart = 3) {
  const categories = ['letter', 'order'].map((id, i) => ({
    id,
    label: { en: ['Letters', 'Orders'][i] ?? '', fa: ['نامه‌ها', 'حکم‌ها'][i] ?? '' },
    color: '#112233',
    shape: 'circle' as const,
  }));
  const events = Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    // Now and then some fall together, so that there are clusters of all sizes, and single ones.
    when: formatIsoDay(FIRST + apart * (i % 7 < 3 ? i - (i % 7) : i)),
    title: `Event ${i}`,
    categories: i % 9 === 0 ? ['letter', 'order'] : i % 3 ? ['letter'] : ['order'],
  }));
  return indexOf(events, { categories });
}

describe('what is said of a cluster', () => {
  const [start, end] = [dayFromDate(1994, 1, 1), dayFromDate(1997, 1, 1)];
  const facts = { count: 412, start, end };
  const four = { ...facts, shares: [300, 80, 20, 12].map((n, i) => [`Kind ${i + 1}`, n] as const) };

  test('is its number, its time and its three most frequent categories', () => {
    const { briefs, span, sentence } = clusterWords(four, en);
    expect(briefs.map(bare)).toEqual(['412 events, mostly Kind 1', '412 events']);
    expect(span).toBe('1994 to 1996');
    expect(bare(sentence())).toBe(
      '412 events, 1994 to 1996; Kind 1: 300, Kind 2: 80, Kind 3: 20, 1 more category',
    );
    expect(bare(sentence('412 events'))).toMatch(/^1994 to 1996, 412 events; Kind 1: 300/u);
  });

  test('is said in Persian digits and in the calendar of its readers', () => {
    const { briefs, span, sentence } = clusterWords(four, fa);
    expect(briefs.map(bare)).toEqual(['۴۱۲ رویداد، بیشترشان Kind 1', '۴۱۲ رویداد']);
    expect(span).toBe('۱۳۷۲ تا ۱۳۷۵');
    expect(bare(sentence())).toMatch(/^۴۱۲ رویداد، ۱۳۷۲ تا ۱۳۷۵؛ Kind 1: ۳۰۰، .*۱ دستهٔ دیگر$/u);
  });

  test('names one category once where all have it, and none where none has', () => {
    expect(bare(clusterWords({ ...facts, shares: [['Letters', 412]] }, en).sentence())).toBe(
      '412 events, all Letters, 1994 to 1996',
    );
    expect(bare(clusterWords({ ...facts, shares: [] }, en).sentence())).toBe('412 events, 1994 to 1996');
    const half = clusterWords(
      {
        ...facts,
        shares: [
          ['Letters', 206],
          ['Orders', 206],
        ],
      },
      en,
    );
    expect(half.briefs.map(bare)).toEqual(['412 events']);
  });

  test.each(['', 'category=order', 'category=letter'])('is true of what the filter "%s" leaves', (filter) => {
    const index = archive(2000);
    const entries = filterEvents(index, parseFilter(filter));
    for (const look of [{ orientation: 'vertical', width: 360 } as const, { lanes: 'none' } as const]) {
      const { clusters } = layoutOf(index, { entries, ...look });
      expect(clusters.length).toBeGreaterThan(5);
      const left = new Set(entries.map(({ event }) => event.id));
      for (const { cluster } of clusters) {
        const events = cluster.ids().map((id) => index.byId.get(id)?.event);
        expect(cluster.ids().every((id) => left.has(id))).toBe(true);
        const said = bare(cluster.words?.().sentence()) ?? '';
        for (const [id, name] of [
          ['letter', 'Letters'],
          ['order', 'Orders'],
        ] as const) {
          const count = events.filter((event) => event?.categories?.includes(id)).length;
          if (count === events.length) expect(said).toContain(`${count} events, all ${name}`);
          else if (count > 0) expect(said).toContain(`${name}: ${count}`);
          else expect(said).not.toContain(name);
        }
      }
    }
  });
});

describe('events without a date', () => {
  const dated = archive(1000);
  const undated = Array.from({ length: 12 }, (_, i) => ({
    id: `u${i}`,
    undated: 'Lost.',
    title: `Lost ${i}`,
  }));
  const index = indexOf([...dated.document.events, ...undated]);

  test.each([
    ['across', { direction: 'ltr' }, '12 events, date not known'],
    ['from right to left', { direction: 'rtl', localizer: fa }, '۱۲ رویداد، تاریخ نامعلوم'],
    ['down the page', { orientation: 'vertical', width: 360 }, '12 events, date not known'],
  ] as const)('stand below the axis as one mark that opens as a list (%s)', (_, look, words) => {
    const layout = layoutOf(index, look);
    const { cluster, label, hit } = layout.clusters.at(-1)!;
    expect(cluster.ids()).toEqual(undated.map(({ id }) => id));
    expect([cluster.count, cluster.partable, cluster.tab]).toEqual([12, false, 0]);
    expect([label?.text.value, cluster.words?.().sentence()].map(bare)).toEqual([words, words]);
    expect(hit.y).toBeGreaterThanOrEqual(layoutOf(dated, look).height);
    expect(hit.y + hit.height).toBeLessThanOrEqual(layout.height);
    expect(hit.x).toBeGreaterThanOrEqual(0);
    expect(hit.x + hit.width).toBeLessThanOrEqual(layout.width);
  });

  test('have no mark where there are none, or where a filter leaves none', () => {
    const lost = (layout: ChartLayout) =>
      layout.clusters.some(({ cluster }) => cluster.key.startsWith('undated'));
    expect(lost(layoutOf(dated))).toBe(false);
    const entries = filterEvents(index, parseFilter('q=Event'));
    expect(entries).toHaveLength(1000);
    expect(lost(layoutOf(index, { entries }))).toBe(false);
    expect(lost(layoutOf(index))).toBe(true);
  });
});

test('a cluster knows the events that it holds, and no others', () => {
  const index = archive(3000);
  for (const look of [{}, { orientation: 'vertical', width: 360 } as const])
    for (const { cluster } of layoutOf(index, look).clusters) {
      const ids = new Set(cluster.ids());
      for (const { event, order } of index.events)
        if (cluster.holds?.(order) !== ids.has(event.id)) expect.fail(`${cluster.key}: ${event.id}`);
    }
});

describe('an upright chart', () => {
  const upright = (index: ReturnType<typeof archive>, options: Partial<ChartInput> = {}) =>
    layoutOf(index, { orientation: 'vertical', width: 360, ...options });

  test.each([300, 2000, 20_000])('of %s events says of every cluster how many and when', (count) => {
    const { clusters } = upright(archive(count));
    expect(clusters.length).toBeGreaterThan(10);
    for (const { cluster, label } of clusters) {
      expect(bare(label?.text.value)).toContain(`${cluster.count.toLocaleString('en')} events`);
      expect(label?.date).toBe(en.span(cluster.start, cluster.end));
    }
  });

  test('gives each row its room: words overlap no others and keep within the width', () => {
    for (const localizer of [en, fa])
      for (const width of [300, 360, 590]) {
        const layout = upright(archive(2000), { localizer, width, direction: localizer.dir });
        const boxes = [...layout.marks, ...layout.clusters].flatMap(({ label }) => label?.box ?? []);
        boxes.sort((a, b) => a.y - b.y);
        boxes.forEach((box, i) => {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          const before = boxes[i - 1];
          if (before) expect(box.y).toBeGreaterThanOrEqual(before.y + before.height);
        });
      }
  });

  test('leaves out the category where its name would take more than two lines', () => {
    const long = {
      en: 'Recordings and documents made public by one side or by the other, in full or in part',
    };
    const index = archive(2000);
    const document = {
      ...index.document,
      categories: index.document.categories?.map((it) => ({ ...it, label: long })),
    };
    for (const { cluster, label } of upright(indexOf(document.events, document)).clusters) {
      expect(bare(label?.text.value)).toBe(`${cluster.count} events`);
      expect(bare(cluster.words?.().sentence())).toContain(long.en);
    }
  });
});

/** Windows of a hundredth of the axis, one after the other. */
function* windows(index: ReturnType<typeof archive>, parts: number) {
  const { start, end } = wholeWindow(
    axisLine(chaptersOf(finish(occupied(index, 'said')), 'linear')).chapters,
  );
  const length = (end - start) / 100;
  for (let i = 0; i <= parts; i += 1) {
    const from = start + ((end - start - length) * i) / parts;
    yield { start: from, end: from + length };
  }
}

const drawnIn = ({ marks, clusters }: ChartLayout) => ({
  marks: marks.map(({ id, x, y }) => [id, x, y]),
  clusters: clusters.map(({ cluster, x, y }) => [cluster.ids().join(' '), cluster.count, x, y]),
});

test('a chart that has been panned through draws in every window what one draws that begins there', () => {
  // At any distance from each other, so that some stand on both sides of the seam of two tiles.
  const events = Array.from({ length: 5000 }, (_, i) => ({
    id: `e${i}`,
    when: formatIsoDay(FIRST + Math.floor(60_000 * (Math.abs(Math.sin(i * 127.1) * 43_758.5453) % 1))),
    title: 'x',
  }));
  const index = indexOf(events);
  const composer = new ChartComposer();
  let drawn = 0;
  for (const window of windows(index, 200)) {
    const panned = layoutOf(index, { window, axis: 'linear' }, composer);
    drawn += panned.clusters.length + panned.marks.length;
    expect(drawnIn(panned)).toEqual(drawnIn(layoutOf(index, { window, axis: 'linear' })));
  }
  expect(drawn).toBeGreaterThan(500);
});

test('a chart that is panned through forgets what is far behind, and draws it the same again', () => {
  const index = archive(50_000);
  const options = { time: 'said', lanes: 'category' } as const;
  const lanes = finish(denseLanes(index, index.events, index.said, 'category', en));
  const classes = lanes.map(({ items }) => finish(LengthClasses.of(items, index.said)));
  const fullest = finish(fullestCells(classes.map(({ points }) => points)));
  const events = new DenseEvents(index, index.said, finish(categorySets(index)), en, options);
  const line = axisLine(chaptersOf(finish(occupied(index, 'said')), 'linear'));
  const measure = (text: string) => text.length * 7;
  const chart = finish(DenseChart.of(lanes, classes, fullest, events, line, measure, 1000));
  const [first] = windows(index, 200);
  if (!first) throw new Error('There is no window.');
  const { magnification } = timeScale(line, first, 1000, 24);
  const rowsIn = (window: { start: number; end: number }) => {
    return chart
      .packed(timeScale(line, window, 1000, 24), magnification)
      .map(({ rows }) =>
        rows.map((row) => row.map(({ items, cluster }) => items[0]?.id ?? cluster?.ids().join())),
      );
  };
  const before = rowsIn(first);
  let most = 0;
  let seen = 0;
  for (const window of windows(index, 200)) {
    seen += rowsIn(window).length;
    most = Math.max(most, chart.tilesKept);
  }
  expect(seen).toBeGreaterThan(400);
  expect(most).toBeGreaterThan(20);
  expect(most).toBeLessThanOrEqual(96);
  expect(rowsIn(first)).toEqual(before);
});

test('a list summed up in blocks gives the sums of its events, for any stretch of it', () => {
  const index = archive(1500, 1);
  const sets = finish(categorySets(index));
  const events = Int32Array.from({ length: 1500 }, (_, i) => (i * 701) % 1500);
  const digest = finish(RunDigest.of(events, index.said, sets));
  for (const [from, to] of [
    [0, 1500],
    [1, 1499],
    [63, 65],
    [64, 128],
    [100, 101],
    [130, 1290],
    [1400, 1500],
    [7, 7],
  ] as const) {
    const [summed, counted] = [emptyTally(sets), emptyTally(sets)];
    digest.add(summed, events.subarray(from, to));
    addEvents(counted, events.slice(from, to), index.said, sets);
    expect(summed).toEqual(counted);
    expect(summed.perSet.reduce((a, b) => a + b, 0)).toBe(to - from);
  }
});

test('long work on many events can be put down every few thousand of them', () => {
  const events = Int32Array.from({ length: 60_000 }, (_, i) => i);
  const day = (i: number, seed: number) =>
    Math.floor(Math.abs(Math.sin(i * 127.1 + seed) * 43_758.5453) * 1000) % 40_000;
  const start = Float64Array.from(events, (i) => day(i, 1));
  const end = Float64Array.from(events, (i) => (start[i] ?? 0) + 1 + (day(i, 2) % 3 ? 0 : day(i, 3) % 900));
  const columns = { start, end, point: start };
  const pieces = <T>(steps: Steps<T>): readonly [result: T, pieces: number] => {
    let count = 1;
    for (let step = steps.next(); ; step = steps.next(), count += 1)
      if (step.done) return [step.value, count];
  };
  const [ordered, orderedIn] = pieces(inOrder(events, start));
  expect(orderedIn).toBeGreaterThan(20);
  expect([...ordered]).toEqual([...events].sort((a, b) => (start[a] ?? 0) - (start[b] ?? 0) || a - b));
  const [{ crowd, rows }, barsIn] = pieces(barsOf(ordered, columns, 2));
  expect(barsIn).toBeGreaterThan(20);
  expect(rows.reduce((sum, { event }) => sum + event.length, 0) + (crowd?.event.length ?? 0)).toBe(60_000);
  for (const row of rows)
    for (let i = 1; i < row.at.length; i += 1) expect(row.at[i]).toBeGreaterThanOrEqual(row.end[i - 1] ?? 0);
  const ends = [...(crowd?.event ?? [])].map((event) => end[event] ?? 0).sort((a, b) => a - b);
  expect([...(crowd?.ends ?? [])]).toEqual(ends);
});

test('what is asked for again and again is kept, what is not goes first', () => {
  const recent = new Recent<number, { readonly made: number }>(3);
  let made = 0;
  const make = () => ({ made: (made += 1) });
  const kept = recent.get(1, make);
  for (let i = 2; i < 50; i += 1) {
    recent.get(i, make);
    expect(recent.get(1, make)).toBe(kept);
    expect(recent.size).toBeLessThanOrEqual(3);
  }
  expect(made).toBe(49);
  recent.makeRoom(10);
  for (let i = 100; i < 120; i += 1) recent.get(i, make);
  expect(recent.size).toBe(10);
});

test.each([1280, 1920, 3200, 3840])(
  'however close the look, %i px hold no more marks than a page may',
  (width) => {
    const archived = JSON.parse([...documentParts(20_000)].join('')) as TimelineDocument;
    const index = indexDocument(archived);
    const composer = new ChartComposer();
    const whole = wholeWindow(composer.line(index, 'said', 'broken').chapters);
    const drawn = Array.from({ length: 60 }, (_, i) => {
      const half = (whole.end - whole.start) / 2 ** (i / 5 + 1);
      const middle = (whole.start + whole.end) / 2;
      const window = { start: middle - half, end: middle + half };
      const { marks, clusters } = layoutOf(index, { width, window, lanes: 'category' }, composer);
      return marks.length + clusters.length;
    });
    expect(Math.max(...drawn)).toBeLessThanOrEqual(600);
    expect(Math.max(...drawn)).toBeGreaterThan(200);
  },
);
