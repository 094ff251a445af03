import type { When } from './document.js';
import { edtfValue } from './edtf-read.js';
import { markPoint } from './mark-point.js';
import { plain, readPlain } from './plain-date.js';
import { STRIDE, type Steps } from './steps.js';

/** Days of events as columns, by the place of the event in a list. NaN where it is undated. */
export interface DateColumns {
  /** The first day it can mean. */
  readonly start: Float64Array;
  /** The midnight after the last day it can mean. */
  readonly end: Float64Array;
  /** Where its mark stands. */
  readonly point: Float64Array;
}

/** The columns while they are filled. */
export class DateTable implements DateColumns {
  readonly start: Float64Array;
  readonly end: Float64Array;
  readonly point: Float64Array;
  /** The last day on which it can have begun: the second key of the order. */
  private readonly begun: Float64Array;

  constructor(length: number, from?: DateTable) {
    const column = (values?: Float64Array) => values?.slice() ?? new Float64Array(length);
    this.start = column(from?.start);
    this.end = column(from?.end);
    this.point = column(from?.point);
    this.begun = column(from?.begun);
  }

  put(i: number, when: When | undefined): void {
    const text = typeof when === 'object' ? when.edtf : when;
    if (text !== undefined && readPlain(text)) {
      const { first, last } = plain;
      return this.set(i, first, last, last + 1, (first + last + 1) / 2);
    }
    const value = text === undefined ? null : edtfValue(text);
    if (!value) return this.set(i, NaN, NaN, NaN, NaN);
    this.set(i, value.earliestStart, value.latestStart, value.latestEnd + 1, markPoint(value));
  }

  copy(i: number, from: DateTable, at: number): void {
    this.set(i, from.start[at]!, from.begun[at]!, from.end[at]!, from.point[at]!);
  }

  private set(i: number, start: number, begun: number, end: number, point: number): void {
    this.start[i] = start;
    this.begun[i] = begun;
    this.end[i] = end;
    this.point[i] = point;
  }

  /** Earlier first, undated last. */
  compare(a: number, b: number): number {
    const start = this.start;
    if (start[a] !== start[a] || start[b] !== start[b])
      return +(start[a] !== start[a]) - +(start[b] !== start[b]);
    return start[a]! - start[b]! || this.begun[a]! - this.begun[b]! || this.end[a]! - this.end[b]!;
  }

  /** The same in another order. */
  *inOrder(places: Uint32Array): Steps<DateTable> {
    const { length } = places;
    const table = new DateTable(length);
    for (let i = 0; i < length; i++) {
      table.copy(i, this, places[i]!);
      if (i % STRIDE === 0) yield;
    }
    return table;
  }
}
