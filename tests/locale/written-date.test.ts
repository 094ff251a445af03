import { describe, expect, test } from 'vitest';
import { createLocalizer } from '../../src/locale/localizer.js';
import { givesDateAway } from '../../src/locale/written-date.js';
import { edtfValue } from '../../src/model/edtf-read.js';
import { writtenDirection } from '../../src/model/written-direction.js';
import '../../src/locale/persian-words.js';

describe('a date that a text gives away', () => {
  test.each([
    ['It was 1988.', '1988-08-16', true],
    ['On 16 August they wrote.', '1988-08-16', true],
    ['On August 16 they wrote.', '1988-08-16', true],
    ['در سال ۱۳۶۷ نوشته شد', '1988-08-16', true],
    ['در ۲۵ مرداد نوشته شد', '1988-08-16', true],
    ['Who wrote to whom?', '1988-08-16', false],
    ['An article of 2020', '1988-08-16', false],
    ['19881 pages, 16 letters in August', '1988-08-16', false],
    ['The summer of 1988', '1988-07/1988-09', true],
  ])('%s (%s): %s', (text, when, told) => {
    // A day in Persian is read by whoever reads Persian.
    for (const lang of text.includes('مرداد') ? ['fa'] : ['en', 'fa'])
      expect(givesDateAway(text, edtfValue(when), createLocalizer(lang))).toBe(told);
  });

  test('is any year where the step has no event', () => {
    expect(givesDateAway('What happened in 1988?', null, createLocalizer('en'))).toBe(true);
    expect(givesDateAway('What happened?', null, createLocalizer('en'))).toBe(false);
  });
});

test.each([
  ['Amnesty نوشت که این نامه به مقام‌های ایران است', 'rtl'],
  ['A word, «سخن», in an English sentence', 'ltr'],
  ['1988', 'rtl'],
] as const)('%s runs %s', (text, direction) => {
  expect(writtenDirection(text, 'rtl')).toBe(direction);
});
