import { fold } from '../model/fold.js';

/** What a column of a table, or a field of a list, can hold. */
export type Field =
  | 'id'
  | 'title'
  | 'when'
  | 'end'
  | 'year'
  | 'month'
  | 'day'
  | 'label'
  | 'summary'
  | 'text'
  | 'body'
  | 'category'
  | 'tags'
  | 'place'
  | 'media'
  | 'caption'
  | 'credit'
  | 'alt'
  | 'link';

/** Names that columns have, the surest first; as `fold` writes them, without blanks. */
const NAMES: Readonly<Record<Field, string>> = {
  id: 'id uid slug شناسه',
  title: 'title headline name event label subject heading عنوان رویداد نام',
  when: 'when date start startdate timestamp datetime begin from edtf eventdate startyear تاریخ شروع',
  end: 'end enddate finish until to endyear پایان',
  year: 'year سال',
  month: 'month ماه',
  day: 'day روز',
  label: 'displaydate datelabel datetext تاریخنمایشی',
  summary: 'summary abstract subtitle خلاصه',
  body: 'body',
  text: 'text description detail details content note notes story شرح متن توضیح',
  category: 'category categories group type series kind topic theme party class list دسته گروه نوع',
  tags: 'tags tag keywords برچسب',
  place: 'place location where venue city مکان محل',
  media: 'media image img picture photo cover mediaurl imageurl تصویر',
  caption: 'caption mediacaption imagecaption',
  credit: 'credit mediacredit imagecredit photographer',
  alt: 'alt alttext mediaalt imagealt',
  link: 'link url href website web source sourceurl نشانی پیوند',
};

export const FIELDS = Object.keys(NAMES) as readonly Field[];

const flat = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]/gu, '');

/** Which column holds what, by its name: the whole name first, then its last word, as in "phase_start". */
export function guessColumns(header: readonly string[]): Map<Field, string> {
  const found = new Map<Field, string>();
  const free = new Set(header);
  const take = (field: Field, nameOf: (column: string) => string): void => {
    if (found.has(field)) return;
    for (const name of NAMES[field].split(' ')) {
      const column = [...free].find((one) => nameOf(one) === name);
      if (column === undefined) continue;
      found.set(field, column);
      free.delete(column);
      return;
    }
  };
  for (const field of FIELDS) take(field, flat);
  if (!found.has('when')) takePair(found, free);
  for (const field of ['title', 'when', 'media'] as const) take(field, lastWord);
  // A year alone is the date.
  const year = found.get('year');
  if (year !== undefined && !found.has('when') && !found.has('month')) {
    found.set('when', year);
    found.delete('year');
  }
  // Month and day say nothing without a year.
  if (!found.has('year')) for (const field of ['month', 'day'] as const) found.delete(field);
  return found;
}

/** "phase_start" and "phase_end": the first start that has an end of its own. */
function takePair(found: Map<Field, string>, free: Set<string>): void {
  const stem = (column: string): string =>
    column.slice(0, column.length - (LAST_WORD.exec(column)?.[0].length ?? 0));
  for (const start of free) {
    if (!/^(?:start|startdate|begin|from)$/u.test(lastWord(start)) || !stem(start)) continue;
    const end = [...free].find(
      (one) => NAMES.end.split(' ').includes(lastWord(one)) && stem(one) === stem(start),
    );
    if (end === undefined) continue;
    found.set('when', start).set('end', end);
    for (const column of [start, end]) free.delete(column);
    return;
  }
}

/** "start" of "phase_start", "Phase start" and "phaseStart". */
const LAST_WORD = /(?:(?<=[a-z])[A-Z][a-z]+|[^\s_.-]+)$/u;

function lastWord(column: string): string {
  return flat(LAST_WORD.exec(column)?.[0] ?? '');
}
