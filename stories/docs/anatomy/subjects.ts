import starter from '../../../data/starter.json';
import { brokenDocument, emptyDocument, townRecord } from '../../fixtures/documents.js';
import type { Attributes } from '../../fixtures/element.js';
import record from '../../fixtures/invented-record.json';

// In which states a plate shows an element. Which parts are to be seen in a state is not written here: that is looked up.

export interface PlateState {
  readonly name: string;
  readonly document: unknown;
  readonly args?: Attributes;
  /** What a reader does to come to this state, once the document is drawn. */
  readonly act?: (host: Element) => Promise<void>;
}

const EVENT = 'league-petition-1963';
const QUESTION = 'question-books';

/** The invented record, with a medium in the event that stands open, and a story. */
const sarnfold = {
  ...record,
  stories: [
    {
      id: 'how-many-books',
      title: { en: 'How many books were moved?', fa: 'چند کتاب جابه‌جا شد؟' },
      steps: [
        { id: 'the-petition', event: EVENT, text: { en: 'Who says what?', fa: 'چه کسی چه می‌گوید؟' } },
        {
          id: 'how-many',
          question: QUESTION,
          text: { en: 'How many were there? Guess first.', fa: 'چند تا بود؟ نخست حدس بزنید.' },
          hide: ['figure'],
        },
      ],
    },
  ],
  events: record.events.map((event) => ({
    ...event,
    ...(event.id === EVENT && {
      media: [
        {
          type: 'document',
          url: 'https://example.org/petition',
          caption: { en: 'The petition as printed', fa: 'دادخواست، چنان که چاپ شد' },
        },
      ],
      body: {
        en: 'The petition was printed on one sheet and laid out in three shops.',
        fa: 'دادخواست روی یک برگ چاپ و در سه مغازه گذاشته شد.',
      },
    }),
  })),
};

/** Events of one day, which no zoom can part. */
const oneDay = {
  ...townRecord(1),
  events: Array.from({ length: 400 }, (_, i) => ({
    id: `same-day-${i}`,
    when: '1901-05-04',
    title: `A letter is handed in (${i + 1})`,
    categories: ['letters'],
  })),
};

const asIs = (args: Attributes = {}, document: unknown = sarnfold, name = 'As it opens'): PlateState => ({
  name,
  document,
  args,
});

/** Each element can come to these. */
const ALWAYS: readonly PlateState[] = [
  { name: 'Mistakes in the document', document: brokenDocument, args: { event: 'markup' } },
  { name: 'No events', document: emptyDocument },
];

const OWN: Readonly<Record<string, readonly PlateState[]>> = {
  'chronicle-timeline': [
    asIs(),
    asIs({ selected: EVENT }, sarnfold, 'An event open'),
    { name: 'Filter open', document: sarnfold, act: press('.filter-toggle') },
    asIs({ view: 'list' }, sarnfold, 'List'),
    asIs({ view: 'table' }, sarnfold, 'Table'),
    asIs({ view: 'story' }, sarnfold, 'Story'),
    { name: 'Questions open', document: sarnfold, act: press('[data-section=questions]') },
    { name: 'Sources open', document: sarnfold, act: press('[data-section=sources]') },
    { name: 'Share open', document: sarnfold, act: press('[data-section=share]') },
  ],
  'chronicle-chart': [
    asIs({ selected: EVENT }, sarnfold, 'An event open'),
    { ...asIs({ selected: 'move-1962' }, sarnfold, 'All that opens is open'), act: openFolds },
    asIs({}, sarnfold, 'None open'),
    asIs({}, townRecord(2000), 'Thousands of events'),
    { name: 'Many on one day', document: oneDay, act: press('[part~=cluster]') },
    { name: 'List of keys', document: sarnfold, act: askForKeys },
    asIs({ filter: 'q=nothing' }, sarnfold, 'Nothing found'),
  ],
  'chronicle-overview': [asIs({ range: '1961/1964' }, sarnfold, 'A part in view'), asIs()],
  'chronicle-filter': [
    { name: 'Groups open, one chosen', document: sarnfold, act: chooseOne },
    asIs(),
    asIs({ compact: true }, sarnfold, 'Compact'),
  ],
  'chronicle-event': [
    asIs({ event: EVENT }),
    { ...asIs({ event: 'move-1962' }, sarnfold, 'All that opens is open'), act: openFolds },
    asIs({ event: 'opening' }, starter, 'One question'),
    asIs({ event: 'card-index' }, sarnfold, 'Undated'),
  ],
  'chronicle-list': [
    asIs(),
    { name: 'An event open', document: sarnfold, act: openEntry(EVENT) },
    { name: 'All that opens is open', document: sarnfold, act: openAll('move-1962') },
    asIs({ view: 'table' }, sarnfold, 'Table'),
    asIs({ filter: 'q=nothing' }, sarnfold, 'Nothing found'),
    asIs({}, townRecord(1200), 'A thousand events'),
  ],
  'chronicle-accounts': [
    asIs({ question: QUESTION }, sarnfold, 'One question'),
    { name: 'All questions, one open', document: sarnfold, act: press('[part~=question-button]') },
    asIs({ compare: 'doc-county-1961 doc-league-1963' }, sarnfold, 'Two sources compared'),
  ],
  'chronicle-sources': [asIs(), { ...asIs({}, sarnfold, 'All that opens is open'), act: openFolds }],
  'chronicle-share': [asIs()],
  'chronicle-story': [
    asIs({}, starter),
    asIs({ step: '2' }, starter, 'Something hidden'),
    { name: 'A story in the making', document: starter, act: press('[data-tool=make]') },
  ],
};

/** By tag, the states of its plate. */
export const SUBJECTS: ReadonlyMap<string, readonly PlateState[]> = new Map(
  Object.entries(OWN).map(([tag, states]) => [tag, [...states, ...ALWAYS]]),
);

/** Presses what comes to be there: parts of the kit are fetched when they are first needed. */
function press(selector: string): (host: Element) => Promise<void> {
  return async (host) => (await arrival(host, selector))?.click();
}

async function openFolds(host: Element): Promise<void> {
  await arrival(host, 'details');
  for (const fold of host.shadowRoot?.querySelectorAll('details') ?? []) fold.open = true;
}

/** Opens an event of the list, which would scroll the page to it. */
function openEntry(id: string): (host: Element) => Promise<void> {
  return async (host) => {
    const entry = await arrival(host, `#entry-${id}`);
    if (entry) entry.scrollIntoView = () => undefined;
    await press(`#entry-${id} button`)(host);
  };
}

function openAll(id: string): (host: Element) => Promise<void> {
  return async (host) => {
    await openEntry(id)(host);
    await openFolds(host);
  };
}

async function chooseOne(host: Element): Promise<void> {
  const choice = await arrival(host, '[part~=category]');
  for (const group of host.shadowRoot?.querySelectorAll('details') ?? []) group.open = true;
  choice?.click();
}

async function askForKeys(host: Element): Promise<void> {
  const event = await arrival(host, '[part~=event]');
  event?.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, composed: true }));
}

async function arrival(host: Element, selector: string): Promise<HTMLElement | null> {
  for (let frame = 0; frame < 120; frame += 1) {
    const found = host.shadowRoot?.querySelector<HTMLElement>(selector);
    if (found) return found;
    await new Promise(requestAnimationFrame);
  }
  return null;
}
