/** A stretch of the axis that something takes up, in pixels. */
export interface Stretch {
  readonly markStart: number;
  readonly markEnd: number;
}

/** How many of them the busiest window of a length holds, whole or in part, wherever the window stands. */
export function mostInView(stretches: readonly Stretch[], length: number): number {
  const starts = Float64Array.from(stretches, ({ markStart }) => markStart).sort();
  const ends = Float64Array.from(stretches, ({ markEnd }) => markEnd).sort();
  return mostInWindow(starts, ends, length);
}

/** The same of their starts and their ends, each in ascending order. */
export function mostInWindow(starts: Float64Array, ends: Float64Array, length: number): number {
  let most = 0;
  let passed = 0;
  // Each window tried ends where one begins: it holds all that began by then, without those that ended before it.
  starts.forEach((end, i) => {
    while ((ends[passed] ?? Infinity) < end - length) passed += 1;
    most = Math.max(most, i + 1 - passed);
  });
  return most;
}
