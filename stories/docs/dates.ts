import { createLocalizer } from '../../src/locale/localizer.js';
import { parseEdtf } from '../../src/model/edtf.js';
import { table } from './tables.js';

// What can be written as a date and how the kit says it. The words come from the kit itself, so the table cannot lie.

const WRITTEN = [
  ['1988-07-20', 'a day'],
  ['1988-07', 'a month, the day not known'],
  ['1988', 'a year, the rest not known'],
  ['1988-22', 'a season: 21 spring, 22 summer, 23 autumn, 24 winter'],
  ['198X', 'a decade'],
  ['1988-07-2X', 'a day of which one digit is not known'],
  ['1988-07-20~', 'about that day'],
  ['1988-07-20?', 'the source is not certain'],
  ['1988-07-20%', 'about, and not certain'],
  ['1988-07/1988-09', 'an extent: something that lasted'],
  ['1988-08/..', 'an extent without an end'],
  ['1988-08/', 'an extent whose end is not known'],
  ['[1988-07..1988-08]', 'one day within these months, it is not known which'],
  ['[1988-07-28,1988-08-03]', 'one of these two'],
  ['[..2020-12-09]', 'on this day or before'],
  ['[2020-10-04..]', 'on this day or after'],
] as const;
const LANGUAGES = ['en', 'fa'].map((tag) => createLocalizer(tag));

/** The docs run from left to right; a Persian date in them does not. */
const inItsDirection = ({ tag, dir }: { tag: string; dir: string }, words: string) =>
  `<span lang="${tag}" dir="${dir}">${words}</span>`;

function said(written: string): string[] {
  const { value, problem } = parseEdtf(written);
  if (!value) throw new Error(`${written}: ${problem.message}`);
  return LANGUAGES.map((localizer) => inItsDirection(localizer, localizer.date(value)));
}

export const dateTable: string = table(
  ['Written', 'What it means', 'Said in English', 'Said in Persian'],
  WRITTEN.map(([written, meaning]) => [`\`${written}\``, meaning, ...said(written)]),
);
