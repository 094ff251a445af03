import { FIRST_DAY } from '../model/day.js';
import type { DateColumns, EventIndex } from '../model/event-index.js';
import { sortPlaces } from '../model/sort-places.js';
import { FAST, type Steps } from '../model/steps.js';
import type { Localizer } from '../locale/localizer.js';
import { chartItem, type ChartItem, type LaneChoice, type TimeChoice } from './chart-item.js';
import { categoryShares, type CategorySets } from './category-sets.js';
import type { Cluster } from './cluster.js';
import { clusterWords, type ClusterWords } from './cluster-words.js';
import { Recent } from './recent.js';
import { addEvents, emptyTally, RunDigest, type Tally } from './run-digest.js';

/** Events kept with what is written beside them: several screens full. */
const MOST_ITEMS = 4000;

/** Many events, known by their order in the list; of one that is drawn, what can be written beside it. */
export class DenseEvents {
  /** By the memory of the lists that have been summed up. */
  readonly #digests = new WeakMap<ArrayBufferLike, RunDigest>();
  readonly #items = new Recent<number, ChartItem>(MOST_ITEMS);

  constructor(
    readonly index: EventIndex,
    readonly columns: DateColumns,
    private readonly categories: CategorySets,
    private readonly localizer: Localizer,
    private readonly options: { readonly time: TimeChoice; readonly lanes: LaneChoice },
  ) {}

  /** Sums up lists of events, so that what is said of stretches of them costs little. */
  *digest(lists: readonly Int32Array[]): Steps<void> {
    for (const list of lists)
      if (!this.#digests.has(list.buffer))
        this.#digests.set(list.buffer, yield* RunDigest.of(list, this.columns, this.categories));
  }

  #tally(members: readonly Int32Array[]): Tally {
    const tally = emptyTally(this.categories);
    for (const part of members) {
      const digest = this.#digests.get(part.buffer);
      if (digest) digest.add(tally, part);
      else addEvents(tally, part, this.columns, this.categories);
    }
    return tally;
  }

  /** Made when it is first drawn, and kept for a while. */
  readonly itemOf = (event: number): ChartItem =>
    this.#items.get(event, () => {
      const entry = this.index.events[event];
      const item = entry && chartItem(this.index, entry, this.localizer, this.options);
      if (!item) throw new RangeError(`There is no dated event ${event}.`);
      return item;
    });

  /** A cluster of which nothing but its number is known until it is asked. */
  readonly clusterOf = (
    key: string,
    members: () => readonly Int32Array[],
    count: number,
    share = 0,
    band?: Cluster['band'],
  ): Cluster => {
    const { start, point } = this.columns;
    let tally: Tally | undefined;
    const tallied = () => (tally ??= this.#tally(members()));
    let words: ClusterWords | undefined;
    return {
      key,
      count,
      share,
      get start() {
        return tallied().start;
      },
      get end() {
        return tallied().end;
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
      // Of a band the stretch in which it begins.
      holds: (event) =>
        !(band && !isWithin(start[event], band)) && members().some((run) => run.includes(event)),
      words: () => (words ??= this.#wordsOf(count, tallied())),
      ...(band && { band }),
    };
  };

  #wordsOf(count: number, { start, end, perSet }: Tally): ClusterWords {
    const { document, categories } = this.index;
    const shares = categoryShares(perSet, this.categories).map(([id, of]) => {
      const label = this.localizer.text(categories.get(id)?.label, document.lang);
      return [label?.value ?? id, of] as const;
    });
    return clusterWords({ count, start, end, shares }, this.localizer);
  }
}

const isWithin = (day = NaN, { from, to }: NonNullable<Cluster['band']>): boolean => day >= from && day < to;

/** Events in the order of a column, those of one day as the list has them. */
export function* inOrder(events: Int32Array, column: Float64Array): Steps<Int32Array> {
  const keys = new Float64Array(events.length);
  let ordered = true;
  for (let i = 0; i < keys.length; i += 1) {
    if (i % FAST === 0) yield;
    // Half days are whole numbers there, and none is below the first day of all.
    keys[i] = Math.round((column[events[i] ?? 0] ?? 0) * 2) - FIRST_DAY;
    ordered &&= i === 0 || (keys[i - 1] ?? 0) <= (keys[i] ?? 0);
  }
  if (ordered) return events;
  const places = yield* sortPlaces(keys, (a, b) => (events[a] ?? 0) - (events[b] ?? 0));
  const sorted = new Int32Array(places.length);
  for (let i = 0; i < sorted.length; i += 1) {
    if (i % FAST === 0) yield;
    sorted[i] = events[places[i] ?? 0] ?? 0;
  }
  return sorted;
}
