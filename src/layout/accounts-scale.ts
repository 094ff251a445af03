import { ticks } from 'd3-array';
import type { Quantity } from '../model/document.js';

/** What is drawn of one value. Places are shares of the scale's length, 0 to 1. */
export type ScaleMark =
  /** One figure; `about` where the source rounds it. */
  | { readonly kind: 'point'; readonly at: number; readonly about: boolean }
  /** Between two figures. */
  | { readonly kind: 'range'; readonly from: number; readonly to: number; readonly about: boolean }
  /** At least, more than, or at most a figure. */
  | { readonly kind: 'open'; readonly at: number; readonly toward: 'more' | 'less' }
  /** A word that is no figure, at its lower bound, open beyond it. `late` words are written before that place. */
  | { readonly kind: 'word'; readonly at: number; readonly late: boolean };

export interface ScaleTick {
  readonly value: number;
  readonly at: number;
}

/** Values of one unit on a common linear scale that holds zero. */
export interface AccountsScale {
  readonly ticks: readonly ScaleTick[];
  /** One for each value, in the order given; `null` for one that cannot be placed. */
  readonly marks: readonly (ScaleMark | null)[];
}

/** Room beyond the largest figure, for an arrow or a word that begins there. */
const BEYOND = 1.2;
const TICKS = 5;
/** A word that begins later than this would leave the scale. */
const LATE = 0.55;

/**
 * Values set on a scale: a figure as a point, two as a range, a bound as an arrow. A word such as "thousands" stays a
 * word, set where its lower bound is. Nothing is averaged or filled in.
 *
 * @returns `null` where fewer than two values can be placed: one alone is compared with nothing
 */
export function accountsScale(values: readonly (Quantity | undefined)[]): AccountsScale | null {
  const figures = values.flatMap((value) => [value?.exact, value?.min, value?.max]);
  const known = figures.filter((figure) => figure !== undefined && Number.isFinite(figure)) as number[];
  const most = known.reduce((a, b) => Math.max(a, b), 0);
  const least = known.reduce((a, b) => Math.min(a, b), 0);
  const [start, end] = [least * BEYOND, most * BEYOND || 1];
  const scale = (figure: number): number => (figure - start) / (end - start);
  const marks = values.map((value) => (value ? markOf(value, scale) : null));
  if (marks.filter(Boolean).length < 2) return null;
  return { ticks: ticks(start, end, TICKS).map((value) => ({ value, at: scale(value) })), marks };
}

function markOf(value: Quantity, scale: (figure: number) => number): ScaleMark | null {
  const { exact, min, max, approx, bound, words } = value;
  const about = Boolean(approx) || bound === 'about';
  const open = bound === 'at-least' || bound === 'more-than';
  if (exact !== undefined)
    return open
      ? { kind: 'open', at: scale(exact), toward: 'more' }
      : { kind: 'point', at: scale(exact), about };
  if (min !== undefined && max !== undefined)
    return { kind: 'range', from: scale(min), to: scale(max), about };
  if (min !== undefined) {
    const at = scale(min);
    return words === undefined ? { kind: 'open', at, toward: 'more' } : { kind: 'word', at, late: at > LATE };
  }
  return max === undefined ? null : { kind: 'open', at: scale(max), toward: 'less' };
}
