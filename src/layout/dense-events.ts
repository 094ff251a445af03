import type { Day } from '../model/day.js';
import type { DateColumns, EventIndex } from '../model/event-index.js';
import type { Localizer } from '../locale/localizer.js';
import { chartItem, type ChartItem, type LaneChoice, type TimeChoice } from './chart-item.js';
import type { Cluster } from './cluster.js';

/** Many events, known by their order in the list; of one that is drawn, what can be written beside it. */
export class DenseEvents {
  readonly #items = new Map<number, ChartItem>();

  constructor(
    readonly index: EventIndex,
    readonly columns: DateColumns,
    private readonly localizer: Localizer,
    private readonly options: { readonly time: TimeChoice; readonly lanes: LaneChoice },
  ) {}

  /** Made when it is first drawn, and kept: titles are measured by it. */
  readonly itemOf = (event: number): ChartItem => {
    let item = this.#items.get(event);
    if (!item) {
      const entry = this.index.events[event];
      const made = entry && chartItem(this.index, entry, this.localizer, this.options);
      if (!made) throw new RangeError(`There is no dated event ${event}.`);
      item = made;
      this.#items.set(event, item);
    }
    return item;
  };

  /** A cluster of which nothing but its number is known until it is asked. */
  readonly clusterOf = (
    key: string,
    members: () => readonly Int32Array[],
    count: number,
    share = 0,
    band?: Cluster['band'],
  ): Cluster => {
    const { start, point } = this.columns;
    let span: [Day, Day] | undefined;
    const spanned = () => (span ??= spanOf(members(), this.columns));
    return {
      key,
      count,
      share,
      get start() {
        return spanned()[0];
      },
      get end() {
        return spanned()[1];
      },
      get partable() {
        const all = members();
        const first = all[0]?.[0] ?? 0;
        return all.some((run) =>
          run.some((event) => start[event] !== start[first] || point[event] !== point[first]),
        );
      },
      ids: () =>
        members()
          .flatMap((run) => [...run])
          .sort((a, b) => a - b)
          .flatMap((event) => this.index.events[event]?.event.id ?? []),
      ...(band && { band }),
    };
  };
}

function spanOf(runs: readonly Int32Array[], { start, end }: DateColumns): [Day, Day] {
  let [from, to] = [Infinity, -Infinity];
  for (const run of runs)
    for (const event of run) {
      from = Math.min(from, start[event] ?? from);
      to = Math.max(to, end[event] ?? to);
    }
  return [from, to];
}

/** Events in the order of a column. */
export function inOrder(events: ArrayLike<number>, column: Float64Array): Int32Array {
  const order = Int32Array.from(events);
  const day = (event: number | undefined) => column[event ?? 0] ?? 0;
  if (order.every((event, i) => i === 0 || day(order[i - 1]) <= day(event))) return order;
  // Days and order in one number, half days being whole there: numbers sort ten times as fast as by a function.
  const keys = Float64Array.from(order, (event) => Math.round(day(event) * 2) * EVENTS + event).sort();
  return Int32Array.from(keys, (key) => key - Math.floor(key / EVENTS) * EVENTS);
}

/** More than a document can have; times all half days it stays a whole number. */
const EVENTS = 2 ** 21;
