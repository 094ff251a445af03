import type { TimelineDocument } from './document.js';
import { parseJson, partsOf } from './json-input.js';
import { kindOf, Reading, type Finding } from './parse-reading.js';
import { changed, type Loose } from './schema-object.js';
import type { ListCheck } from './schema-list.js';
import { checkTop, LISTS } from './schema.js';
import { finish, type Steps } from './steps.js';

export interface ParseOptions {
  /** How many problems are listed; the rest are counted. Default 1000. */
  readonly maxProblems?: number;
}

/** What a first look gives: the document, and what is wrong with it, not yet in words. */
export interface Draft {
  readonly input: unknown;
  /** The JSON text it came from, where it came from one. */
  readonly text: string | null;
  readonly document: TimelineDocument | null;
  readonly findings: readonly Finding[];
  /** What is counted where the findings are more than are listed. */
  readonly more?: {
    readonly readings: readonly Reading[];
    readonly limit: number;
    /** How many events are left out in all. */
    readonly lostEvents: number;
  };
}

/** What of a document can be seen while it is read: its head, checked, and the reading of its events. */
export interface Sighting {
  head: TimelineDocument | null;
  events: Reading | null;
}

/** What is referred to before it is read: events, and whatever stands in them. */
const LATER = ['event', 'thing'];

/** Reads a document that comes from anywhere. Never throws, never changes what is handed in. */
export function draftDocument(input: unknown, options?: ParseOptions, text: string | null = null): Draft {
  return finish(draftSteps(input, options, text));
}

/**
 * The same with places to pause.
 *
 * @param sighting is kept up to date with what can be seen already
 * @param events reads the events, where they do not all stand in `input` yet
 */
export function* draftSteps(
  input: unknown,
  { maxProblems = 1000 }: ParseOptions = {},
  text: string | null = null,
  sighting: Sighting = { head: null, events: null },
  events?: ListCheck,
): Steps<Draft> {
  let readings = [new Reading(null, maxProblems)];
  let document: TimelineDocument | null = null;
  let written = 0;
  try {
    if (hasEvents(input, readings[0]!)) {
      [document, readings] = yield* read(input, maxProblems, sighting, events);
      written = input.events.length;
      if (document?.events.length === 0) readings.at(-1)!.report('document.no-events', { lost: 'document' });
    }
  } catch {
    document = null;
    readings = [new Reading(null, maxProblems)];
    readings[0]!.report('document.unreadable');
  }
  const findings = readings.flatMap((reading) => reading.findings);
  const lostEvents = written - (document?.events.length ?? 0);
  return { input, text, document, findings, more: { readings, limit: maxProblems, lostEvents } };
}

/** Reads a document from JSON text. Never throws. */
export function draftText(json: string, options?: ParseOptions): Draft {
  const [text, input] = parseJson(json);
  return input === undefined ? unreadable(text) : draftDocument(input, options, text);
}

export function unreadable(text: string): Draft {
  const findings: Finding[] = [{ code: 'json.unreadable', values: {}, pointer: '' }];
  return { input: undefined, text, document: null, findings };
}

/**
 * The events are read last: what they refer to has been read by then, so that one bad reference does not have a million
 * of them read twice, and the first can be drawn before the last is read. Only the head, which is short, is read again
 * where it refers to what is not there.
 */
function* read(
  input: object,
  limit: number,
  sighting: Sighting,
  events = LISTS.get('events')!,
): Steps<[TimelineDocument | null, Reading[]]> {
  const top = new Reading(null, limit);
  let reading = top;
  let head = yield* readHead(input, reading);
  if (!reading.settled(reading.ids, LATER)) {
    reading = new Reading(top.ids, limit, LATER);
    head = yield* readHead(input, reading);
  }
  if (!head) return [null, [reading]];
  const body = new Reading(reading.ids, limit, [], reading.ids);
  body.lang = reading.lang;
  sighting.head = head;
  sighting.events = body;
  const kept = yield* readList('events', events, head, body);
  if (!reading.settled(body.ids)) {
    reading = new Reading(body.ids, limit);
    head = (yield* readHead(input, reading)) ?? head;
  }
  return [withLists(head, new Map([['events', kept]])), [reading, body]];
}

/** A document with its lists checked, all but the events. */
function* readHead(input: object, reading: Reading): Steps<TimelineDocument | null> {
  const { lang } = input as { lang?: unknown };
  if (typeof lang === 'string') reading.lang = lang;
  const top = checkTop(input, reading) as TimelineDocument | undefined;
  if (!top) return null;
  const lists = new Map<string, unknown>();
  for (const key of Object.keys(top)) {
    const check = key !== 'events' && LISTS.get(key);
    if (check) lists.set(key, yield* readList(key, check, top, reading));
  }
  return withLists(top, lists);
}

function* readList(key: string, check: ListCheck, top: TimelineDocument, reading: Reading): Steps<unknown> {
  const value = top[key as keyof TimelineDocument];
  if (value === undefined) return undefined;
  reading.path.push(key);
  reading.lost = null;
  const kept = yield* check(value, reading);
  reading.path.pop();
  return kept;
}

/** The same document where its lists are the same. */
function withLists(document: TimelineDocument, lists: Map<string, unknown>): TimelineDocument {
  for (const [key, value] of lists) {
    if (value === document[key as keyof TimelineDocument]) lists.delete(key);
  }
  return lists.size ? (changed(document as unknown as Loose, lists) as TimelineDocument) : document;
}

function hasEvents(input: unknown, reading: Reading): input is { events: unknown[] } {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    reading.report('document.not-object', { found: kindOf(input) });
    return false;
  }
  const { events } = input as { events?: unknown };
  const parts = partsOf(events);
  if (parts) reading.report('document.events-elsewhere', { count: parts.length });
  else if (!Array.isArray(events)) reading.report('document.no-event-list');
  else return true;
  return false;
}
