import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, svg, type TemplateResult } from 'lit';
import '../src/define.js';
import type { ChronicleElement } from '../src/elements/chronicle-element.js';
import './docs/guidance-pair.js';
import { starter } from './fixtures/documents.js';
import { expect } from './fixtures/expect.js';
import { wordsOf } from './fixtures/look.js';

// The pairs of Docs/Do and don’t. Both sides are the kit itself, save one drawing: what is wrong is what the page or the
// document asks for.

const meta: Meta = { title: 'Docs/Pairs', tags: ['!autodocs', '!dev'] };
export default meta;

interface Pair {
  readonly good: string;
  readonly bad: string;
  readonly doIt: TemplateResult;
  readonly dontDoIt: TemplateResult;
  /** Words that stand only on the one side. */
  readonly words?: readonly [good: RegExp, bad: RegExp];
}

function pair({ good, bad, doIt, dontDoIt, words }: Pair): StoryObj {
  return {
    render: () =>
      html`<guidance-pair good=${good} bad=${bad}>
        <div slot="do">${doIt}</div>
        <div slot="dont">${dontDoIt}</div>
      </guidance-pair>`,
    async play({ canvasElement }) {
      const places = ['do', 'dont'].map((side) => canvasElement.querySelector(`[slot=${side}]`));
      for (const element of canvasElement.querySelectorAll<ChronicleElement>(
        '[slot] :is(chronicle-timeline, chronicle-chart, chronicle-accounts, chronicle-filter, chronicle-event)',
      )) {
        await element.ready;
        await element.updateComplete;
      }
      const [onGood = '', onBad = ''] = places.map((place) => (place ? wordsOf(place) : ''));
      await expect(onGood + onBad).not.toContain('could not be shown');
      if (!words) return;
      await expect(onGood).toMatch(words[0]);
      await expect(onBad).toMatch(words[1]);
      await expect(onBad).not.toMatch(words[0]);
    },
  };
}

const categories = [
  { id: 'letters', label: 'Letters', color: '#3f6375', shape: 'diamond' },
  { id: 'orders', label: 'Orders', color: '#182469', shape: 'square' },
  { id: 'reports', label: 'Reports', color: '#8d8d80', shape: 'ring' },
];
const record = (events: readonly object[], more: object = {}): object => ({
  version: '1.0',
  lang: 'en',
  title: 'Alder Quay',
  categories,
  events: events.map((event, index) => ({ id: `event-${index}`, categories: ['letters'], ...event })),
  ...more,
});
const chart = (document: object): TemplateResult =>
  html`<chronicle-chart orientation="horizontal" lanes="none" .document=${document}></chronicle-chart>`;
const event = (document: object): TemplateResult =>
  html`<chronicle-event event="event-0" .document=${document}></chronicle-event>`;

const dated = (when: string) =>
  record([
    { title: 'The council orders a clock', when },
    { title: 'The tower is built', when: '1899-06', categories: ['orders'] },
  ]);

/** No more precise than the source. */
export const Dates: StoryObj = pair({
  good: 'The source says “in the spring of 1898, about March”: 1898-03~. The mark shows a month, the words say “about”.',
  bad: '1898-03-01: a day that no source gives. A reader quotes it, and it becomes one.',
  doIt: html`${chart(dated('1898-03~'))}${event(dated('1898-03~'))}`,
  dontDoIt: html`${chart(dated('1898-03-01'))}${event(dated('1898-03-01'))}`,
  words: [/about March 1898/u, /1 March 1898/u],
});

const threeActs = [
  { title: 'A letter asks for a bell', when: '1901-02-11' },
  { title: 'The council orders it', when: '1901-03-04', categories: ['orders'] },
  { title: 'The Herald reports', when: '1901-03-20', categories: ['reports'] },
];

export const ColourAndShape: StoryObj = pair({
  good: 'Each category has a colour and a shape. On paper, and for eyes that see no red, the shape is what is left.',
  bad: 'One shape for all: without its colour no mark can be told from another.',
  doIt: chart(record(threeActs)),
  dontDoIt: chart(
    record(threeActs, { categories: categories.map((category) => ({ ...category, shape: 'circle' })) }),
  ),
});

const farApart = record([
  { title: 'The clock is started', when: '1901-05-04' },
  { title: 'A letter thanks', when: '1901-05-11' },
  { title: 'The letters are published', when: '1931-02-01', categories: ['reports'] },
]);
const evenly = svg`<svg viewBox="0 0 280 90" role="img" aria-label="Three marks at equal distances, named 4 May 1901, 11 May 1901 and 1931" fill="currentColor" font-family="sans-serif" font-size="13">
  <path d="M10 50H270" stroke="currentColor" />
  ${[
    [42, '4 May 1901'],
    [140, '11 May 1901'],
    [238, '1931'],
  ].map(
    ([x, name]) =>
      svg`<circle cx=${x} cy="50" r="6" /><text x=${x} y="78" text-anchor="middle">${name}</text>`,
  )}
</svg>`;

export const Breaks: StoryObj = pair({
  good: 'Quiet years are skipped, and the hatching says how many. “Plain time” draws them all.',
  bad: 'Marks at equal distances: a week and thirty years look the same.',
  doIt: chart(farApart),
  dontDoIt: html`${evenly}`,
  words: [/30 years/u, /1931/u],
});

/** The chart alone: the open event would stand below it, and says nothing of the accent. */
const tied = () =>
  html`<chronicle-chart
    orientation="horizontal"
    lanes="none"
    selected="marlow-letter"
    .detailsElsewhere=${'marlow-letter'}
    .document=${starter}
  ></chronicle-chart>`;

export const OneAccent: StoryObj = pair({
  good: 'The accent stands for one thing: the ties of the open event to others.',
  bad: 'Here text and lines have the colour of the accent too, and the ties are lost among them.',
  doIt: tied(),
  dontDoIt: html`<style>
      .all-accent {
        --chronicle-text: light-dark(#7a4a12, #e0b070);
        --chronicle-line: light-dark(#7a4a12, #e0b070);
        --chronicle-quiet: light-dark(#7a4a12, #e0b070);
      }
    </style>
    <div class="all-accent">${tied()}</div>`,
});

const LONG_TITLES = [
  'The council of Alder Quay orders a clock from a maker whose name is not recorded',
  'A letter to the council asks for a bell that can be heard from the ships',
  'The harbour board writes that the tower hides the light of the mole',
];
const SHORT_TITLES = ['A clock is ordered', 'A letter asks for a bell', 'The board’s letter'];
const crowded = (short: boolean) =>
  record(
    LONG_TITLES.map((title, index) => ({
      title,
      when: `1901-0${index + 2}-10`,
      ...(short && { shortTitle: SHORT_TITLES[index] }),
    })),
  );

export const Labels: StoryObj = pair({
  good: 'A short title of two to four words for every event. It stands beside the mark where the title does not fit.',
  bad: 'Long titles alone: the kit can only take their first words, and those often say the least.',
  doIt: chart(crowded(true)),
  dontDoIt: chart(crowded(false)),
  words: [/A clock is ordered/u, /…/u],
});

export const NoCardInCard: StoryObj = pair({
  good: 'The timeline stands on the page, in its colours. Hairlines part what has to be parted.',
  bad: 'A frame with a shadow in a frame with a shadow: two borders, two paddings, less room for time, and nothing said by any of them.',
  doIt: chart(record(threeActs)),
  dontDoIt: html`<style>
      .card {
        padding: 24px;
        border: 1px solid #ccc;
        border-radius: 16px;
        box-shadow: 0 8px 24px rgb(0 0 0 / 25%);
      }
      .card .card {
        padding: 16px;
      }
    </style>
    <div class="card"><div class="card">${chart(record(threeActs))}</div></div>`,
});

const legend = (labels: readonly [string, string]) =>
  html`<chronicle-filter
    compact
    .document=${record(
      [
        { title: 'A letter', when: '1901', categories: ['a'] },
        { title: 'An answer', when: '1902', categories: ['b'] },
      ],
      {
        categories: [
          { id: 'a', label: labels[0], color: '#3f6375', shape: 'diamond' },
          { id: 'b', label: labels[1], color: '#a88822', shape: 'hexagon' },
        ],
      },
    )}
  ></chronicle-filter>`;

export const ActsNotCamps: StoryObj = pair({
  good: 'Categories name kinds of act. Who acted is a lane, a filter and a line of the event.',
  bad: 'Categories that name sides give each side a colour, and settle in the legend what the record has to show.',
  doIt: legend(['Letters and appeals', 'Public statements']),
  dontDoIt: legend(['The council’s side', 'Opponents']),
  words: [/Letters and appeals/u, /Opponents/u],
});

export const SideBySide: StoryObj = pair({
  good: 'Every answer with who gave it, when and where it can be read, all at one size.',
  bad: 'One figure in the title. The record knows of three answers, and the title has chosen.',
  doIt: html`<chronicle-accounts
    question="question-opening-crowd"
    .document=${starter}
  ></chronicle-accounts>`,
  dontDoIt: event(
    record([{ title: 'Nine hundred people come to the opening of the clock', when: '1901-05-04' }]),
  ),
  words: [/dozens/u, /Nine hundred/u],
});
