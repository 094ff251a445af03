import type { DateColumns, IndexedEvent } from '../model/event-index.js';
import { FAST, type Steps } from '../model/steps.js';
import type { Localizer } from '../locale/localizer.js';
import { type Box, type MeasureText, mirrorBox } from './box.js';
import { ROW, type ChartLayout, type PlacedCluster } from './chart-layout.js';
import type { Cluster } from './cluster.js';
import { FINGER, LABEL_GAP, labelWidth } from './pack.js';

/** Paper between what stands on no axis and what follows the drawing: the axis has its own above. */
const BELOW = 12;
const LINE = 18;

/** The ids of events without a place on the axis, in order of the list. */
export function* undatedOf(
  entries: readonly IndexedEvent[],
  { start }: DateColumns,
): Steps<readonly IndexedEvent[]> {
  const undated: IndexedEvent[] = [];
  for (const entry of entries) {
    if (Number.isNaN(start[entry.order])) undated.push(entry);
    if (entry.order % FAST === 0) yield;
  }
  return undated;
}

/**
 * A layout with one mark more, below the axis: the events that stand on none, of which many have no buttons of their own.
 * Pressed, it opens as a list.
 */
export function withUndated(
  layout: ChartLayout,
  undated: readonly IndexedEvent[],
  localizer: Localizer,
  measure: MeasureText,
): ChartLayout {
  if (undated.length === 0) return layout;
  const { width, height, plot, direction } = layout;
  const cluster = clusterOf(undated, localizer);
  const words = cluster.words?.().sentence() ?? '';
  const mirror = (box: Box) => (direction === 'rtl' ? mirrorBox(box, width) : box);
  // From where time begins.
  const left = direction === 'rtl' ? width - plot.x - plot.width : plot.x;
  const y = height;
  const title = { x: left + FINGER + LABEL_GAP, width: labelWidth(words, measure) };
  const placed: PlacedCluster = {
    cluster,
    category: null,
    x: mirror({ x: left + FINGER / 2, y, width: 0, height: 0 }).x,
    y: y + ROW / 2,
    width: FINGER,
    label: {
      text: { value: words, lang: localizer.lang, dir: localizer.dir },
      date: '',
      lines: [words],
      box: mirror({ ...title, y: y + (ROW - LINE) / 2, height: LINE }),
    },
    hit: mirror({ x: left, y, width: title.x - left + title.width, height: ROW }),
  };
  return { ...layout, height: y + ROW + BELOW, clusters: [...layout.clusters, placed] };
}

function clusterOf(undated: readonly IndexedEvent[], localizer: Localizer): Cluster {
  const count = undated.length;
  const words =
    localizer.say('eventCount', { count }) + localizer.say('listComma') + localizer.say('undated');
  return {
    key: `undated ${count}`,
    count,
    start: NaN,
    end: NaN,
    partable: false,
    ids: () => undated.map(({ event }) => event.id),
    share: 0,
    words: () => ({ span: '', briefs: [words], sentence: () => words }),
    tab: 0,
  };
}
