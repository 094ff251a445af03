import { disputedEvents } from '../model/disputes.js';
import type { Category, Id, When } from '../model/document.js';
import type { EventIndex, IndexedEvent } from '../model/event-index.js';
import type { EdtfValue } from '../model/edtf-value.js';
import type { LocalText, Localizer } from '../locale/localizer.js';
import { markTime, type MarkTime } from './event-mark.js';

/** An event as the layout sees it: when, in which lane, and what can be written beside it. */
export interface ChartItem {
  readonly id: Id;
  /** Its place in the chronological list of the whole document. */
  readonly order: number;
  readonly date: EdtfValue;
  /** The same as its author wrote it, who may have found better words. */
  readonly when: When | undefined;
  readonly time: MarkTime;
  readonly category: Category | null;
  readonly lane: Id | null;
  readonly title: LocalText;
  readonly shortTitle: LocalText | null;
  readonly disputed: boolean;
}

export type LaneChoice = 'none' | 'category' | 'person' | 'place' | 'source';
export type TimeChoice = 'happened' | 'said';

/** The date an event is drawn at: when it was said, or the time it speaks of. */
export function drawnDate(entry: IndexedEvent, time: TimeChoice): EdtfValue | null {
  return time === 'happened' ? (entry.about ?? entry.when) : entry.when;
}

/** All dated events of an index as chart items, in the order of the list. */
export function chartItems(
  index: EventIndex,
  entries: readonly IndexedEvent[],
  localizer: Localizer,
  options: { readonly time: TimeChoice; readonly lanes: LaneChoice },
): readonly ChartItem[] {
  return entries.flatMap((entry) => chartItem(index, entry, localizer, options) ?? []);
}

/** An event as a chart item; `null` where it has no date. */
export function chartItem(
  index: EventIndex,
  entry: IndexedEvent,
  localizer: Localizer,
  { time, lanes }: { readonly time: TimeChoice; readonly lanes: LaneChoice },
): ChartItem | null {
  const { event } = entry;
  const { when } = entry;
  const date = time === 'happened' ? (entry.about ?? when) : when;
  if (!date) return null;
  const title = localizer.text(event.title, index.document.lang) ?? {
    value: event.id,
    lang: 'en',
    dir: 'ltr',
  };
  return {
    id: event.id,
    order: entry.order,
    date,
    when: date === when ? event.when : event.about,
    time: markTime(date),
    category: index.categories.get(event.categories?.[0] ?? '') ?? null,
    lane: laneOf(entry, lanes),
    title,
    shortTitle: localizer.text(event.shortTitle, index.document.lang) ?? shortened(title),
    disputed: disputedEvents(index).has(event.id),
  };
}

const LONGEST_SHORT_TITLE = 40;

/** The first words of a title too long to stand beside a mark, where its author gave no short one. */
function shortened(title: LocalText): LocalText | null {
  if (title.value.length <= LONGEST_SHORT_TITLE) return null;
  const start = title.value.slice(0, LONGEST_SHORT_TITLE);
  const words = start.slice(0, Math.max(start.search(/\s\S*$/u), 0)).replace(/[\s,;:،؛–-]+$/u, '');
  return { ...title, value: words ? `${words} …` : `${start}…` };
}

/** The lane of an event, as far as it has a lane of its own. */
export function laneOf(entry: IndexedEvent, lanes: LaneChoice): Id | null {
  const { event } = entry;
  switch (lanes) {
    case 'none':
      return null;
    case 'person':
      return event.actors?.[0]?.actor ?? null;
    case 'place':
      return placeKey(event.places?.[0]?.name);
    case 'source':
      // Looked for only where they are asked for: it takes longer than all the rest.
      return entry.sources[0] ?? null;
    default:
      return event.categories?.[0] ?? null;
  }
}

/** Places have no ids: the name in the document's own words stands for one. */
function placeKey(name: string | { readonly [lang: string]: string } | undefined): string | null {
  if (name === undefined) return null;
  return typeof name === 'string' ? name : (Object.values(name)[0] ?? null);
}
