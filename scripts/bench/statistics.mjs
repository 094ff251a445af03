// @ts-check
// What many measurements of one thing come to. `null` stands for what could not be measured.

/** @typedef {number | null | undefined} Measured */

/** @param {readonly Measured[]} values @returns {number[]} */
const known = (values) =>
  values.filter((value) => typeof value === 'number' && Number.isFinite(value)).map(Number);

/** The value that a share of all lie below: 0.5 is the median. @param {readonly Measured[]} values @param {number} share */
export function quantile(values, share) {
  const sorted = known(values).sort((a, b) => a - b);
  if (sorted.length === 0) return null;
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? 0;
  return below + (above - below) * (at - Math.floor(at));
}

/** @param {readonly Measured[]} values */
export const median = (values) => quantile(values, 0.5);

/** How many times as much; `null` where there is nothing to compare with. @param {Measured} value @param {Measured} floor */
export function ratio(value, floor) {
  return typeof value === 'number' && typeof floor === 'number' && floor > 0 ? value / floor : null;
}

/**
 * The medians of records of measurements, name by name.
 * @param {readonly Record<string, Measured>[]} records
 * @returns {Record<string, number | null>}
 */
export function medians(records) {
  const names = new Set(records.flatMap((record) => Object.keys(record)));
  return Object.fromEntries([...names].map((name) => [name, median(records.map((record) => record[name]))]));
}
