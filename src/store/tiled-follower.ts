import type { Id, TimelineEvent } from '../model/document.js';
import type { EventIndex } from '../model/event-index.js';
import { parseLazily } from '../model/parse-lazily.js';
import type { Problem } from '../model/problem.js';
import { checkCounts } from '../model/tile-check.js';
import { reaches, stretchAround } from '../model/tile-stretch.js';
import { missingFrom, shortOf } from '../model/tile-missing.js';
import { TileTable, type TilePlan, type TimeStretch } from '../model/tile-plan.js';
import type { Tiled } from '../model/tiled.js';
import { LEAF_EVENTS, nodeAt, pagesOf, undatedPath, type CellCount, type CountTile } from '../model/tiles.js';
import type { LoadOptions } from './loader.js';
import { TileShelf } from './tile-shelf.js';
import { indexOf, type TiledSource } from './tiled-reader.js';
import type { TimelineStore } from './timeline-store.js';

/** Milliseconds in which what comes is drawn together. */
const TOGETHER = 30;
/** Pages that a reader opened, kept with what the window shows: at most. */
const MOST_PAGES = 4;

/** Loads for one timeline what its window needs of a document in tiles, and hands it over as it comes. */
export class TiledFollower {
  readonly #shelf: TileShelf;
  readonly #table: TileTable;
  #shown = '';
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Pages of undated events, and of one stretch, that the reader asked for. */
  #undated = 0;
  #pages: readonly string[] = [];
  #waiting: (() => void)[] = [];
  #single = false;
  #events: { readonly key: string; readonly index: EventIndex; readonly missing: number } | null = null;

  /** @param folder where the tiles lie */
  constructor(
    private readonly store: TimelineStore,
    private readonly source: TiledSource,
    folder: string,
    options: LoadOptions,
    signal: AbortSignal,
  ) {
    const { tiles } = source;
    this.#shelf = new TileShelf(
      folder,
      options,
      (path, value) => this.#read(path, value),
      () => this.#later(),
    );
    this.#table = new TileTable(tiles, (path) => this.#shelf.find(path) as CountTile | undefined);
    store.addEventListener('change', this.#look);
    signal.addEventListener('abort', () => {
      store.removeEventListener('change', this.#look);
      clearTimeout(this.#timer);
      this.#shelf.stop();
      this.#turn();
    });
    this.#look();
  }

  /** What is kept of a file: counts as they are, of events those that are good. */
  async #read(path: string, value: unknown): Promise<unknown> {
    if (path.startsWith('counts/')) {
      const { tiles } = this.source;
      const tile = checkCounts(value, tiles, nodeAt(path, tiles));
      if (!tile) throw new Error(path);
      return tile;
    }
    if (!Array.isArray(value)) throw new Error(path);
    const events = value.slice(0, LEAF_EVENTS) as TimelineEvent[];
    const { document } = await parseLazily({ ...this.source.head, events });
    return document?.events ?? [];
  }

  #later(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#look();
      this.#turn();
    }, TOGETHER);
  }

  #turn(): void {
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const callback of waiting) callback();
  }

  /** Looks what the window needs now: while it moves, what is there has to do. */
  readonly #look = (): void => {
    const { state } = this.store;
    if (state.index?.tiled?.source !== this.source.tiles || state.moving) return;
    const plan = this.#table.plan(state.window ?? this.source.known.span);
    const { counts, events } = plan;
    const asked = [...this.#undatedPaths, ...this.#pages];
    this.#shelf.want([...new Set([...counts, ...(events ?? []), ...asked])]);
    const coming = [...counts, ...(events ?? []), ...asked].filter((path) => this.#shelf.isComing(path));
    // What is drawn one by one stays so while its neighbours come; numbers give way when all there is to come has come.
    this.#single = events !== null && (this.#single || !events.some((path) => coming.includes(path)));
    this.#show(plan, coming.length, asked);
  };

  #show(plan: TilePlan, coming: number, asked: readonly string[]): void {
    const { state } = this.store;
    const { filter, selected, index } = state;
    const wanted = [...plan.counts, ...(plan.events ?? []), ...asked];
    const failed = wanted.flatMap((path) => this.#shelf.failed(path) ?? []);
    const files = [...(this.#single ? (plan.events ?? []) : []), ...asked].filter((path) =>
      this.#shelf.find(path),
    );
    const searching = filter.query !== '' || filter.persons.length > 0 || filter.sources.length > 0;
    const { categories } = filter;
    const undatedLeft = Math.max(pagesOf(this.source.tiles.undated) - this.#undated, 0);
    // What a file of long events lacks may reach into the window, or not: as what stands in files that are not loaded.
    const beyond = this.#single ? plan.beyond + shortOf(plan.long, (path) => this.#eventsIn(path)) : 0;
    const told = [this.#single, searching, coming, failed.length, beyond, undatedLeft, categories.join(' ')];
    const around = stretchAround(plan.leaves, state.window ?? this.source.known.span);
    const key = [...files, selected, around.from, around.to].join(' ');
    const shown = [key, plan.known, ...told].join('|');
    if (shown === this.#shown) return;
    this.#shown = shown;
    if (this.#events?.key !== key) {
      const missing = this.#single ? missingFrom(plan.leaves, (path) => this.#eventsIn(path)) : 0;
      this.#events = { key, index: this.#indexOf(files, around, selected, index), missing };
    }
    const base = this.#events.index;
    const { groups, totals } = base.tiled!;
    const isWanted = groups.map(
      (group) => categories.length === 0 || group.some((id) => categories.includes(id)),
    );
    const filtered = (cells: readonly CellCount[]) =>
      categories.length > 0 ? cells.filter(({ group }) => isWanted[group]) : cells;
    const tiled: Tiled = {
      ...base.tiled!,
      matching: totals.reduce((sum, count, group) => (isWanted[group] ? sum + count : sum), 0),
      cells: filtered(plan.cells),
      overview: filtered(base.tiled!.overview),
      single: this.#single,
      searching,
      coming,
      failed: [...new Map<string, Problem>(failed.map((it) => [it.message, it])).values()],
      missing: this.#events.missing,
      beyond,
      undatedLeft,
      retry: () => {
        this.#shelf.retry();
        this.#later();
      },
      showUndated: () => {
        this.#undated += 1;
        this.#look();
      },
      pagesOf: (from, to) => this.#table.leaves({ from, to })?.map(({ path }) => path) ?? [],
      page: (path) => this.#page(path),
      redraw: () => this.store.dispatchEvent(new Event('change')),
    };
    this.store.update({ index: { ...base, tiled } });
  }

  /** The events of some files, each once, with the open one wherever it came from; of long ones those that reach there. */
  #indexOf(
    files: readonly string[],
    around: TimeStretch,
    selected: Id | null,
    before: EventIndex | null,
  ): EventIndex {
    const events = new Map<Id, TimelineEvent>();
    for (const path of files)
      for (const event of this.#eventsIn(path) ?? [])
        if (!events.has(event.id) && (!path.startsWith('long/') || reaches(event, around)))
          events.set(event.id, event);
    const open = before?.byId.get(selected ?? '')?.event;
    if (open) events.set(open.id, open);
    return indexOf(this.source, [...events.values()]);
  }

  #eventsIn(path: string): readonly TimelineEvent[] | undefined {
    return this.#shelf.find(path) as readonly TimelineEvent[] | undefined;
  }

  get #undatedPaths(): string[] {
    return Array.from({ length: this.#undated }, (_, page) => undatedPath(page));
  }

  /** Loads a page that the reader opens, and keeps it with what is shown. */
  async #page(path: string): Promise<readonly TimelineEvent[]> {
    this.#pages = [...this.#pages.filter((it) => it !== path), path].slice(-MOST_PAGES);
    this.#look();
    while (this.#shelf.isComing(path) && this.#pages.includes(path))
      await new Promise<void>((fulfil) => this.#waiting.push(fulfil));
    return this.#eventsIn(path) ?? [];
  }
}
