import '../model/load-sentences.js';
import { takePart, type EventFeed, type EventSource } from '../model/event-feed.js';
import { joinText, LoadError, openText } from './loader.js';
import type { ReadOptions } from './read-input.js';
import { pump } from './pump.js';

/** Parts that are on their way at once. */
const AT_ONCE = 4;

/**
 * Loads the parts of a split document into a feed, which keeps them in their order. One that does not come is named; when
 * the document has become too large, that is said once and no more is asked for.
 */
export function loadParts(parts: readonly string[], feed: EventFeed, options: ReadOptions): void {
  const waiting = parts.map((part) => [part, feed.add(part)] as const);
  const spent = options.spent ?? { bytes: 0 };
  let full = false;
  const load = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [part, source] = next;
      try {
        if (!full && !options.signal?.aborted) await loadPart(part, source, feed, { ...options, spent });
        else source.end(false);
      } catch (error) {
        const problem = error instanceof LoadError ? error.problem : LoadError.unknown(part).problem;
        if (problem.code !== 'load.too-large') feed.problems.push(problem);
        else if (!full)
          feed.problems.push(LoadError.of('load.parts-too-large', part, problem.values).problem);
        full ||= problem.code === 'load.too-large';
        source.end(false);
      }
    }
  };
  for (let i = 0; i < AT_ONCE; i++) void load();
}

async function loadPart(
  part: string,
  source: EventSource,
  feed: EventFeed,
  options: ReadOptions,
): Promise<void> {
  const opened = await openText(resolve(part, options.base), options);
  if (!opened.isLines) return takePart(await joinText(opened), source, feed);
  await pump(opened.pieces(true), (piece) => source.push(piece));
  source.end();
}

/** As the page has it where the document has no address of its own, or the address is none. */
function resolve(part: string, base: string | undefined): string {
  return base !== undefined && URL.canParse(part, base) ? new URL(part, base).href : part;
}
