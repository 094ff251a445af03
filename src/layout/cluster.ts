import type { Day } from '../model/day.js';
import type { Id } from '../model/document.js';
import type { ChartItem } from './chart-item.js';
import type { ClusterWords } from './cluster-words.js';

/** Several events drawn as one mark, as far as a drawing has to know them: there may be a hundred thousand. */
export interface Cluster {
  /** The same for the same events at the same magnification. */
  readonly key: string;
  readonly count: number;
  /** From the first day of any to the midnight after the last of any. */
  readonly start: Day;
  readonly end: Day;
  /** Whether a closer look shows them apart: those of one day or one year it never does. */
  readonly partable: boolean;
  /** Their ids, in order of time; found when asked for. */
  readonly ids: () => readonly Id[];
  /** Whether an event, by its place in the list of all, is among them; missing where their ids are at hand. */
  readonly holds?: (order: number) => boolean;
  /** How full it is beside the fullest there is, from 0 to 1, on a scale of powers. */
  readonly share: number;
  /** What is said of it beyond number and time; missing where every event is at hand by itself. */
  readonly words?: () => ClusterWords;
  /** A stretch of time that so many long events lie over that they are one band. */
  readonly band?: { readonly from: Day; readonly to: Day };
  /** The stretch that a closer look shows, where that is not all the time its events last. */
  readonly stretch?: { readonly start: Day; readonly end: Day };
  /** Where Tab leads, if to clusters at all. */
  tab?: number;
  /** Its events in pages, where they are not at hand. */
  readonly pages?: ClusterPages;
}

/** Events that are loaded a page at a time: `ids` are those of the page turned to last. */
export interface ClusterPages {
  readonly count: number;
  readonly at: number;
  readonly ids: readonly Id[];
  readonly turn: (page: number) => Promise<void>;
}

/** A cluster of items that are all at hand. */
export function clusterOf(items: readonly ChartItem[]): Cluster {
  const [first] = items;
  return {
    key: `${first?.id ?? ''}+${items.length}`,
    count: items.length,
    start: items.reduce((least, { time }) => Math.min(least, time.start), Infinity),
    end: items.reduce((most, { time }) => Math.max(most, time.end), -Infinity),
    partable: items.some(({ time }) => time.start !== first?.time.start || time.point !== first.time.point),
    ids: () => items.map(({ id }) => id),
    share: 0,
  };
}
