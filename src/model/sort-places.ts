import { FIRST_DAY } from './day.js';
import { FAST, type Steps } from './steps.js';

/** Places sorted at one go, by the platform; longer stretches are merged. */
const BLOCK = 4096;

/**
 * Puts places in order, with places to pause.
 *
 * @param keys a whole number for each place, from `FIRST_DAY` up, by which most of it is decided; NaN comes last
 * @param compare decides between equal keys; never 0
 */
export function* sortPlaces(
  keys: Float64Array,
  compare: (a: number, b: number) => number,
): Steps<Uint32Array> {
  const { length } = keys;
  // In each stretch the key and the place within it make one number, which sorts without being compared by us.
  const packed = new Float64Array(length);
  for (let i = 0; i < length; i++) {
    const key = keys[i]!;
    packed[i] = (Number.isNaN(key) ? -3 * FIRST_DAY : key - FIRST_DAY) * BLOCK + (i % BLOCK);
    if (i % FAST === 0) yield;
  }
  let places = new Uint32Array(length);
  for (let from = 0; from < length; from += BLOCK) {
    const block = packed.subarray(from, from + BLOCK).sort();
    let run = 0;
    block.forEach((value, i) => {
      places[from + i] = from + (value % BLOCK);
      block[i] = Math.floor(value / BLOCK);
      if (block[i] === block[run]) return;
      sortRun(from + run, from + i);
      run = i;
    });
    sortRun(from + run, from + block.length);
    yield;
  }
  function sortRun(from: number, to: number): void {
    if (to - from > 1) places.subarray(from, to).sort(compare);
  }

  let sorted = packed;
  let spare = new Float64Array(length);
  let sparePlaces = new Uint32Array(length);
  for (let width = BLOCK; width < length; width *= 2) {
    for (let from = 0; from < length; from += 2 * width) {
      const middle = Math.min(from + width, length);
      const end = Math.min(from + 2 * width, length);
      let left = from;
      let right = middle;
      for (let to = from; to < end; to++) {
        const byKey = right < end ? (left < middle ? sorted[left]! - sorted[right]! : 1) : -1;
        const at = (byKey || compare(places[left]!, places[right]!)) < 0 ? left++ : right++;
        spare[to] = sorted[at]!;
        sparePlaces[to] = places[at]!;
        if (to % BLOCK === 0) yield;
      }
    }
    [sorted, spare] = [spare, sorted];
    [places, sparePlaces] = [sparePlaces, places];
  }
  return places;
}
