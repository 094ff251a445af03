import type { Draft, ParseOptions, Sighting } from './parse-document.js';
import { parseJson } from './json-input.js';
import { draftSteps } from './parse-document.js';
import { kindOf, type Finding, type Reading } from './parse-reading.js';
import type { Problem } from './problem.js';
import { event } from './schema-event.js';
import { MAX_LIST } from './plain-checks.js';
import { take } from './schema-list.js';
import type { Steps } from './steps.js';
import { clip } from './text.js';

/** Entries between two places to pause: each is read from its text too. */
const FEW = 32;
/** Lines that are no JSON are kept, to say why, up to so many and so long. */
const FAULTS = 1000;
const LONGEST_FAULT = 20_000;

/** The events of one file: JSON Lines as they come, or a list. */
export class EventSource {
  readonly #lines: string[] = [];
  #next = 0;
  #rest = '';
  #listed: readonly unknown[] = [];
  /** Of the line or entry taken last, from 1. */
  at = 0;
  ended = false;

  /** @param file what it is called in problems, where the document has several */
  constructor(
    readonly file: string | undefined,
    private readonly tell: () => void,
  ) {}

  /** Takes the next stretch of a text of lines, which may end within one. */
  push(text: string): void {
    const cut = text.lastIndexOf('\n');
    if (cut < 0) {
      this.#rest += text;
      return;
    }
    for (const line of (this.#rest + text.slice(0, cut)).split('\n')) this.#lines.push(line);
    this.#rest = text.slice(cut + 1);
    this.tell();
  }

  /** Takes events that have been read already. */
  list(events: readonly unknown[]): void {
    this.#listed = events;
    this.end();
  }

  /** @param whole `false` where it broke off, so that what came of the last line is not all of it */
  end(whole = true): void {
    if (whole && this.#rest) this.#lines.push(this.#rest);
    this.#rest = '';
    this.ended = true;
    this.tell();
  }

  /** The next line that is not blank; nothing where it has not come. */
  line(): string | undefined {
    while (this.#next < this.#lines.length) {
      const line = this.#lines[this.#next]!;
      this.#lines[this.#next++] = '';
      this.at++;
      if (this.#next === this.#lines.length) this.#next = this.#lines.length = 0;
      if (line.trim()) return line;
    }
    return undefined;
  }

  /** The next of the events that have been read already. */
  listed(): unknown {
    const { at } = this;
    return at < this.#listed.length ? this.#listed[this.at++] : undefined;
  }
}

/** Events that arrive while those before them are checked: from one file of lines, or from several files in order. */
export class EventFeed {
  /** All events that have been taken, in order; where a line is no JSON, `undefined`. */
  readonly entries: unknown[] = [];
  /** What went wrong with whole files. */
  readonly problems: Problem[] = [];
  readonly findings: Finding[] = [];
  readonly #faults = new Map<number, string>();
  readonly #lines: number[] = [];
  readonly #sources: EventSource[] = [];
  readonly #starts: number[] = [];
  #current = 0;
  #tell: () => void = () => undefined;
  #news: Promise<void> | null = null;

  /** Adds a file; its events stand behind those of the files added before. */
  add(file?: string): EventSource {
    const source = new EventSource(file, () => this.#tell());
    this.#sources.push(source);
    return source;
  }

  /** Fulfilled when something has come. */
  more(): Promise<void> {
    this.#news ??= new Promise((fulfil) => {
      this.#tell = () => {
        this.#news = null;
        fulfil();
      };
    });
    return this.#news;
  }

  /** Takes the next event: `false` where there is none more, a promise where it has not come. */
  #take(): boolean | Promise<void> {
    for (;;) {
      const source = this.#sources[this.#current];
      if (!source) return false;
      this.#starts[this.#current] ??= this.entries.length;
      const listed = source.listed();
      if (listed !== undefined) return this.put(listed, 0);
      const line = source.line();
      if (line !== undefined) return this.put(this.#read(line), source.at);
      if (!source.ended) return this.more();
      this.#current++;
    }
  }

  /** Puts an event at the end, with its line; those of a list have none. */
  put(value: unknown, line: number): true {
    this.entries.push(value);
    this.#lines.push(line);
    return true;
  }

  #read(line: string): unknown {
    try {
      return JSON.parse(line) as unknown;
    } catch {
      if (this.#faults.size < FAULTS && line.length <= LONGEST_FAULT)
        this.#faults.set(this.entries.length, line);
      return undefined;
    }
  }

  /** Checks the events as they come. */
  *check(_value: unknown, reading: Reading): Steps<unknown> {
    const { entries } = this;
    let kept: unknown[] | null = null;
    for (let i = 0; ; i++) {
      for (;;) {
        const taken = i < entries.length || this.#take();
        if (taken === true) break;
        reading.item = undefined;
        if (taken === false) return kept ?? entries;
        reading.sight = { entries, kept, read: i, total: null };
        yield taken;
      }
      if (i === MAX_LIST) {
        reading.report('field.bad-length', { count: i + 1, expected: `at most ${MAX_LIST}` });
        return kept ?? entries.slice(0, i);
      }
      reading.item = entries[i];
      if (entries[i] === undefined) {
        reading.path.push(i);
        reading.lost = 'event';
        reading.report('json.unreadable');
        reading.path.pop();
        kept ??= entries.slice(0, i);
      } else kept = take('event', event, entries, i, kept, reading);
      if (i % FEW) continue;
      reading.sight = { entries, kept, read: i + 1, total: null };
      yield;
    }
  }

  /** Adds to what was found in an event in which file and line it stands. */
  place(finding: Finding): Finding {
    const place = /^\/events\/(\d+)/u.exec(finding.pointer)?.[1];
    if (place === undefined) return finding;
    const at = Number(place);
    const source = this.#sources[this.#starts.findLastIndex((start) => start <= at)];
    const line = this.#lines[at];
    const text = this.#faults.get(at);
    return {
      ...finding,
      ...(line && { line }),
      ...(source?.file !== undefined && { file: source.file }),
      ...(text !== undefined && { text }),
    };
  }
}

/** Reads a document whose events come through a feed. */
export function* feedSteps(
  head: object,
  feed: EventFeed,
  options?: ParseOptions,
  sighting?: Sighting,
): Steps<Draft> {
  const input = { ...head, events: feed.entries };
  const check = (value: unknown, reading: Reading) => feed.check(value, reading);
  const draft = yield* draftSteps(input, options, null, sighting, check);
  return { ...draft, findings: [...feed.findings, ...draft.findings.map((finding) => feed.place(finding))] };
}

/** Takes the events of one part of a split document from its JSON text. */
export function takePart(text: string, source: EventSource, feed: EventFeed): void {
  const { file = '' } = source;
  const [whole, value] = parseJson(text);
  if (Array.isArray(value)) return source.list(value);
  const found = { values: { written: clip(file, 80), found: kindOf(value) }, pointer: '', file };
  feed.findings.push(
    value === undefined
      ? { ...found, code: 'json.unreadable', text: whole }
      : { ...found, code: 'document.part-no-list' },
  );
  source.end();
}
