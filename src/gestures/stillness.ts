/** Milliseconds of every movement from one view to another. */
export const FLIGHT_MS = 320;

/** Readers who asked for no motion get none. Asked each time: the setting may change while a page is open. */
export function prefersStillness(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
