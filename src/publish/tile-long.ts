import { FIRST_DAY } from '../model/day.js';
import { LEAF_EVENTS, longPath, pagesOf, type TileNode, type TilesIndex } from '../model/tiles.js';
import { listed, type EventSorter, type TiledEvent, type Write } from './tiled-event.js';

/** Entries in the table of a tile's long events: at most. */
const LONG_ENTRIES = 64;

/** To be sorted by length, and then by beginning. */
export function asLong(event: TiledEvent): TiledEvent {
  const length = Math.floor(Math.log2(event.end - event.start));
  return { ...event, key: length * 2 ** 30 + event.start - FIRST_DAY };
}

/** Writes the long events of a tile in pages, and gives how far each run of pages reaches. */
export function writeLong(
  long: EventSorter,
  node: TileNode,
  top: Pick<TilesIndex, 'origin' | 'level'>,
  write: Write,
): number[][] {
  const most = Math.ceil(pagesOf(long.length) / LONG_ENTRIES) * LEAF_EVENTS;
  const entries: number[][] = [];
  let page: TiledEvent[] = [];
  let pages = 0;
  const turn = () => {
    write(longPath(node, top, pages++), listed(page));
    page = [];
  };
  for (const event of long.sorted()) {
    let entry = entries.at(-1);
    if (!entry || entry[2] === most) entries.push((entry = [event.start, event.end, 0]));
    entry[0] = Math.min(entry[0]!, event.start);
    entry[1] = Math.max(entry[1]!, event.end);
    entry[2]! += 1;
    page.push(event);
    if (page.length === LEAF_EVENTS) turn();
  }
  if (page.length > 0) turn();
  return entries;
}
