import { drawn, all, mount, one, stage } from '../stage.js';
import type { ChronicleElement } from '../../../src/elements/chronicle-element.js';
import '../../../demo/fonts.css';
import record from '../../../data/iran-1988-2020.json';

/** The elements as a reader may find them: which one, with what set, and what has been opened since. */
interface State {
  readonly name: string;
  readonly tag?: string;
  readonly set?: Record<string, unknown>;
  readonly open?: string;
  /** Where every event's title must be found. */
  readonly titled?: true;
}

const EVENT = 'urgent-action-1988-08-16';
const QUESTION = 'question-number';

export const STATES: readonly State[] = [
  { name: 'timeline', titled: true },
  { name: 'list', set: { view: 'list' }, titled: true },
  { name: 'table', set: { view: 'table' }, titled: true },
  { name: 'chart alone', tag: 'chronicle-chart', titled: true },
  { name: 'chart alone, event open', tag: 'chronicle-chart', set: { selected: EVENT }, titled: true },
  { name: 'filter open', open: '.filter-toggle' },
  { name: 'event open', set: { selected: EVENT }, titled: true },
  { name: 'event open in the list', set: { selected: EVENT, view: 'list' } },
  { name: 'event open in the table', set: { selected: EVENT, view: 'table' } },
  { name: 'questions open below', open: '[data-section=questions]' },
  { name: 'sources open below', open: '[data-section=sources]' },
  { name: 'corrections open below', open: '[data-section=corrections]' },
  { name: 'sharing open below', open: '[data-section=share]' },
  { name: 'sharing by a frame', tag: 'chronicle-share', open: '[data-kind=frame]' },
  { name: 'story', set: { view: 'story' } },
  { name: 'story with something hidden', tag: 'chronicle-story', set: { step: 4 } },
  { name: 'story in the making', tag: 'chronicle-story', open: '[data-tool=make]' },
  { name: 'one question', tag: 'chronicle-accounts', set: { question: QUESTION } },
  { name: 'all questions', tag: 'chronicle-accounts', open: '.question-button' },
  {
    name: 'two sources compared',
    tag: 'chronicle-accounts',
    set: {
      compare: record.sources
        .slice(0, 2)
        .map(({ id }) => id)
        .join(' '),
    },
  },
  { name: 'sources', tag: 'chronicle-sources', open: 'summary' },
  { name: 'one event', tag: 'chronicle-event', set: { event: 'executions-1988' }, open: 'summary' },
];

/** Puts an element into the page in one of these states, as wide as the window. */
export async function show(
  { tag = 'chronicle-timeline', set = {}, open }: State,
  lang: 'en' | 'fa',
): Promise<ChronicleElement> {
  const place = stage({ width: innerWidth, lang });
  const element = await mount<ChronicleElement>(tag, { document: record, ...set }, place);
  await element.ready;
  await drawn(element);
  if (open) {
    one(element, open);
    for (const it of all(element.shadowRoot, open)) it.click();
    await drawn(element);
  }
  await document.fonts.ready;
  await drawn(element);
  return element;
}

export const titles = (lang: 'en' | 'fa'): string[] => record.events.map(({ title }) => title[lang]);
