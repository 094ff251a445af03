import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/define.js';
import { drawn, one } from '../stage.js';
import { cutText, linesOf, overlaps, sideways, smallText } from './legible.js';
import { show, STATES, titles } from './states.js';

// 320 by 256 CSS pixels: a telephone, and a window of 1280 by 1024 at a zoom of 400 per cent.
beforeEach(async () => {
  document.body.style.margin = '0';
  await page.viewport(320, 256);
});

const cases = STATES.flatMap((state) => (['en', 'fa'] as const).map((lang) => ({ ...state, lang })));

describe.each(cases)('$name, $lang, 320 px wide', ({ lang, titled, ...state }) => {
  test('reads by scrolling one way only, nothing cut, nothing covered', async () => {
    const element = await show(state, lang);
    const lines = linesOf(element);
    expect(lines.length).toBeGreaterThan(5);
    expect(sideways(element.ownerDocument)).toEqual([]);
    expect(cutText(lines)).toEqual([]);
    expect(overlaps(lines)).toEqual([]);
    expect(smallText(lines)).toEqual([]);
    if (titled) {
      const seen = lines.map(({ text }) => text.replace(/\s+/gu, ' '));
      expect(titles(lang).filter((title) => !seen.includes(title))).toEqual([]);
    }
  });
});

test('an open event leaves no hole in the chart when its window grows wide', async () => {
  const element = await show({ name: 'event open', set: { selected: 'urgent-action-1988-08-16' } }, 'en');
  await page.viewport(1000, 600);
  (element.parentElement as HTMLElement).style.width = '1000px';
  await new Promise((done) => setTimeout(done, 50));
  await drawn(element);
  const grown = one(element, '.ink').getAttribute('viewBox');
  const fresh = await show({ name: 'event open', set: { selected: 'urgent-action-1988-08-16' } }, 'en');
  expect(one(fresh, '.stage').className).not.toContain('vertical');
  expect(grown).toBe(one(fresh, '.ink').getAttribute('viewBox'));
});
