import type { TimelineDocument, TimelineEvent } from '../model/document.js';
import type { WrittenText } from './written-text.js';

/** What a format has no place for, each by the name of its field, with what is said where it is left out. */
const OF_EVENTS: Readonly<Record<string, string>> = {
  about: 'The time that a statement speaks of was left out.',
  shortTitle: 'Short titles were left out.',
  summary: 'Summaries were left out.',
  body: 'The texts of events were left out.',
  categories: 'The categories of events were left out.',
  lane: 'Lanes were left out.',
  importance: 'How important an event is was left out.',
  actors: 'The people of events were left out.',
  places: 'The places of events were left out.',
  claims: 'Claims, with who says them and where, were left out.',
  quotes: 'Quotations were left out.',
  media: 'Pictures and other media were left out.',
  cites: 'The sources of events were left out.',
  tags: 'Tags were left out.',
  links: 'Links were left out.',
};
const OF_DOCUMENTS: Readonly<Record<string, string>> = {
  title: 'The title of the timeline was left out.',
  description: 'The description of the timeline was left out.',
  actors: 'People and organisations were left out.',
  questions: 'Questions were left out.',
  sources: 'Entries of the bibliography were left out.',
  eras: 'Eras were left out.',
  events: 'Events were left out.',
  relations: 'Relations between events were left out.',
  contentNote: 'The content note was left out: show it beside the timeline.',
  method: 'How the record was made was left out.',
  contact: 'Where corrections are sent was left out.',
  corrections: 'The log of corrections was left out.',
  license: 'The licence was left out: name it beside the timeline.',
  stories: 'Guided steps were left out.',
};

interface Written {
  readonly event: readonly (keyof TimelineEvent)[];
  readonly document: readonly (keyof TimelineDocument)[];
}

/** Notes every field of a document that is not among those written: for lists, how many things were in it. */
export function noteUnwritten(document: TimelineDocument, written: Written, text: WrittenText): void {
  for (const [field, sentence] of Object.entries(OF_EVENTS)) {
    if (written.event.includes(field as keyof TimelineEvent)) continue;
    for (const event of document.events)
      for (let i = countOf(event[field as keyof TimelineEvent]); i > 0; i--)
        text.note(`${field}-dropped`, sentence, event.id);
  }
  for (const [field, sentence] of Object.entries(OF_DOCUMENTS)) {
    if (written.document.includes(field as keyof TimelineDocument)) continue;
    for (let i = countOf(document[field as keyof TimelineDocument]); i > 0; i--)
      text.note(`document-${field}-dropped`, sentence);
  }
}

function countOf(value: unknown): number {
  return Array.isArray(value) ? value.length : value === undefined ? 0 : 1;
}
