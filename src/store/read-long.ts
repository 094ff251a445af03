import '../model/load-sentences.js';
import { EventFeed, feedSteps, type EventSource } from '../model/event-feed.js';
import { indexSteps, type EventIndex } from '../model/event-index.js';
import { lineSteps } from '../model/json-lines.js';
import { partsOf } from '../model/json-input.js';
import { draftSteps, unreadable, type Draft, type Sighting } from '../model/parse-document.js';
import { loadCompanions } from '../model/problem-companions.js';
import { sortPlaces } from '../model/sort-places.js';
import type { Steps } from '../model/steps.js';
import { TILES_KEY } from '../model/tiles.js';
import { LoadError, type OpenedText } from './loader.js';
import { loadParts } from './load-parts.js';
import type { Progress, ReadOptions, ReadResult } from './read-input.js';
import { pump } from './pump.js';
import { inSlices } from './slices.js';

/** Events that are drawn while the others are still read; then ten times as many, and so on. */
const FIRST = 2000;

/** Reads a long or a split document in slices; one in tiles is handed on. */
export function readLong(value: unknown, text: string | null, options: ReadOptions): Promise<ReadResult> {
  if (options.tiles && TILES_KEY in Object(value))
    return options.tiles().then(({ readTiles }) => readTiles(value as object, options));
  const sighting: Sighting = { head: null, events: null };
  if (value === undefined && text !== null) return run(done(unreadable(text)), sighting, null, options);
  const parts = partsOf((value as { events?: unknown }).events);
  if (!parts) return run(draftSteps(value, {}, text, sighting), sighting, null, options);
  const feed = new EventFeed();
  loadParts(parts, feed, options);
  return run(feedSteps(value as object, feed, {}, sighting), sighting, feed, options);
}

/** Reads JSON Lines as they come. */
export function readLines(opened: OpenedText, options: ReadOptions): Promise<ReadResult> {
  const sighting: Sighting = { head: null, events: null };
  const feed = new EventFeed();
  const source = feed.add();
  void takeLines(opened, source, feed);
  return run(lineSteps(source, feed, {}, sighting), sighting, feed, options);
}

/** Hands on what comes. What broke off is named; what had come until then is drawn. */
async function takeLines(opened: OpenedText, source: EventSource, feed: EventFeed): Promise<void> {
  try {
    await pump(opened.pieces(true), (piece) => source.push(piece));
    source.end();
  } catch (error) {
    if (error instanceof LoadError) feed.problems.push(error.problem);
    source.end(false);
  }
}

// eslint-disable-next-line require-yield -- it has the form of one that pauses, and is done already
function* done<T>(value: T): Steps<T> {
  return value;
}

/** Checks, indexes and words, showing on the way what can be seen. */
async function run(
  steps: Steps<Draft>,
  sighting: Sighting,
  feed: EventFeed | null,
  { signal, watch }: ReadOptions,
): Promise<ReadResult> {
  let next = FIRST;
  const draft = await inSlices(steps, signal, async () => {
    const progress = progressOf(sighting);
    if (!progress || !watch) return;
    const { read, total } = progress;
    if (read < next || (total !== null && total < 2 * read)) return watch({ progress });
    while (next <= read) next *= 10;
    const index = await inSlices(indexSteps(seen(sighting), sortPlaces), signal);
    watch({ progress, index });
  });
  const count = draft.document?.events.length ?? 0;
  const progress = { read: count, total: count };
  let index: EventIndex | null = null;
  if (draft.document) {
    index = await inSlices(indexSteps(draft.document, sortPlaces), signal, () => watch?.({ progress }));
  }
  const failures = feed?.problems ?? [];
  if (!count && failures.length) return { index: null, problems: failures };
  if (!draft.findings.length) return { index, problems: failures };
  if (count && index) watch?.({ progress, index });
  const [{ completeSteps }] = await Promise.all([import('../model/problem-wording.js'), loadCompanions()]);
  const { document, problems } = await inSlices(completeSteps(draft), signal);
  return { index: document && index, problems: [...failures, ...problems] };
}

function progressOf({ events }: Sighting): Progress | null {
  return events?.sight ? { read: events.sight.read, total: events.sight.total } : null;
}

/** The document as far as it has been read. What refers to events waits until all are there. */
function seen({ head, events }: Sighting) {
  const { relations: _relations, stories: _stories, ...shown } = head!;
  const { entries, kept, read } = events!.sight!;
  return { ...shown, events: (kept?.slice() ?? entries.slice(0, read)) as typeof shown.events };
}
