import { expect, test } from 'vitest';
import { sayProgress } from '../../src/drawing/problems-html.js';
import { createLocalizer } from '../../src/locale/localizer.js';

test.each([
  ['en', 'Loading the timeline… 2,000 of 100,000 events'],
  ['fa', '۲٬۰۰۰'],
])('how far a long document has been read is said in %s', (lang, words) => {
  const said = sayProgress({ read: 2000, total: 100_000 }, createLocalizer(lang));
  expect(said.replace(/[\u2066-\u2069]/gu, '')).toContain(words);
});
