import type { Category, Id } from '../model/document.js';
import type { EventIndex } from '../model/event-index.js';
import type { Localizer } from '../locale/localizer.js';
import type { LaneChoice } from './chart-item.js';

/** A horizontal band of the chart and the items that belong to it. */
export interface Lane<Items> {
  readonly id: Id | null;
  /** `''` where the chart has a single, unnamed lane. */
  readonly label: string;
  /** Whose shape marks the lane, in lanes by category. */
  readonly category: Category | null;
  readonly items: Items;
}

const MOST_LANES = 12;

/**
 * Groups items into lanes, in a stable order: categories as the document lists them, all else by how many events
 * a lane holds and then by who comes first. Beyond twelve lanes the rest share one.
 *
 * @param items in order of the list
 */
export function groupIntoLanes<Item extends { readonly lane: Id | null; readonly order: number }>(
  index: EventIndex,
  items: readonly Item[],
  lanes: LaneChoice,
  localizer: Localizer,
): readonly Lane<readonly Item[]>[] {
  const groups = new Map<Id | null, Item[]>();
  for (const item of items) {
    const group = groups.get(item.lane);
    if (group) group.push(item);
    else groups.set(item.lane, [item]);
  }
  const sizes = new Map([...groups].map(([id, { length }]) => [id, length]));
  return orderLanes(index, sizes, lanes, localizer).map(({ ids, ...lane }) => ({
    ...lane,
    items: ids.flatMap((id) => groups.get(id) ?? []).sort((a, b) => a.order - b.order),
  }));
}

/**
 * The lanes of a chart, with the groups that share each.
 *
 * @param sizes how many events each group holds, in the order in which the groups first occur
 */
export function orderLanes(
  index: EventIndex,
  sizes: ReadonlyMap<Id | null, number>,
  lanes: LaneChoice,
  localizer: Localizer,
): readonly (Omit<Lane<never>, 'items'> & { readonly ids: readonly (Id | null)[] })[] {
  if (lanes === 'none') return [{ id: null, label: '', category: null, ids: [...sizes.keys()] }];
  const known: Iterable<Id | null> = lanes === 'category' ? index.categories.keys() : [];
  const kept = [...new Set([...known, ...sizes.keys()])].filter((id) => sizes.has(id));
  const size = (id: Id | null) => sizes.get(id) ?? 0;
  if (lanes !== 'category') kept.sort((a, b) => Number(a === null) - Number(b === null) || size(b) - size(a));
  const shown = kept.length > MOST_LANES ? kept.slice(0, MOST_LANES - 1) : kept;
  const rest = kept.slice(shown.length);
  const named = shown.map((id) => ({
    id,
    label: laneLabel(index, id, lanes, localizer),
    category: (lanes === 'category' && id !== null && index.categories.get(id)) || null,
    ids: [id],
  }));
  if (rest.length === 0) return named;
  return [...named, { id: null, label: localizer.say('lanesOther'), category: null, ids: rest }];
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
