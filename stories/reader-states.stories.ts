import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/elements/timeline/chronicle-timeline.js';
import noScriptSheet from '../src/chronicle-noscript.css?inline';
import { parse } from '../src/model/index.js';
import { renderHtml } from '../src/still.js';
import { answering } from './fixtures/answers.js';
import { starter, townRecord } from './fixtures/documents.js';
import { element, type Attributes } from './fixtures/element.js';
import { expect, waitFor } from './fixtures/expect.js';
import record from './fixtures/invented-record.json';
import { drawn, expectMarks, expectWords, within } from './fixtures/look.js';

// States of Docs/States that no element's own stories show, and those where a timeline says it in other words.

const tag = 'chronicle-timeline';
const meta: Meta = { title: 'Docs/Reader states', component: tag, tags: ['!autodocs', '!dev'] };
export default meta;

const whole = (
  document: unknown,
  args: Attributes,
  look: (timeline: HTMLElement) => Promise<void>,
): StoryObj => ({
  args,
  render: (given) => element(tag, given, document),
  play: async ({ canvasElement }) => look(await drawn(canvasElement, tag)),
});

const one = { ...starter, stories: [], events: starter.events.slice(3, 4), relations: [] };

/** One event needs no breaks, no clusters and no plural. */
export const OneEvent: StoryObj = whole(one, {}, async (timeline) => {
  await expectMarks(timeline, '[part~=event]', 1);
  await expectWords(timeline, /1 event\b/u);
});

export const Thousands: StoryObj = whole(townRecord(2000), {}, async (timeline) => {
  await waitFor(() => expect(within(timeline, '[part~=cluster]').length).toBeGreaterThan(0));
  await expectWords(timeline, '2,000 events');
});

export const NothingFound: StoryObj = whole(record, { filter: 'q=lighthouse' }, async (timeline) => {
  await expectMarks(timeline, '[part~=event]', 0);
  await expectWords(timeline, 'No events match');
});

/** Stands below the drawing, and last in the order of keys. */
export const Undated: StoryObj = whole(record, { selected: 'card-index' }, async (timeline) => {
  await expectWords(timeline, 'date not known');
  await expectMarks(timeline, '[part~=details] article', 1);
});

export const Disputed: StoryObj = whole(record, { selected: 'move-1962' }, (timeline) =>
  expectWords(timeline, /disputed, 8 accounts/u),
);

/** Addresses that answer in every way that can go wrong, each said in its own words. */
const page = new Response('<!doctype html><title>Home</title>', { headers: { 'content-type': 'text/html' } });
const FAILURES: readonly (readonly [url: string, answer: () => Promise<Response>, words: RegExp])[] = [
  ['no-such-file.json', () => Promise.resolve(new Response(null, { status: 404 })), /There is no file at/u],
  ['busy.json', () => Promise.resolve(new Response(null, { status: 503 })), /status 503/u],
  ['home.json', () => Promise.resolve(page.clone()), /There is a web page at/u],
  [
    'https://elsewhere.example/timeline.json',
    () => Promise.reject(new TypeError('Failed to fetch')),
    /was not allowed to read/u,
  ],
  [
    'cut-off.json',
    () => Promise.resolve(new Response('{"version": "1.0", "title":')),
    /The text ends before/u,
  ],
];

export const EveryFailure: StoryObj = {
  beforeEach: () => {
    const ends = FAILURES.map(([url, answer]) => answering(url, answer)());
    return () => ends.forEach((end) => end());
  },
  render: () =>
    html`${FAILURES.map(([url]) => html`<chronicle-timeline label=${url} src=${url}></chronicle-timeline>`)}`,
  async play({ canvasElement }) {
    for (const [url, , words] of FAILURES) {
      const timeline = canvasElement.querySelector<HTMLElement>(`[src="${url}"]`);
      if (timeline) await expectWords(timeline, words);
    }
    await expect(canvasElement.querySelectorAll(tag)).toHaveLength(FAILURES.length);
  },
};

/** What `chronicle-kit build` writes into the element, as it stands where no script runs. */
export const WithoutScript: StoryObj = {
  render: (_args, { globals }) => {
    const { document } = parse(starter);
    const place = window.document.createElement('div');
    if (document)
      place.append(
        window.document
          .createRange()
          .createContextualFragment(
            renderHtml(document, { lang: globals['language'] === 'fa' ? 'fa' : 'en' }),
          ),
      );
    return html`<style>
        ${noScriptSheet}</style
      >${place}`;
  },
  async play({ canvasElement }) {
    await expect(canvasElement.querySelector('.chronicle-still')).toBeTruthy();
    await expect(canvasElement.querySelectorAll('script, chronicle-timeline')).toHaveLength(0);
    for (const event of starter.events) {
      const title = typeof event.title === 'string' ? event.title : event.title.en;
      await expect(canvasElement.textContent).toContain(title);
    }
  },
};
