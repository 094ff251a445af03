import type { DateColumns } from '../model/event-index.js';
import { FAST, type Steps } from '../model/steps.js';
import { inOrder } from './dense-events.js';
import { barsOf, runOf, type Bars, type Run } from './dense-level.js';

/**
 * The events of a lane by how long they last: up to a day, then by powers of two. At any magnification the short classes
 * are points and the long ones bars, so a zoom builds nothing anew.
 */
export class LengthClasses {
  readonly #bars = new Map<number, Bars>();

  private constructor(
    private readonly events: Int32Array,
    private readonly columns: DateColumns,
    /** By the place of their shape, for each power that occurs; shortest first. */
    private readonly runs: readonly { readonly power: number; readonly run: Run }[],
  ) {}

  static *of(events: Int32Array, columns: DateColumns): Steps<LengthClasses> {
    const powers = new Map<number, number[]>();
    for (let i = 0; i < events.length; i += 1) {
      if (i % FAST === 0) yield;
      const event = events[i] ?? 0;
      const power = powerOf(event, columns);
      const group = powers.get(power);
      if (group) group.push(event);
      else powers.set(power, [event]);
    }
    const runs = [];
    for (const [power, group] of [...powers].sort(([a], [b]) => a - b)) {
      runs.push({ power, run: runOf(inOrder(group, columns.point), columns.point) });
      yield;
    }
    return new LengthClasses(events, columns, runs);
  }

  /** Makes the rows of bars of every set of classes, so that no zoom has to. */
  *prepare(rows: number): Steps<void> {
    for (const { power } of this.runs) {
      if (power > 0) this.bars(power, rows);
      yield;
    }
  }

  /** Where all of them stand. */
  get points(): readonly Float64Array[] {
    return this.runs.map(({ run }) => run.at);
  }

  /** The runs of events shorter than a power of two days. */
  shorter(power: number): readonly Run[] {
    return this.runs.filter((it) => it.power < power).map(({ run }) => run);
  }

  /** The others, in rows. Kept for each set of classes. */
  bars(power: number, rows: number): Bars {
    const shortest = this.runs.find((it) => it.power >= power)?.power ?? Infinity;
    let bars = this.#bars.get(shortest);
    if (!bars) {
      const long = this.events.filter((event) => powerOf(event, this.columns) >= shortest);
      bars = barsOf(inOrder(long, this.columns.start), this.columns, rows);
      this.#bars.set(shortest, bars);
    }
    return bars;
  }
}

/** Of two: how long an event lasts in days. What lasts a day, or less, has none. */
function powerOf(event: number, { start, end }: DateColumns): number {
  const days = (end[event] ?? 0) - (start[event] ?? 0);
  return days > 1 ? Math.max(Math.floor(Math.log2(days)), 1) : 0;
}
