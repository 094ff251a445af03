import type { Steps } from '../model/steps.js';

/** Milliseconds of work after which the page may do something else: a frame holds one and what it has to draw. */
export const SLICE = 12;

/** More events than this take milliseconds when all are first looked at. */
export const LONG = 1000;

/**
 * Does work in slices, so that a page stays answerable whatever its length. What is done with the result begins in a task
 * of its own.
 *
 * @param signal ends it; the promise is then rejected with the signal's reason
 * @param pause called between two slices
 */
export async function inSlices<T>(
  steps: Steps<T>,
  signal?: AbortSignal,
  pause?: () => void | Promise<void>,
): Promise<T> {
  let end = performance.now() + SLICE;
  for (;;) {
    const { done, value } = steps.next();
    if (!done && !value && performance.now() < end) continue;
    if (!done) await pause?.();
    await ((!done && value) || breathe());
    signal?.throwIfAborted();
    if (done) return value;
    end = performance.now() + SLICE;
  }
}

/**
 * Lets the page do what has waited. A timer would come back late, a frame not at all in a hidden tab, and
 * `scheduler.yield` before the next frame: a browser was seen to draw six times as often beside this.
 */
export function breathe(): Promise<void> {
  return new Promise((fulfil) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      fulfil();
    };
    port2.postMessage(null);
  });
}
