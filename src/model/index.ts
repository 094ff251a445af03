/** What a timeline is: types, the reader of documents and of dates. No DOM, no D3, no Lit. */
export type * from './document.js';
export type { Problem } from './problem.js';
export type { Boundary, DatePoint, EdtfValue, Precision, QualifiedParts } from './edtf-value.js';
export type { TimeWindow } from './time-window.js';
export { dateFromDay, dayFromDate, formatIsoDay, type CalendarDay, type Day } from './day.js';
export { parseEdtf, printEdtf } from './edtf.js';
export { parse, parseText, type ParseResult } from './parse.js';
export { parseLines } from './parse-lines.js';
export {
  indexDocument,
  type EventIndex,
  type DateColumns,
  type IndexedEvent,
  type IndexedSource,
} from './event-index.js';
export { filterEvents, parseFilter, printFilter, type Filter } from './filter.js';
export { accountsOf, claimsDiffer, questionsOf } from './accounts.js';
export { disputedEvents, isDisputed, type Account } from './disputes.js';
export { countVoices, type VoiceCount, type VoicePublisher } from './voices.js';
