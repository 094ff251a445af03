/**
 * Work that can be put down and taken up again. Each `yield` is a place to pause, reached every few dozen events; a
 * promise that is yielded must be waited for first.
 */
export type Steps<T> = Generator<void | Promise<unknown>, T, void>;

/** Events between two places to pause, where each is a matter of a microsecond. */
export const STRIDE = 256;

/** The same where each is a matter of nanoseconds. */
export const FAST = 8192;

/** Does all of it at once. Not for work that waits. */
export function finish<T>(steps: Steps<T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
