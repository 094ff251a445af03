import '../model/load-sentences.js';
import type { TimelineDocument, TimelineEvent } from '../model/document.js';
import { indexDocument, type EventIndex, type IndexedSource } from '../model/event-index.js';
import { parseLazily } from '../model/parse-lazily.js';
import { loadCompanions } from '../model/problem-companions.js';
import { checkTiles } from '../model/tile-check.js';
import type { Tiled } from '../model/tiled.js';
import { readCounts, topNode, type TilesIndex } from '../model/tiles.js';
import { LoadError } from './loader.js';
import type { ReadOptions, ReadResult } from './read-input.js';
import { TiledFollower } from './tiled-follower.js';

/** What is the same in everything that is shown of a document in tiles. */
export interface TiledSource {
  readonly tiles: TilesIndex;
  readonly head: TimelineDocument;
  readonly known: Omit<
    Tiled,
    | 'matching'
    | 'cells'
    | 'single'
    | 'searching'
    | 'coming'
    | 'failed'
    | 'missing'
    | 'beyond'
    | 'undatedLeft'
    | 'retry'
    | 'showUndated'
    | 'pagesOf'
    | 'page'
    | 'redraw'
  >;
}

/** A document without any event is not a good one. */
const STAND_IN: TimelineEvent = { id: 'chronicle-tiles', undated: '–', title: '–' };

/**
 * Reads an index of tiles: what it counts can be drawn at once, the rest follows the window of each timeline.
 *
 * @param way how it is drawn and worded
 */
export async function readTiles(
  value: object,
  { base = '', spent: _ofTheIndex, ...options }: ReadOptions,
  way?: unknown,
): Promise<ReadResult> {
  const tiles = checkTiles(value);
  if (!tiles) {
    await loadCompanions();
    throw LoadError.of('load.tiles', base);
  }
  const { document, problems } = await parseLazily({ ...tiles.document, events: [STAND_IN] });
  if (!document) return { index: null, problems };
  const top = topNode(tiles);
  const [start, end] = tiles.span;
  const known = {
    way,
    source: tiles,
    span: { start, end },
    length: tiles.count,
    undated: tiles.undated,
    groups: tiles.groups,
    totals: tiles.totals,
    overview: readCounts(tiles.top, top),
  };
  const source: TiledSource = { tiles, head: { ...document, events: [] }, known };
  const folder = `${base.replace(/[?#].*$/su, '').replace(/[^/]*$/u, '')}${tiles.edition}/`;
  return {
    index: indexOf(source, []),
    problems,
    follow: (store, signal) => void new TiledFollower(store, source, folder, options, signal),
  };
}

/** An index of the events that are loaded, on the span of all. */
export function indexOf({ head, known }: TiledSource, events: readonly TimelineEvent[]): EventIndex {
  const index = indexDocument({ ...head, events });
  return {
    ...index,
    span: known.span,
    // Counts are by the time at which things were said or happened.
    spokenOf: null,
    sources: numbered(index),
    tiled: {
      ...known,
      matching: known.length,
      cells: known.overview,
      single: false,
      searching: false,
      coming: 0,
      failed: [],
      missing: 0,
      beyond: 0,
      undatedLeft: known.undated,
      retry: () => undefined,
      showUndated: () => undefined,
      pagesOf: () => [],
      page: () => Promise.resolve([]),
      redraw: () => undefined,
    },
  };
}

/** Sources have the numbers of their places in the document: others would change with what is loaded. */
function numbered({ document, sources }: EventIndex): ReadonlyMap<string, IndexedSource> {
  return new Map(
    (document.sources ?? []).map((source, i) => {
      const id = String(source.id);
      return [id, { source, number: i + 1, citedBy: sources.get(id)?.citedBy ?? [] }];
    }),
  );
}
