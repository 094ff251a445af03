import type { Text, When, WhenObject } from '../model/document.js';
import { readEdtf } from '../model/edtf-read.js';
import type { ConversionNotes } from './conversion-notes.js';
import { dateAsWritten, NO_DATE } from './undated-reasons.js';
import type { WrittenDate } from './written-date.js';

/** A date of an event, or why it has none; `extra` holds what could not become part of it. */
export interface ImportedWhen {
  readonly when: When | null;
  readonly undated: Text | null;
  readonly extra?: Readonly<Record<string, unknown>>;
}

export interface Dates {
  readonly start: WrittenDate;
  readonly end?: WrittenDate;
  /** The author's own wording, shown instead of the kit's. */
  readonly label?: string;
  /** Why there is no date, where that is better known than from the text. */
  readonly reason?: Text;
}

/** Puts start, end and wording together, with a note for whatever was lost or guessed. `about` names the event. */
export function importedWhen(
  { start, end, label = '', reason }: Dates,
  about: string,
  notes: ConversionNotes,
): ImportedWhen {
  for (const date of [start, end]) if (date) noteReading(date, about, notes);
  const time = [start.time, end?.time].filter(Boolean).join(' – ');
  if (time)
    notes.add(
      'date.time-moved',
      'A time of day stands beside the date: the timeline shows days.',
      `${about}: ${time}`,
    );
  const { edtf, extra } = joined(start, end, about, notes);
  if (!edtf) {
    // Where a reason is known, the note has been made with it.
    if (!reason) notes.add('date.none', 'An event without a date that can be read is kept undated.', about);
    const written = [start.written, end?.written].filter(Boolean).join(' – ');
    const undated = reason ?? (written ? dateAsWritten(written) : NO_DATE);
    return { when: null, undated: label ? dateAsWritten(label) : undated, extra };
  }
  const parts: Omit<WhenObject, 'edtf'> = { ...(label && { label }), ...(time && { note: time }) };
  return { when: Object.keys(parts).length ? { edtf, ...parts } : edtf, undated: null, extra };
}

function joined(
  start: WrittenDate,
  end: WrittenDate | undefined,
  about: string,
  notes: ConversionNotes,
): { edtf: string | null; extra?: Record<string, unknown> } {
  if (!end?.written) return { edtf: start.edtf };
  const extra = { 'x-end': end.written };
  if (!end.edtf) {
    if (start.edtf)
      notes.add(
        'date.end-unreadable',
        'An end that cannot be read is kept as “x-end”, not shown.',
        `${about}: ${end.written}`,
      );
    return start.edtf ? { edtf: start.edtf, extra } : { edtf: null };
  }
  if (!start.edtf) {
    if (!isPoint(end.edtf)) return { edtf: end.edtf };
    notes.add('date.start-unknown', 'An event has an end and no start that can be read.', about);
    return { edtf: `/${end.edtf}`, ...(start.written && { extra: { 'x-start': start.written } }) };
  }
  if (start.edtf === end.edtf) return { edtf: start.edtf };
  const edtf = `${plain(start.edtf)}/${plain(end.edtf)}`;
  const reading = readEdtf(edtf);
  if (!('code' in reading)) {
    if (!isPoint(start.edtf) || !isPoint(end.edtf))
      notes.add(
        'date.coarser',
        'A start or end that is more than one day counts by its year.',
        `${about}: ${edtf}`,
      );
    return { edtf };
  }
  notes.add(
    'date.end-before-start',
    'An end lies before its start; it is kept as “x-end”, not shown.',
    `${about}: ${start.written} – ${end.written}`,
  );
  return { edtf: start.edtf, extra };
}

/** One of several days, or an extent, cannot be the end of an extent: the year stands for it. */
function plain(edtf: string): string {
  return isPoint(edtf) ? edtf : /-?\d{4}/u.exec(edtf)![0];
}

function isPoint(edtf: string): boolean {
  return !/[[/]/u.test(edtf);
}

function noteReading({ how, written, edtf }: WrittenDate, about: string, notes: ConversionNotes): void {
  const example = `${about}: ${written} → ${edtf}`;
  if (how === 'in-words') notes.add('date.in-words', 'A date in words was read; check a few.', example);
  else if (how === 'order-taken')
    notes.add(
      'date.order-taken',
      'Whether day or month comes first was taken from other dates of the column.',
      example,
    );
  else if (how === 'either-order')
    notes.add(
      'date.either-order',
      'Day and month cannot be told apart; both days are kept as “one of”.',
      example,
    );
}
