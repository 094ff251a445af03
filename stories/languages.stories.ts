import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define.js';
import { ar } from '../src/locale/ar.js';
import { de } from '../src/locale/de.js';
import { registerLanguage } from '../src/locale/languages.js';
import { missing } from '../src/locale/missing.js';
import { expect } from './fixtures/expect.js';
import { FOUR_TITLES, fourLanguages } from './fixtures/four-languages.js';
import { drawn, expectMarks, expectRegion, expectWords, within } from './fixtures/look.js';

registerLanguage('de', de);
registerLanguage('ar', ar);

const meta: Meta = { title: 'Languages' };
export default meta;

/** Whether what a language lacks is marked, for the length of a story. */
const marking = (on: boolean) => (): (() => void) => {
  const before = missing.marked;
  missing.marked = on;
  return () => {
    missing.marked = before;
  };
};

const DIRECTIONS = { en: 'ltr', fa: 'rtl', de: 'ltr', ar: 'rtl' } as const;
type Lang = keyof typeof DIRECTIONS;
const LANGS = Object.keys(DIRECTIONS) as Lang[];
const WORDS: Readonly<Record<Lang, RegExp>> = {
  en: /5 events from August 1988 to May 1990/u,
  fa: /۵ رویداد از مرداد ۱۳۶۷ تا اردیبهشت ۱۳۶۹/u,
  de: /5 Ereignisse von August 1988 bis Mai 1990/u,
  ar: /٥ أحداث من أغسطس ١٩٨٨ إلى مايو ١٩٩٠/u,
};

/**
 * Four timelines of one record on one page, each in its own words, digits, calendar and direction. English and Persian
 * are built in; German and Arabic are a file each, registered by the page.
 */
export const FourOnOnePage: StoryObj = {
  beforeEach: marking(false),
  render: () =>
    html`${LANGS.map(
      (lang) =>
        html`<div lang=${lang} dir=${DIRECTIONS[lang]}>
          <chronicle-timeline .document=${fourLanguages}></chronicle-timeline>
        </div>`,
    )}`,
  async play({ canvasElement }) {
    for (const lang of LANGS) {
      const place =
        canvasElement.querySelector(`[lang=${lang}][dir]:has(> chronicle-timeline)`) ?? canvasElement;
      const timeline = await drawn(place, 'chronicle-timeline');
      await expectRegion(timeline, FOUR_TITLES[lang]);
      await expectWords(timeline, WORDS[lang]);
      await expectMarks(timeline, '[part~=event]', 5);
      const box = within(timeline, '.box')[0] as HTMLElement;
      await expect(getComputedStyle(box).direction).toBe(DIRECTIONS[lang]);
      await expectWords(timeline, /^[^⟦⟧]*$/u);
    }
  },
};

/** While a page is developed, what a language lacks is said in English and marked. In use the marks are not there. */
export const MissingMessages: StoryObj = {
  beforeEach: marking(true),
  render: () =>
    html`<div lang="de" dir="ltr">
      <chronicle-event .document=${fourLanguages} event="order"></chronicle-event>
      <chronicle-sources .document=${fourLanguages}></chronicle-sources>
    </div>`,
  async play({ canvasElement }) {
    await drawn(canvasElement, 'chronicle-event');
    await expectWords(canvasElement, /⟦Cite this event⟧/u);
  },
};

/** One record in both calendars: a Gregorian year is two Solar Hijri years, and is said so. */
export const Calendars: StoryObj = {
  render: () =>
    html`<div lang="en" dir="ltr">
        <chronicle-list calendar="both" .document=${fourLanguages}></chronicle-list>
      </div>
      <div lang="fa" dir="rtl">
        <chronicle-list calendar="both" .document=${fourLanguages}></chronicle-list>
      </div>`,
  async play({ canvasElement }) {
    await drawn(canvasElement, 'chronicle-list');
    await expectWords(canvasElement, '16 August 1988 (25 Mordad 1367 SH)');
    await expectWords(canvasElement, '1989 (1367–1368 SH)');
    await expectWords(canvasElement, '۱۳۶۷–۱۳۶۸ (۱۹۸۹ میلادی)');
  },
};
