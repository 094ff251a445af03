import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Day } from '../model/day.js';
import type { Id, TimelineDocument, TimelineEvent } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { tileDaysOf } from '../model/tile-day.js';
import { headOf } from '../model/tiles.js';
import { Failure } from './failure.js';
import { idsOf, TileCheck } from './tile-check.js';
import { TileIds } from './tile-ids.js';
import type { TileInput, TileLine } from './tile-input.js';
import { TileSorter } from './tile-sorter.js';

/** Sets of categories that are counted apart; beyond, events are counted by their first category only. */
const MOST_GROUPS = 256;

/** The first look at all events: checked, and on disk to be sorted. What is kept here does not grow with them. */
export class TileGathering {
  readonly dated: TileSorter;
  readonly undated: TileSorter;
  readonly groups: (readonly Id[])[] = [];
  readonly problems: Problem[] = [];
  /** Problems that are not listed, and events that are left out. */
  more = 0;
  lost = 0;
  /** `null` where nothing is dated. */
  span: readonly [Day, Day] | null = null;
  head: TimelineDocument | null = null;
  /** What of the head is left out. */
  readonly left = { relations: 0, stories: 0 };
  readonly #groupNumbers = new Map<string, number>();
  readonly #ids: TileIds;
  readonly #hash = createHash('sha256');
  #check: TileCheck | null = null;

  constructor(folder: string) {
    this.dated = new TileSorter(join(folder, 'dated'));
    this.undated = new TileSorter(join(folder, 'undated'));
    this.#ids = new TileIds(join(folder, 'ids'));
  }

  /** Reads everything, and gives the events that are to be left out since another has their id. */
  async read(input: TileInput): Promise<ReadonlySet<number>> {
    if ('document' in input) this.#takeDocument(input.document, input.problems);
    else await this.#takeLines(input.lines);
    const duplicates = await this.#ids.duplicates();
    for (const { place, line, id } of duplicates) this.#check?.duplicate(id, place, line);
    this.problems.push(...(this.#check?.problems ?? []));
    this.more = this.#check?.more ?? 0;
    this.lost = this.#check?.lost ?? 0;
    return new Set(duplicates.map(({ place }) => place));
  }

  /** A name for this content, and for no other. */
  get edition(): string {
    return this.#hash.copy().digest('hex').slice(0, 12);
  }

  #takeDocument(document: TimelineDocument, problems: readonly Problem[]): void {
    this.#begin(document);
    this.problems.push(...problems);
    document.events.forEach((event, place) => this.#take(event, place));
  }

  async #takeLines(lines: AsyncIterable<TileLine>): Promise<void> {
    let place = 0;
    for await (const { text, line } of lines) {
      const value = jsonOf(text);
      if (!this.#check) {
        if (typeof value !== 'object' || value === null || Array.isArray(value))
          throw new Failure(
            `Line ${line} is not a document: JSON Lines begin with the document without its events.`,
          );
        const head = 'when' in value || 'undated' in value ? {} : value;
        this.#check = this.#begin(head, line);
        const events = (head as { events?: unknown }).events ?? (head === value ? [] : [value]);
        if (Array.isArray(events)) for (const event of events) this.#checkAndTake(event, place++, line, '');
      } else if (value === undefined) this.#check.unreadable(text, place++, line);
      else this.#checkAndTake(value, place++, line, text);
    }
  }

  #checkAndTake(value: unknown, place: number, line: number, text: string): void {
    const event = this.#check?.check(value, place, line, text);
    if (!event) return;
    for (const id of idsOf(event)) this.#ids.put(id, place, line);
    this.#take(event, place);
  }

  #begin(head: object, line?: number): TileCheck {
    const check = new TileCheck(head, line);
    const { relations, stories } = head as { relations?: unknown[]; stories?: unknown[] };
    this.left.relations = relations?.length ?? 0;
    this.left.stories = stories?.length ?? 0;
    this.head = check.head;
    this.#hash.update(JSON.stringify(check.head && headOf(check.head)));
    return check;
  }

  #take(event: TimelineEvent, place: number): void {
    const text = JSON.stringify(event);
    this.#hash.update(text);
    const days = tileDaysOf(event);
    const group = this.#groupOf(event);
    if (!days) return this.undated.push({ key: 0, start: 0, end: 0, group, place, text });
    this.dated.push({ ...days, group, place, text });
    const [start, end] = this.span ?? [Infinity, -Infinity];
    this.span = [Math.min(start, days.start), Math.max(end, days.end)];
  }

  #groupOf({ categories = [] }: Pick<TimelineEvent, 'categories'>): number {
    const key = JSON.stringify(categories);
    const known = this.#groupNumbers.get(key);
    if (known !== undefined) return known;
    if (this.groups.length >= MOST_GROUPS && categories.length > 1)
      return this.#groupOf({ categories: categories.slice(0, 1) });
    const group = this.groups.push(categories) - 1;
    this.#groupNumbers.set(key, group);
    return group;
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
