import type { Category, Id } from '../model/document.js';
import type { EventIndex } from '../model/event-index.js';
import type { Localizer } from '../locale/localizer.js';
import type { LaneChoice } from './chart-item.js';

/** A horizontal band of the chart and the items that belong to it. */
export interface Lane<T> {
  readonly id: Id | null;
  /** `''` where the chart has a single, unnamed lane. */
  readonly label: string;
  /** Whose shape marks the lane, in lanes by category. */
  readonly category: Category | null;
  readonly items: readonly T[];
}

const MOST_LANES = 12;

/**
 * Groups items into lanes, in a stable order: categories as the document lists them, all else by how many events
 * a lane holds and then by who comes first. Beyond twelve lanes the rest share one.
 */
export function groupIntoLanes<T>(
  index: EventIndex,
  items: readonly T[],
  laneOf: (item: T) => Id | null,
  orderOf: (item: T) => number,
  lanes: LaneChoice,
  localizer: Localizer,
): readonly Lane<T>[] {
  if (lanes === 'none') return [{ id: null, label: '', category: null, items }];
  const groups = new Map<Id | null, T[]>();
  if (lanes === 'category') for (const id of index.categories.keys()) groups.set(id, []);
  for (const item of items) {
    const lane = laneOf(item);
    const group = groups.get(lane);
    if (group) group.push(item);
    else groups.set(lane, [item]);
  }
  const kept = [...groups].filter(([, group]) => group.length > 0);
  if (lanes !== 'category')
    kept.sort((a, b) => Number(a[0] === null) - Number(b[0] === null) || b[1].length - a[1].length);
  const shown = kept.length > MOST_LANES ? kept.slice(0, MOST_LANES - 1) : kept;
  const rest = kept.slice(shown.length).flatMap(([, group]) => group);
  const result = shown.map(([id, group]) => ({
    id,
    label: laneLabel(index, id, lanes, localizer),
    category: (lanes === 'category' && id !== null && index.categories.get(id)) || null,
    items: group,
  }));
  if (rest.length === 0) return result;
  return [
    ...result,
    {
      id: null,
      label: localizer.say('lanesOther'),
      category: null,
      items: rest.sort((a, b) => orderOf(a) - orderOf(b)),
    },
  ];
}

function laneLabel(index: EventIndex, id: Id | null, lanes: LaneChoice, localizer: Localizer): string {
  if (id === null) return localizer.say('lanesOther');
  const { lang } = index.document;
  switch (lanes) {
    case 'category':
      return localizer.text(index.categories.get(id)?.label, lang)?.value ?? id;
    case 'person':
      return localizer.text(index.actors.get(id)?.name, lang)?.value ?? id;
    case 'source': {
      const source = index.sources.get(id)?.source;
      return source?.['title-short'] ?? source?.publisher ?? source?.title ?? id;
    }
    default:
      return id;
  }
}
