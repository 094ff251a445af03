import type { Day } from '../model/day.js';
import type { Id, TimelineDocument } from '../model/document.js';
import type { Steps } from '../model/steps.js';
import { headOf, LEAF_EVENTS, TILES_VERSION, topOf, undatedPath, type TilesIndex } from '../model/tiles.js';
import { TileTree } from './tile-tree.js';
import { listed, type EventSorter, type TiledEvent, type Write } from './tiled-event.js';

/** Events after which it pauses. */
export const PAUSE = 1000;

/** All of a document, its events to be asked for in order. */
export interface Gathered {
  readonly head: TimelineDocument;
  readonly dated: Iterable<TiledEvent>;
  readonly undated: Iterable<TiledEvent>;
  readonly groups: readonly (readonly Id[])[];
  /** `null` where nothing is dated. */
  readonly span: readonly [Day, Day] | null;
  readonly edition: string;
}

/** What was made: the index, not yet written, which stands for all that is, and how many levels have counts. */
export interface Written {
  readonly index: TilesIndex;
  readonly levels: number;
}

/**
 * Writes the tiles of a document.
 *
 * @param newSorter for what has to be sorted on the way: one for a level at a time
 */
export function* writeTiles(
  { head, dated, undated, groups, span, edition }: Gathered,
  write: Write,
  newSorter: (level: number) => EventSorter,
): Steps<Written> {
  const put: Write = (path, text) => write(`${edition}/${path}`, text);
  const totals = groups.map(() => 0);
  // Where nothing is dated there is a day without events.
  const stretch = span ?? ([0, 1] as const);
  const top = { ...topOf(stretch), span: stretch };
  const tree = new TileTree(top, put, newSorter);
  let count = 0;
  for (const event of dated) {
    tree.take(event);
    totals[event.group]! += 1;
    count += 1;
    if (count % PAUSE === 0) yield;
  }
  const counts = tree.finish();
  const datedCount = count;
  let page: TiledEvent[] = [];
  let pages = 0;
  for (const event of undated) {
    if (page.length === LEAF_EVENTS) {
      put(undatedPath(pages++), listed(page));
      page = [];
    }
    page.push(event);
    totals[event.group]! += 1;
    count += 1;
    if (count % PAUSE === 0) yield;
  }
  if (page.length > 0) put(undatedPath(pages), listed(page));
  const index: TilesIndex = {
    'chronicle-tiles': TILES_VERSION,
    edition,
    count,
    undated: count - datedCount,
    ...top,
    groups,
    totals,
    document: headOf(head),
    top: counts,
  };
  return { index, levels: tree.levels.size };
}
