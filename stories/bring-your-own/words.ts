import type { ProblemCounts } from '../../src/publish/group-problems.js';

/** What the page says, in one language. */
export interface Words {
  readonly title: string;
  readonly lead: string;
  readonly text: string;
  readonly open: string;
  readonly again: string;
  readonly drop: string;
  readonly preview: string;
  readonly problems: string;
  readonly fine: string;
  readonly severity: Readonly<Record<'error' | 'warning' | 'info', string>>;
  readonly stale: string;
  readonly nothing: string;
  readonly count: (counts: ProblemCounts) => string;
  readonly drawn: (events: number) => string;
  readonly more: (count: number) => string;
  readonly whole: string;
  readonly unread: (file: string) => string;
}

const plural = (count: number, one: string): string =>
  `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;
const digits = (count: number): string => count.toLocaleString('fa');
const given = (count: number, words: string): readonly string[] => (count > 0 ? [words] : []);

const en: Words = {
  title: 'Bring your own JSON',
  lead: 'Paste a document, type in it, or drop a file on it. The timeline follows, and so does what is wrong with it. Nothing leaves this page.',
  text: 'Document',
  open: 'Open a file',
  again: 'Start again',
  drop: 'Drop the file here',
  preview: 'Timeline of your document',
  problems: 'Problems',
  fine: 'No problems',
  severity: { error: 'Error', warning: 'Warning', info: 'Note' },
  stale: 'The text cannot be read as it stands. The timeline shows it as it was before.',
  nothing: 'Nothing can be drawn of this text yet.',
  count: ({ errors, warnings, notes }) =>
    [
      ...given(errors, plural(errors, 'error')),
      ...given(warnings, plural(warnings, 'warning')),
      ...given(notes, plural(notes, 'note')),
    ].join(', '),
  drawn: (events) => `${plural(events, 'event')} drawn`,
  more: (count) => `Show ${plural(count, 'more place')}`,
  whole: 'The whole document',
  unread: (file) => `${file} could not be read.`,
};

const fa: Words = {
  title: 'JSON خودتان را بیاورید',
  lead: 'سندی را بچسبانید، در آن بنویسید یا پرونده‌ای را روی آن رها کنید. گاه‌شمار و ایرادهای سند هم‌زمان نشان داده می‌شوند. چیزی از این صفحه بیرون نمی‌رود.',
  text: 'سند',
  open: 'باز کردن پرونده',
  again: 'از نو',
  drop: 'پرونده را اینجا رها کنید',
  preview: 'گاه‌شمار سند شما',
  problems: 'ایرادها',
  fine: 'بدون ایراد',
  severity: { error: 'خطا', warning: 'هشدار', info: 'یادداشت' },
  stale: 'متن به این شکل خواندنی نیست. گاه‌شمار حالت پیشین آن را نشان می‌دهد.',
  nothing: 'از این متن هنوز چیزی کشیدنی نیست.',
  count: ({ errors, warnings, notes }) =>
    [
      ...given(errors, `${digits(errors)} خطا`),
      ...given(warnings, `${digits(warnings)} هشدار`),
      ...given(notes, `${digits(notes)} یادداشت`),
    ].join('، '),
  drawn: (events) => `${digits(events)} رویداد کشیده شد`,
  more: (count) => `نمایش ${digits(count)} جای دیگر`,
  whole: 'کل سند',
  unread: (file) => `${file} خوانده نشد.`,
};

export const wordsOf = (lang: string): Words => (lang === 'fa' ? fa : en);
