// @ts-check
// The stretches of time that a reader is led through. No window comes twice, so that nothing kept from before answers.
import { YEARS } from './documents.mjs';

/** @typedef {readonly [from: string, to: string]} Stretch */

const DAY = 86_400_000;
const START = Date.UTC(YEARS.first, 0, 1) / DAY;
const SPAN = Date.UTC(YEARS.first + YEARS.count, 0, 1) / DAY - START;

/** @param {number} day */
const iso = (day) => new Date(Math.round(day) * DAY).toISOString().slice(0, 10);

/** Part of the whole span: how long, and where its middle stands. @param {number} length @param {number} middle @returns {Stretch} */
const stretch = (length, middle = 0.5) => [
  iso(START + SPAN * (middle - length / 2)),
  iso(START + SPAN * (middle + length / 2) - 1),
];

export const WHOLE = stretch(1);

/** @param {number} length Share of the whole span. @param {number} steps */
export const zoomSteps = (length, steps) =>
  Array.from({ length: steps }, (_, i) => stretch(length * (1 - 0.02 * (i + 1))));

/** The whole cannot be panned: there it is half of it. @param {number} length @param {number} steps */
export function panSteps(length, steps) {
  const shown = Math.min(length, 0.5);
  return Array.from({ length: steps }, (_, i) => stretch(shown, 0.5 + shown * 0.04 * (i + 1)));
}

/** Ever closer looks, in which to find one with many marks: in small steps, since marks come and go by a third between two. */
export const CLOSER = Array.from({ length: 89 }, (_, i) => 2 ** (-i / 8));

/** @param {number} length */
export const around = (length) => stretch(length);
