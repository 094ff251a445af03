import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import starterText from '../data/starter.json?raw';
import { GOOD_EVENTS, brokenDocument, starter } from './fixtures/documents.js';
import { expect, waitFor } from './fixtures/expect.js';
import { drawn, expectMarks } from './fixtures/look.js';
import './bring-your-own/bring-your-own-element.js';

const tag = 'bring-your-own';
const meta: Meta = {
  title: 'Bring your own JSON',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, actions: { disable: true } },
  render: () => html`<bring-your-own></bring-your-own>`,
};
export default meta;

const EVENTS = starter.events.length;
/** The date of an event of the starter that nothing else speaks of. */
const DATE = '"when": "1904/.."';

async function ready(canvas: HTMLElement) {
  const page = canvas.querySelector(tag);
  if (!page?.shadowRoot) throw new Error('There is no page for a document in this story.');
  const timeline = await drawn(page.shadowRoot, 'chronicle-timeline');
  const area = own(page, 'textarea')[0] as HTMLTextAreaElement;
  return { page, timeline, area };
}
/** What the page itself shows, not the timeline in it. */
const own = (page: Element, selector: string) => [...(page.shadowRoot?.querySelectorAll(selector) ?? [])];
const codes = (page: Element) => own(page, '.group').map((group) => group.getAttribute('data-code'));
const places = (page: Element) => own(page, '.place') as HTMLButtonElement[];
const standing = (page: Element) => own(page, '.standing')[0]?.textContent?.replace(/\s+/gu, ' ').trim();

/** Writes over what is selected, as a reader's keys do; those of the test library do not reach into a shadow root. */
function write(area: HTMLTextAreaElement, text: string): void {
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true, data: text, inputType: 'insertText' }));
}

/** Selects some characters where they stand in these words, and writes others over them. */
function writeOver(area: HTMLTextAreaElement, words: string, old: string, text: string): void {
  const start = area.value.indexOf(words) + words.indexOf(old);
  area.setSelectionRange(start, start + old.length);
  write(area, text);
}

/** Paste a document, see it drawn, and be told line by line what is wrong with it. */
export const Starter: StoryObj = {
  async play({ canvasElement }) {
    const { page, timeline, area } = await ready(canvasElement);
    await expect(area.value).toBe(starterText);
    await expectMarks(timeline, '[part~=event]', EVENTS);
    await expect(codes(page)).toEqual([]);
  },
};

/** A document with five mistakes: what is good is drawn, and every mistake is named. */
export const WithMistakes: StoryObj = {
  async play({ canvasElement }) {
    const { page, timeline } = await ready(canvasElement);
    const file = new File([JSON.stringify(brokenDocument, null, 2)], 'broken.json');
    await userEvent.upload(own(page, 'input[type=file]')[0] as HTMLElement, file);
    await waitFor(() => expect(codes(page)).toContain('date.interval-reversed'));
    await expectMarks(timeline, '[part~=event]', GOOD_EVENTS);
    await expect(places(page)).toHaveLength(7);
  },
};

/** A bad date is named at its line, the good events stay, and mending it clears the list. */
export const BadDate: StoryObj = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const { page, timeline, area } = await ready(canvasElement);
    await expect(standing(page)).toBe(`No problems ${EVENTS} events drawn`);
    const at = area.value.indexOf(DATE);
    await expect(at).toBeGreaterThan(0);
    const line = area.value.slice(0, at).split('\n').length;

    writeOver(area, DATE, '..', '1903-02');
    await waitFor(() => expect(codes(page)).toEqual(['date.interval-reversed']));
    const [place] = places(page);
    await expect(place?.textContent).toBe(`line ${line}, column 15`);
    const said = own(page, '.group li p').map(({ textContent }) => textContent.trim());
    await expect(said.slice(1)).toEqual([
      '“1904/1903-02” ends before it begins; the event is left out.',
      'Write the earlier date first.',
    ]);
    await expectMarks(timeline, '[part~=event]', EVENTS - 1);
    await expect(standing(page)).toBe(`1 error ${EVENTS - 1} events drawn`);

    if (place) await userEvent.click(place);
    await expect(page.shadowRoot?.activeElement).toBe(area);
    await expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe('"1904/1903-02"');
    await waitFor(() =>
      expect(own(page, '.numbers .marked').map(({ textContent }) => textContent)).toEqual([String(line)]),
    );

    write(area, '"1904/.."');
    await waitFor(() => expect(codes(page)).toEqual([]));
    await expectMarks(timeline, '[part~=event]', EVENTS);
    await expect(area.value).toBe(starterText);
  },
};

/** While the text is no JSON the timeline stays as it was, and the place where it breaks off is named. */
export const HalfTyped: StoryObj = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const { page, timeline, area } = await ready(canvasElement);
    writeOver(area, '"version": "1.0",', ',', '');
    await waitFor(() => expect(codes(page)).toEqual(['json.comma-missing']));
    await expect(standing(page)).toContain('The timeline shows it as it was before.');
    await expectMarks(timeline, '[part~=event]', EVENTS);

    area.setSelectionRange(0, area.value.length);
    write(area, '');
    await waitFor(() => expect(codes(page)).toEqual(['document.empty']));
    await expectMarks(timeline, '[part~=event]', EVENTS);
    const again = own(page, 'button.word').find(({ textContent }) => textContent === 'Start again');
    await userEvent.click(again as Element);
    await waitFor(() => expect(codes(page)).toEqual([]));
    await expect(area.value).toBe(starterText);
  },
};

/** Many mistakes of one kind stand together, the first of them at once. */
export const ManyOfOneKind: StoryObj = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const { page } = await ready(canvasElement);
    const events = Array.from({ length: 40 }, (_, i) => ({
      id: `e${i}`,
      when: '1901-13',
      title: `Event ${i}`,
    }));
    const text = JSON.stringify({ version: '1.0', lang: 'en', title: 'Forty', events }, null, 2);
    await userEvent.upload(own(page, 'input[type=file]')[0] as HTMLElement, new File([text], 'forty.json'));
    await waitFor(() => expect(codes(page)).toContain('date.month-out-of-range'));
    const group = () => own(page, '[data-code="date.month-out-of-range"]')[0] as Element;
    await expect(group().querySelectorAll('li')).toHaveLength(4);
    await userEvent.click(group().querySelector(':scope > button') as Element);
    await waitFor(() => expect(group().querySelectorAll('li')).toHaveLength(40));
  },
};

/** In Persian the page, the places and the sentences are Persian; the text stays from left to right. */
export const InPersian: StoryObj = {
  globals: { language: 'fa' },
  tags: ['!dev'],
  async play({ canvasElement }) {
    const { page, area } = await ready(canvasElement);
    writeOver(area, DATE, '..', '1903-02');
    await waitFor(() => expect(codes(page)).toEqual(['date.interval-reversed']));
    await expect(places(page)[0]?.textContent?.replace(/[\u2066-\u2069]/gu, '')).toMatch(
      /^سطر [۰-۹]+، ستون ۱۵$/u,
    );
    await expect(own(page, '.group')[0]?.textContent).toContain('خطا');
    await expect(getComputedStyle(area).direction).toBe('ltr');
  },
};
