import { describe, test } from 'vitest';
import { page } from 'vitest/browser';
import '@fontsource-variable/vazirmatn';
import '../../src/define.js';
import record from '../../data/iran-1988-2020.json';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import { mount } from '../elements/stage.js';
import { picture, viewsAt } from './picture.js';

const views = viewsAt(1280, 768, 360);

describe.each(views)('the record at $width px, $lang, dark $dark', ({ width, lang, dark }) => {
  const look = `${width}-${lang}-${dark ? 'dark' : 'light'}`;

  test('as it first stands', async () => {
    document.body.style.margin = '0';
    await page.viewport(width, 1200);
    const element = await mount<ChronicleTimeline>(
      'chronicle-timeline',
      { document: record },
      { width, lang, dark },
    );
    await picture(`whole-${look}`, element, width);
  });
});

describe.each([
  { lang: 'en', dark: false, width: 1280 },
  { lang: 'fa', dark: true, width: 1280 },
  { lang: 'en', dark: false, width: 360 },
])('an open event at $width px, $lang', ({ width, lang, dark }) => {
  test('with the window around it', async () => {
    document.body.style.margin = '0';
    await page.viewport(width, 1200);
    const element = await mount<ChronicleTimeline>(
      'chronicle-timeline',
      { document: record, selected: 'urgent-action-1988-08-16', range: '1988-07/1988-10' },
      { width, lang, dark },
    );
    await picture(`open-${width}-${lang}-${dark ? 'dark' : 'light'}`, element, width);
  });
});

describe.each(['list', 'table'] as const)('the %s', (view) => {
  test('in English and in Persian', async () => {
    document.body.style.margin = '0';
    for (const lang of ['en', 'fa']) {
      await page.viewport(1280, 1200);
      const element = await mount<ChronicleTimeline>(
        'chronicle-timeline',
        { document: record, view },
        { width: 1280, lang },
      );
      await picture(`${view}-1280-${lang}-light`, element, 1280);
      element.parentElement?.remove();
    }
  });
});
