import type { Category, Era, Lane, Text, TimelineEvent, When } from '../model/document.js';
import { categoryLook } from './category-looks.js';
import { ConversionNotes } from './conversion-notes.js';
import type { Imported, ReadOptions } from './foreign.js';
import type { RawMedia } from './imported-media.js';
import { NO_DATE } from './undated-reasons.js';
import { titleFrom } from './title-from.js';
import { StableIds } from './stable-ids.js';

/** An event as a reader gives it: without an id, its categories by name. */
export interface ImportedEvent {
  /** The id that the file gives; kept where it has the form of ours. */
  readonly id?: string;
  readonly title: string;
  /** Plain text that a title is made of where there is none. */
  readonly plainText?: string;
  readonly when: When | null;
  /** Why there is no date, where there is none. */
  readonly undated: Text | null;
  readonly summary?: string;
  readonly body?: string;
  readonly categories?: readonly string[];
  /** By its label. */
  readonly lane?: string;
  readonly media?: readonly RawMedia[];
  readonly links?: TimelineEvent['links'];
  readonly tags?: readonly string[];
  readonly places?: TimelineEvent['places'];
  /** Names that begin with `x-`, for what has no place of its own. */
  readonly extra?: Readonly<Record<string, unknown>>;
}

/** What `parse` shows of a text; a longer one stays whole in the file. */
const MOST_TEXT = 5000;

/** A document in the making: gives ids, collects categories, and says what had to be made up. */
export class ImportedDocument {
  readonly notes = new ConversionNotes();
  title = '';
  description = '';
  /** Names that begin with `x-`, for what has no place of its own. */
  extra: Readonly<Record<string, unknown>> = {};
  readonly #ids = new StableIds();
  readonly #labels = new Map<string, string[]>();
  readonly #looks = new Map<string, Partial<Category>>();
  readonly #lanes = new Map<string, string[]>();
  readonly #events: { readonly id: string; readonly [field: string]: unknown }[] = [];
  readonly #eras: Era[] = [];

  constructor(readonly options: ReadOptions) {}

  /**
   * Fixes the place of a category in their order, before any event names it.
   *
   * @param given what the file says of it; where that has a label, the first argument is only what events name it by
   */
  nameCategory(label: string, given?: Partial<Category>): void {
    if (label && !this.#labels.has(label)) this.#labels.set(label, []);
    if (given) this.#looks.set(label, given);
  }

  add(given: ImportedEvent): void {
    const { id: givenId = '', title: givenTitle, when, undated, extra, categories = [], ...more } = given;
    const { plainText = '', lane, ...rest } = more;
    const date = typeof when === 'object' ? (when?.edtf ?? '') : when;
    const title = givenTitle || titleFrom(plainText) || date || 'Untitled';
    if (!givenTitle)
      this.notes.add(
        'event.title-made',
        'An event without a title got one from its text or its date.',
        title,
      );
    const kept = givenId ? this.#ids.keep(givenId) : null;
    if (givenId && !kept)
      this.notes.add(
        'event.id-changed',
        'An id was taken already, or cannot be an id here; it was replaced.',
        givenId,
      );
    const id = kept ?? this.#ids.make(title, 'event', date);
    for (const label of new Set(categories)) {
      this.nameCategory(label);
      this.#labels.get(label)?.push(id);
    }
    if (lane && !this.#lanes.get(lane)?.push(id)) this.#lanes.set(lane, [id]);
    for (const text of [rest.body, rest.summary])
      if (text && text.length > MOST_TEXT)
        this.notes.add('text.too-long', 'A text is longer than the 5,000 characters that are shown.', title);
    // A text that became the title as a whole need not stand below it again.
    const parts = filled(rest.body === title && !givenTitle ? { ...rest, body: '' } : rest);
    const dated = when ? { when } : { undated: undated ?? NO_DATE };
    this.#events.push({ id, ...dated, title, ...parts, ...extra });
  }

  addEra(label: string, when: When, extra?: Readonly<Record<string, unknown>>): void {
    this.#eras.push({ id: this.#ids.make(label, 'era'), when, label, ...extra });
  }

  finish(): Imported {
    const categoriesOf = new Map<string, string[]>();
    // After the events', so that no category takes an id that a file gives to an event.
    const categories = [...this.#labels].map(([label, events], index): Category => {
      const { id: wanted = '', ...look } = this.#looks.get(label) ?? {};
      const id = (wanted && this.#ids.keep(wanted)) || this.#ids.make(label, 'category');
      for (const event of events) categoriesOf.set(event, [...(categoriesOf.get(event) ?? []), id]);
      return { id, label, ...categoryLook(index), ...look };
    });
    const laneOf = new Map<string, string>();
    const lanes = [...this.#lanes].map(([label, events]): Lane => {
      const id = this.#ids.make(label, 'lane');
      for (const event of events) laneOf.set(event, id);
      return { id, label };
    });
    const events = this.#events.map((event) => {
      const own = { categories: categoriesOf.get(event.id), lane: laneOf.get(event.id) };
      return own.categories || own.lane ? { ...event, ...filled(own) } : event;
    });
    const { name = '', lang = 'en' } = this.options;
    const title = this.title || name.replace(/^.*[/\\]|\.\w+$/gu, '') || 'Timeline';
    if (!this.title)
      this.notes.add('document.title-made', 'The file gives no title; one was put in its place.', title);
    const parts = { description: this.description, categories, lanes, eras: this.#eras };
    const document = { version: '1.0', lang, title, ...filled(parts), events, ...this.extra };
    return { document, notes: this.notes.all };
  }
}

/** An object without what is empty in it. */
function filled<T extends object>(parts: T): Partial<T> {
  const entries = Object.entries(parts).filter(
    ([, value]) => value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(entries) as Partial<T>;
}
