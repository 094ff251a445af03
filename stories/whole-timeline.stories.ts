import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/timeline/chronicle-timeline.js';
import record from '../data/iran-1988-2020.json';
import recordUrl from '../data/iran-1988-2020.json?url';
import { element } from './fixtures/element.js';
import { expect } from './fixtures/expect.js';
import { drawn, expectMarks, expectNoOverflow, expectRegion, within } from './fixtures/look.js';

const tag = 'chronicle-timeline';
const meta: Meta = {
  title: 'The whole timeline',
  component: tag,
  args: { src: recordUrl },
  render: (args) => element(tag, args),
};
export default meta;

const fullPage = (lang: 'en' | 'fa', globals: Record<string, string> = {}): StoryObj => ({
  globals: { language: lang, ...globals },
  async play({ canvasElement }) {
    const timeline = await drawn(canvasElement, tag);
    await expectRegion(timeline, record.title[lang]);
    await expectMarks(timeline, '[part~=event]', record.events.length);
    await expect(within(timeline, '.box')[0]?.getAttribute('lang')).toBe(lang);
    await expectNoOverflow(timeline);
  },
});

/** The first record, as a publisher pastes it. */
export const English: StoryObj = fullPage('en');
export const Persian: StoryObj = fullPage('fa');
export const EnglishDark: StoryObj = fullPage('en', { theme: 'dark' });
export const PersianNarrow: StoryObj = fullPage('fa', { width: '360' });
