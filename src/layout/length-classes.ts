import type { DateColumns } from '../model/event-index.js';
import { FAST, type Steps } from '../model/steps.js';
import { inOrder } from './dense-events.js';
import { barsOf, parted, runOf, type Bars, type Run } from './dense-level.js';

/** Days between any two days are fewer than two to this power. */
const POWERS = 32;

/**
 * The events of a lane by how long they last: up to a day, then by powers of two. At any magnification the short classes
 * are points and the long ones bars, so a zoom builds nothing anew.
 */
export class LengthClasses {
  readonly #bars = new Map<number, Bars>();

  private constructor(
    private readonly events: Int32Array,
    private readonly powers: Uint8Array,
    private readonly columns: DateColumns,
    /** By the place of their shape, for each power that occurs; shortest first. */
    private readonly runs: readonly { readonly power: number; readonly run: Run }[],
  ) {}

  static *of(events: Int32Array, columns: DateColumns): Steps<LengthClasses> {
    const powers = new Uint8Array(events.length);
    for (let i = 0; i < events.length; i += 1) {
      if (i % FAST === 0) yield;
      powers[i] = powerOf(events[i] ?? 0, columns);
    }
    const runs = [];
    for (const [power, group] of (yield* parted(events, powers, POWERS)).entries()) {
      if (group.length === 0) continue;
      runs.push({ power, run: yield* runOf(yield* inOrder(group, columns.point), columns.point) });
    }
    return new LengthClasses(events, powers, columns, runs);
  }

  /** Makes the rows of bars of every set of classes, so that no zoom has to. */
  *prepare(rows: number): Steps<void> {
    for (const { power } of this.runs) {
      if (power === 0) continue;
      const long = yield* this.#lasting(power);
      const byStart = yield* inOrder(long, this.columns.start);
      this.#bars.set(power, yield* barsOf(byStart, this.columns, rows));
    }
  }

  *#lasting(power: number): Steps<Int32Array> {
    const { events, powers } = this;
    const long = new Int32Array(events.length);
    let count = 0;
    for (let i = 0; i < events.length; i += 1) {
      if (i % FAST === 0) yield;
      if ((powers[i] ?? 0) >= power) long[count++] = events[i] ?? 0;
    }
    return long.slice(0, count);
  }

  /** Where all of them stand. */
  get points(): readonly Float64Array[] {
    return this.runs.map(({ run }) => run.at);
  }

  /** The events themselves, in the same order. */
  get lists(): readonly Int32Array[] {
    return this.runs.map(({ run }) => run.event);
  }

  /** The runs of events shorter than a power of two days. */
  shorter(power: number): readonly Run[] {
    return this.runs.filter((it) => it.power < power).map(({ run }) => run);
  }

  /** The others, in rows, once they have been prepared. */
  bars(power: number): Bars {
    const shortest = this.runs.find((it) => it.power >= power)?.power ?? Infinity;
    return this.#bars.get(shortest) ?? NO_BARS;
  }
}

const NO_BARS: Bars = { rows: [], crowd: null };

/** Of two: how long an event lasts in days. What lasts a day, or less, has none. */
function powerOf(event: number, { start, end }: DateColumns): number {
  const days = (end[event] ?? 0) - (start[event] ?? 0);
  return days > 1 ? Math.max(Math.floor(Math.log2(days)), 1) : 0;
}
