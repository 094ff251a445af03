import type { Day } from '../model/day.js';
import type { Category, Id } from '../model/document.js';
import type { EventIndex } from '../model/event-index.js';
import type { Tiled } from '../model/tiled.js';
import type { Steps } from '../model/steps.js';
import type { CellCount } from '../model/tiles.js';
import { bringDenseWords } from '../locale/dense-words.js';
import type { Localizer } from '../locale/localizer.js';
import type { MeasureText } from './box.js';
import type { ChartInput } from './chart-composer.js';
import { gutterWidth, horizontalLayout, MARGIN, type ChartLayout } from './chart-layout.js';
import type { Cluster } from './cluster.js';
import { clusterWords, type ClusterWords } from './cluster-words.js';
import { CountedPages } from './counted-pages.js';
import { orderLanes } from './lanes.js';
import { FINGER, labelWidth, type PackedEntry, type PackedLane } from './pack.js';
import { timeScale, wholeWindow, type AxisLine } from './time-scale.js';
import { uprightWays } from './upright-ways.js';

bringDenseWords();

/** Room around a number in its disc, and paper between two. */
const DISC_PADDING = 12;
const DISC_GAP = 4;
/** Rows of an upright chart. */
const MOST_ROWS = 40;

/** Cells that one mark stands for. */
interface Heap {
  /** Where its mark stands. */
  readonly day: Day;
  from: Day;
  to: Day;
  count: number;
  first: Day;
  last: Day;
  /** How many events each group has. */
  readonly groups: Map<number, number>;
}

/** A chart of events of which only the numbers are known, in cells of time: a mark for each lane and stretch. */
export function* countedChart(input: ChartInput, line: AxisLine, upright: boolean): Steps<ChartLayout> {
  const { index, localizer, measure, width, direction } = input;
  const tiled = index.tiled!;
  const window = input.window ?? wholeWindow(line.chapters);
  const clusterOf = (heap: Heap, key: string, most: number) =>
    newCluster(heap, key, most, index, tiled, localizer);
  const ways = upright && (yield* uprightWays.steps());
  if (ways) {
    const length = lengthOf((window.end - window.start) / MOST_ROWS);
    const heaps = heapsOf(tiled.cells, length).filter(
      ({ from, to }) => from < window.end && to > window.start,
    );
    const rows = heaps.map((heap) => clusterOf(heap, `${length} ${heap.day}`, heap.count));
    const documentLang = index.document.lang;
    const options = { width, direction, localizer, measure, documentLang };
    return tabbed(ways.verticalLayout(rows, line, window, options));
  }
  const lanes = lanesOf(input, tiled);
  const named = lanes.some(({ label }) => label);
  const length = Math.max(width - gutterWidth(width, named) - MARGIN * 2, 100);
  const scale = timeScale(line, window, length, 0);
  const perDay = length / (window.end - window.start);
  const { heaps, days, disc } = fitted(
    lanes.map(({ cells }) => cells),
    perDay,
    localizer,
    measure,
  );
  const most = Math.max(...heaps.flat().map(({ count }) => count), 2);
  const packed: PackedLane[] = lanes.map(({ id, label, category }, lane) => {
    const row = heaps[lane]!.map((heap): PackedEntry => {
      const x = scale(heap.day);
      const cluster = clusterOf(heap, `${days} ${lane} ${heap.day} ${heap.count}`, most);
      return {
        items: [],
        cluster,
        disc: { day: heap.day, width: disc },
        markStart: x - disc / 2,
        markEnd: x + disc / 2,
        level: 'none',
        side: 'after',
      };
    });
    return { id, label, category, rows: [row] };
  });
  return tabbed(horizontalLayout(packed, scale, { width, direction, localizer, measure }));
}

/** Tab leads to the first mark, from which keys lead to the others. */
function tabbed(layout: ChartLayout): ChartLayout {
  const [first] = layout.clusters;
  if (first) first.cluster.tab = 0;
  return layout;
}

interface CountedLane {
  readonly id: Id | null;
  readonly label: string;
  readonly category: Category | null;
  readonly cells: readonly CellCount[];
}

/** Lanes by category, since nothing else is known of what is counted; those of the whole document, so that none comes and goes. */
function lanesOf(
  { index, lanes: asked, localizer }: ChartInput,
  { cells, groups, totals }: Tiled,
): readonly CountedLane[] {
  const byCategory = asked === 'none' || index.categories.size === 0 ? 'none' : 'category';
  const laneOf = (group: number) => (byCategory === 'none' ? null : (groups[group]?.[0] ?? null));
  const sizes = new Map<Id | null, number>();
  groups.forEach((_ids, group) => {
    const id = laneOf(group);
    sizes.set(id, (sizes.get(id) ?? 0) + (totals[group] ?? 0));
  });
  return orderLanes(index, sizes, byCategory, localizer).map(({ ids, ...lane }) => ({
    ...lane,
    cells: cells.filter(({ group }) => ids.includes(laneOf(group))),
  }));
}

/** Stretches as short as the numbers in their marks allow. */
function fitted(
  lanes: readonly (readonly CellCount[])[],
  perDay: number,
  localizer: Localizer,
  measure: MeasureText,
): { readonly heaps: readonly (readonly Heap[])[]; readonly days: Day; readonly disc: number } {
  for (let disc = FINGER; ;) {
    const days = lengthOf((disc + DISC_GAP) / perDay);
    const heaps = lanes.map((cells) => heapsOf(cells, days));
    const most = Math.max(...heaps.flat().map(({ count }) => count), 0);
    const wanted = labelWidth(localizer.number(most).replaceAll(/\d/gu, '8'), measure) + DISC_PADDING;
    if (wanted <= disc) return { heaps, days, disc };
    disc = wanted;
  }
}

/** A power of two, so that stretches of one length lie whole in those of the next. */
const lengthOf = (least: Day): Day => Math.max(2 ** Math.ceil(Math.log2(least)), 1);

/** Cells gathered into stretches of a length, in order of time. A longer cell is one by itself, in its middle. */
function heapsOf(cells: readonly CellCount[], days: Day): readonly Heap[] {
  const heaps = new Map<number, Heap>();
  for (const { group, from, to, count, first, last } of cells) {
    const at = Math.floor((from + to) / 2 / days);
    let heap = heaps.get(at);
    if (!heap) {
      heap = { day: (at + 0.5) * days, from, to, count: 0, first, last, groups: new Map() };
      heaps.set(at, heap);
    }
    heap.count += count;
    heap.from = Math.min(heap.from, from);
    heap.to = Math.max(heap.to, to);
    heap.first = Math.min(heap.first, first);
    heap.last = Math.max(heap.last, last);
    heap.groups.set(group, (heap.groups.get(group) ?? 0) + count);
  }
  return [...heaps.values()].sort((a, b) => a.day - b.day);
}

function newCluster(
  { from, to, count, first, last, groups }: Heap,
  key: string,
  most: number,
  index: EventIndex,
  tiled: Tiled,
  localizer: Localizer,
): Cluster {
  let words: ClusterWords | undefined;
  const partable = to - from > 1;
  const pages = new CountedPages(tiled, { from, to, groups: new Set(groups.keys()) });
  return {
    key,
    count,
    start: first,
    end: last,
    partable,
    ids: () => pages.ids,
    share: Math.log(count + 1) / Math.log(most + 1),
    words: () =>
      (words ??= clusterWords(
        { count, start: first, end: last, shares: sharesOf(groups, index, tiled, localizer) },
        localizer,
      )),
    stretch: { start: from, end: to },
    ...(!partable && { pages }),
  };
}

/** Names of categories, and how many events each has; the most frequent first. */
function sharesOf(
  groups: ReadonlyMap<number, number>,
  index: EventIndex,
  tiled: Tiled,
  localizer: Localizer,
): readonly (readonly [string, number])[] {
  const shares = new Map<Id, number>();
  for (const [group, count] of groups)
    for (const id of tiled.groups[group] ?? []) shares.set(id, (shares.get(id) ?? 0) + count);
  return [...shares]
    .sort((a, b) => b[1] - a[1])
    .map(([id, count]) => [
      localizer.text(index.categories.get(id)?.label, index.document.lang)?.value ?? id,
      count,
    ]);
}
