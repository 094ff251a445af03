import { pickText } from '../model/text.js';
import type { CslDate, Id, Source, TimelineDocument } from '../model/document.js';
import '../locale/reading-words.js';

export interface CitingOptions {
  /** Id of the event to be cited; without it, or where there is none of that id, the whole record. */
  readonly event?: Id;
  /** Address at which it was read, without a fragment that changes with the view. */
  readonly url?: string;
  /** Day on which it was read, as YYYY-MM-DD. */
  readonly accessed?: string;
  /** BCP 47 tag in which titles are given; default the document's. */
  readonly lang?: string;
}

/** An event or a whole record as one CSL-JSON item, as reference managers read it. */
export type CslItem = Source & { readonly version?: string };

/**
 * Cites an event, or the record, in the version that is read: `issued` and `version` are the day the document names as
 * that of its last change. An event is cited as a part of the record. No author is made up: a document names none.
 */
export function toCslJson(document: TimelineDocument, options: CitingOptions = {}): CslItem {
  const { url, accessed, lang = document.lang } = options;
  const event = document.events.find(({ id }) => id === options.event);
  const title = pickText((event ?? document).title, lang, document.lang);
  const record = pickText(document.title, lang, document.lang)?.value;
  const { updated } = document;
  return {
    id: [document.id ?? 'timeline', event?.id].filter(Boolean).join('-'),
    type: 'webpage',
    title: title?.value ?? event?.id ?? '',
    ...(event && record !== undefined ? { 'container-title': record } : {}),
    ...(updated === undefined ? {} : { issued: dateOf(updated), version: updated }),
    ...(url === undefined ? {} : { URL: url }),
    ...(accessed === undefined ? {} : { accessed: dateOf(accessed) }),
    language: title?.lang ?? document.lang,
  };
}

/** A day as CSL has it; what is no day stays the words it is. */
function dateOf(day: string): CslDate {
  const [year, month, date] = day.slice(0, 10).split('-').map(Number);
  const parts = [year, month, date].filter((part): part is number => Number.isInteger(part));
  return parts.length > 0 ? { 'date-parts': [parts] } : { literal: day };
}

/** The item as the text of a file: an array, because that is what is imported. */
export function cslJsonText(document: TimelineDocument, options?: CitingOptions): string {
  return `${JSON.stringify([toCslJson(document, options)], null, 2)}\n`;
}
