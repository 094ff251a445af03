import type { Id } from '../model/document.js';
import { tileDaysOf } from '../model/tile-day.js';
import type { Tiled } from '../model/tiled.js';
import type { ClusterPages } from './cluster.js';

/** What tells the events of a cluster among all of its files. */
export interface Counted {
  readonly from: number;
  readonly to: number;
  /** Groups of categories. */
  readonly groups: ReadonlySet<number>;
}

/** The events of a stretch that no zoom can part, a file at a time. */
export class CountedPages implements ClusterPages {
  ids: readonly Id[] = [];
  at = 0;

  constructor(
    private readonly tiled: Tiled,
    private readonly counted: Counted,
  ) {}

  get count(): number {
    return this.#paths.length;
  }

  get #paths(): readonly string[] {
    return this.tiled.pagesOf(this.counted.from, this.counted.to);
  }

  async turn(page: number): Promise<void> {
    const path = this.#paths[page];
    if (path === undefined) return;
    const { from, to, groups } = this.counted;
    const events = await this.tiled.page(path);
    this.at = page;
    this.ids = events
      .filter((event) => {
        const day = tileDaysOf(event)?.key ?? NaN;
        return day >= from && day < to && groups.has(this.#groupOf(event.categories ?? []));
      })
      .map(({ id }) => id);
    this.tiled.redraw();
  }

  /** Sets that are too many to be counted apart are counted by their first. */
  #groupOf(categories: readonly Id[]): number {
    const { groups } = this.tiled;
    const find = (ids: readonly Id[]) =>
      groups.findIndex((group) => group.length === ids.length && group.every((id, i) => id === ids[i]));
    const exact = find(categories);
    return exact < 0 ? find(categories.slice(0, 1)) : exact;
  }
}
