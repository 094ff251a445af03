import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ENGLISH, Wording } from '../../src/locale/wording.js';
import { completeLanguage, resolveLanguage } from '../../src/locale/languages.js';
import { dayFromDate } from '../../src/model/day.js';
import { en, fa } from '../all-messages.js';

// What is said without asking the platform, since asking costs the first drawing some ten milliseconds, is what the
// platform would say.
completeLanguage('fa', fa);
const persian = new Wording(resolveLanguage('fa'));

test.each(['long', 'short'] as const)('the %s names of the months', (style) => {
  for (let month = 1; month <= 12; month++) {
    const year = style === 'long' ? 'numeric' : undefined;
    const platform = new Intl.DateTimeFormat('en-u-ca-gregory', { month: style, year, timeZone: 'UTC' });
    const name = platform.formatToParts(Date.UTC(1988, month - 1, 15)).find(({ type }) => type === 'month');
    expect(ENGLISH.month(dayFromDate(1988, month, 15), 'gregorian', style)).toBe(name?.value);
  }
});

test('the names of languages', () => {
  const platform = new Intl.DisplayNames('en', { type: 'language' });
  const named = en.languageNames?.split(' ').filter((_, i) => i % 2 === 0) ?? [];
  expect(named).toContain('fa');
  for (const tag of [...named, 'de', 'fa-AF']) expect(ENGLISH.languageName(tag)).toBe(platform.of(tag));
  expect(ENGLISH.languageName('English')).toBe(platform.of('English'));
});

test.each([
  ['en', ENGLISH],
  ['fa-u-nu-arabext', persian],
] as const)('numbers and years in %s', (tag, wording) => {
  const number = new Intl.NumberFormat(tag, { maximumFractionDigits: 20 });
  const year = new Intl.NumberFormat(tag, { useGrouping: false });
  const some = fc.oneof(
    fc.integer({ min: -3000, max: 3000 }),
    fc.integer(),
    fc.constantFrom(0, 999, 1000, 999_999, 1_000_000, Number.MAX_SAFE_INTEGER, 0.5, 1e21),
  );
  fc.assert(
    fc.property(some, (value) => {
      expect(wording.number(value)).toBe(number.format(value).replace('-', '−'));
      expect(wording.digits(value)).toBe(year.format(value));
    }),
  );
});
