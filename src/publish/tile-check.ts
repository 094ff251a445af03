import type { Id, TimelineDocument, TimelineEvent } from '../model/document.js';
import { locateProblems } from '../model/json-position.js';
import { draftDocument, type Draft } from '../model/parse-document.js';
import { Reading, type Finding } from '../model/parse-reading.js';
import { completeDraft } from '../model/problem-wording.js';
import type { Problem } from '../model/problem.js';
import { event as eventCheck } from '../model/schema-event.js';
import { take } from '../model/schema-list.js';
import { clip } from '../model/text.js';

/** Problems that are kept to be said. */
const MOST_PROBLEMS = 1000;
/** Characters of a line that is looked at again for the column of a problem. */
const LONGEST_LINE = 20_000;

/** Checks events one by one against the head of their document, as the kit's reader does, and keeps none of them. */
export class TileCheck {
  /** The head, checked; `null` where it is none. */
  readonly head: TimelineDocument | null;
  readonly problems: Problem[] = [];
  readonly #reading: Reading;
  /** Problems beyond those kept. */
  more = 0;
  /** Events that cannot be shown. */
  lost = 0;

  /** @param line of the head, in a file of lines */
  constructor(head: object, line?: number) {
    const {
      relations: _relations,
      stories: _stories,
      events: _events,
      ...shown
    } = head as Record<string, unknown>;
    const draft = draftDocument({ ...shown, events: [] });
    this.head = draft.document;
    this.#say(
      draft.findings
        .filter(({ code }) => code !== 'document.no-events')
        .map((it) => ({ ...it, ...(line && { line }) })),
    );
    const ids = draft.more?.readings.at(-1)?.ids ?? new Map<Id, string>();
    this.#reading = new Reading(ids, Infinity, [], ids);
    this.#reading.lang = this.head?.lang ?? 'en';
  }

  /**
   * The event, as far as it is good.
   *
   * @param place among all events, from 0
   */
  check(value: unknown, place: number, line?: number, text = ''): TimelineEvent | null {
    const reading = this.#reading;
    const { mark } = reading;
    reading.item = value;
    reading.path.push('events');
    const kept = take('event', eventCheck, [value], 0, null, reading);
    reading.path.pop();
    // Which ids others have is found out on disk: in memory they would be as many as the events.
    reading.forget(mark);
    const found = reading.findings.splice(0);
    if (found.length > 0) this.#sayOf(found, place, line, text);
    const left = kept === null ? value : kept[0];
    if (left === undefined) this.lost += 1;
    return (left as TimelineEvent | undefined) ?? null;
  }

  /** Names a line that is no JSON. */
  unreadable(text: string, place: number, line: number): void {
    const finding: Finding = {
      code: 'json.unreadable',
      values: { field: String(place), lost: 'event' },
      pointer: `/events/${place}`,
      line,
      ...(text.length <= LONGEST_LINE && { text }),
    };
    this.lost += 1;
    this.#say([finding]);
  }

  /** Names an event whose id, or that of something in it, another has. */
  duplicate(id: Id, place: number, line: number): void {
    this.lost += 1;
    const values = { field: 'id', id: clip(id, 80), lost: 'event' };
    this.#say([{ code: 'id.duplicate', values, pointer: `/events/${place}`, subject: clip(id, 80), line }]);
  }

  #sayOf(found: readonly Finding[], place: number, line: number | undefined, text: string): void {
    const problems = this.#worded(found);
    const columned = text && text.length <= LONGEST_LINE ? withColumns(text, problems) : problems;
    this.#keep(
      columned.map((problem) => ({
        ...problem,
        pointer: problem.pointer.replace(/^\/events\/0/u, `/events/${place}`),
        ...(line && { line }),
      })),
    );
  }

  #say(found: readonly Finding[]): void {
    this.#keep(this.#worded(found));
  }

  #worded(findings: readonly Finding[]): readonly Problem[] {
    if (findings.length === 0 || this.problems.length >= MOST_PROBLEMS)
      return findings.map((it) => ({ ...it, severity: 'error', message: '' }));
    // The document stands for one that has events: whether it is of another format is not asked.
    const document = { events: [{}] } as unknown as TimelineDocument;
    const draft: Draft = { input: {}, text: null, document, findings };
    return completeDraft(draft).problems;
  }

  #keep(problems: readonly Problem[]): void {
    const room = MOST_PROBLEMS - this.problems.length;
    this.problems.push(...problems.slice(0, room));
    this.more += Math.max(problems.length - room, 0);
  }
}

function withColumns(text: string, problems: readonly Problem[]): readonly Problem[] {
  const pointed = problems.map((it) => ({ ...it, pointer: it.pointer.replace(/^\/events\/0/u, '') }));
  return locateProblems(text, pointed).map((found, i) => ({
    ...problems[i]!,
    ...(found.column !== undefined && { column: found.column }),
  }));
}

/** Every id of an event: they are to be found nowhere else in the document. */
export function idsOf({ id, claims = [], quotes = [] }: TimelineEvent): readonly Id[] {
  return [id, ...claims.map((claim) => claim.id), ...quotes.map((quote) => quote.id)];
}
