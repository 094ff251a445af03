import type { ForeignReader } from './foreign.js';
import { hexColor } from './hex-color.js';
import { ImportedDocument } from './imported-document.js';
import { withoutBom } from './loose-json.js';
import { readMarkwhenText } from './markwhen-event.js';
import { readMarkwhenHeader } from './markwhen-header.js';
import type { MarkwhenHeader } from './markwhen-header.js';
import { readMarkwhenLine } from './markwhen-lines.js';
import type { MarkwhenLine } from './markwhen-lines.js';
import { dateAsWritten } from './undated-reasons.js';

type EventLine = Extract<MarkwhenLine, { type: 'event' }>;

/** Text by the rules of markwhen: `1988-07/1988-09: what happened #tag`, in groups and sections. */
export const markwhen: ForeignReader = {
  id: 'markwhen',
  label: 'markwhen',
  detect: (text, name) => /\.(?:mw|markwhen)$/iu.test(name) || beginsEvents(text),
  read: (text, options) => {
    const document = new ImportedDocument(options);
    const pages = withoutBom(text).split(/^_-_-_break_-_-_\s*$/mu);
    let count = 0;
    for (const page of pages) {
      if (pages.length > 1)
        document.notes.add('markwhen.pages-joined', 'The pages of the file became one timeline.');
      count += readPage(page.split(/\r\n|\r|\n/u), document);
    }
    if (count === 0)
      throw new Error('markwhen has lines that begin with a date and a colon, and this text has none.');
    return document.finish();
  },
};

function beginsEvents(text: string): boolean {
  if (/^[\s\uFEFF]*(?:[{[<]|BEGIN:)/u.test(text)) return false;
  const lines = text.slice(0, 20_000).split(/\r\n|\r|\n/u);
  const isEvent = (line: string): boolean => {
    const read = readMarkwhenLine(line, {});
    return read.type === 'event' && read.date.edtf !== null && read.text !== '';
  };
  return !/^[^\n]*[,;\t][^\n]*[,;\t]/u.test(lines[0] ?? '') && lines.some(isEvent);
}

/** How many events it held. */
function readPage(lines: readonly string[], document: ImportedDocument): number {
  const first = lines.findIndex((line) => ['event', 'open'].includes(readMarkwhenLine(line, {}).type));
  const header = readMarkwhenHeader(lines.slice(0, Math.max(first, 0)), document.notes);
  document.title ||= header.title;
  document.description ||= header.description;
  for (const [tag, color] of header.colors) document.nameCategory(tag, colorOf(color));
  const groups: { level: number; label: string }[] = [];
  let event: EventLine | null = null;
  let under: string[] = [];
  let count = 0;
  const close = (): void => {
    if (event) addEvent(document, header, event, under, groups.map(({ label }) => label).join(' / '));
    if (event) count += 1;
    [event, under] = [null, []];
  };
  for (const line of first < 0 ? [] : lines.slice(first)) {
    const read = readMarkwhenLine(line, header.dates);
    if (read.type === 'text') under.push(read.text);
    else if (read.type === 'comment')
      document.notes.add('markwhen.comment-dropped', 'Comments were left out.', line.trim());
    else close();
    if (read.type === 'event') event = read;
    else if (read.type === 'close') groups.pop();
    else if (read.type === 'open') openGroup(groups, read, document);
  }
  close();
  return count;
}

/** A heading ends the groups of its rank and below; `group` ends with `endGroup` alone. */
function openGroup(
  groups: { level: number; label: string }[],
  { level, label }: { readonly level: number; readonly label: string },
  { notes }: ImportedDocument,
): void {
  while (level > 0 && (groups.at(-1)?.level ?? 0) >= level) groups.pop();
  const name = label.replace(/(?:^|\s)#[\p{L}\p{N}_-]+/gu, '').trim();
  if (name !== label) notes.add('markwhen.group-tag-dropped', 'Tags of groups were left out.', label);
  groups.push({ level, label: name || 'Group' });
}

function addEvent(
  document: ImportedDocument,
  { colors }: MarkwhenHeader,
  { date, written, text }: EventLine,
  under: readonly string[],
  lane: string,
): void {
  const { notes } = document;
  const { tags, ...read } = readMarkwhenText(text, under, notes);
  const example = `${written}: ${read.title}`;
  if (date.edtf === null)
    notes.add(
      'markwhen.date-relative',
      'A date that hangs on another event, or on today, stands in words.',
      example,
    );
  if (date.repeats) notes.add('markwhen.repeats-not-expanded', 'An event that repeats stands once.', example);
  if (date.timed)
    notes.add(
      'markwhen.time-dropped',
      'A time of day was dropped; the day stays as it was written.',
      example,
    );
  if (date.now) notes.add('markwhen.now-open', 'An end that is “now” was left open.', example);
  if (date.guessed)
    notes.add('markwhen.date-guessed', 'A date such as 5/10/1961 was read as month/day.', example);
  document.add({
    ...read,
    plainText: read.body,
    when: date.edtf,
    undated: date.edtf === null ? dateAsWritten(written) : null,
    categories: tags.filter((tag) => colors.has(tag)),
    tags: tags.filter((tag) => !colors.has(tag)),
    ...(lane && { lane }),
  });
}

function colorOf(written: string): { color?: string } {
  const color = hexColor(written);
  return color === undefined ? {} : { color };
}
