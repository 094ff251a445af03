import type { Problem } from './problem.js';

/** `[severity, what is wrong, what to write instead]`; `{name}` stands for one of the problem's values. */
type Sentences = readonly [severity: Problem['severity'], message: string, hint?: string];

const sentences = {
  'date.not-text': [
    'error',
    'The date is {found}, not text.',
    'Write it in quotation marks, such as "1988-07-20".',
  ],
  'date.not-edtf': [
    'error',
    '“{written}” is not a date that can be read.',
    'Write year, month and day with hyphens, such as 1988-07-20, or less of it, such as 1988-07 or 1988.',
  ],
  'date.month-out-of-range': [
    'error',
    '“{written}” has no month {month}.',
    'Write a month from 01 to 12, or a season from 21 (spring) to 24 (winter).',
  ],
  'date.day-out-of-range': [
    'error',
    '“{written}” names a day that its month does not have.',
    'Check the day and the month.',
  ],
  'date.time-malformed': [
    'error',
    'The time of day in “{written}” cannot be read.',
    'Leave the time out: the timeline shows days.',
  ],
  'date.interval-reversed': ['error', '“{written}” ends before it begins.', 'Write the earlier date first.'],
  'date.no-day': [
    'error',
    '“{written}” names no day at all.',
    'Write at least one date; an event without one takes “undated” with the reason.',
  ],
  'date.unsupported': [
    'error',
    '“{written}” is a valid date of a kind that is not drawn: {form}.',
    'Write a date, an interval such as 1988/1990, or one of several such as [1988,1989].',
  ],
  'date.out-of-range': [
    'error',
    '“{written}” lies beyond the years that can be drawn, -271820 to 275759.',
    'Write a year in that range.',
  ],
  'document.empty': [
    'error',
    'The document is empty.',
    'Write an object with “version”, “lang”, “title” and “events”.',
  ],
  'document.not-object': [
    'error',
    'The document is {found}, not an object.',
    'Write { "version": "1.0", "lang": "en", "title": "…", "events": [ … ] }.',
  ],
  'document.other-format': [
    'error',
    'This is {format}, not a timeline document.',
    'Write an object with version, lang, title and events; data/starter.json is one to copy.',
  ],
  'document.no-event-list': ['error', 'The document has no list of events.', 'Add "events": [ … ].'],
  'document.events-elsewhere': [
    'error',
    'The events stand in files of their own, which cannot be reached from here: {count}.',
    'Load the document from its address, or put the events themselves into “events”.',
  ],
  'document.part-no-list': [
    'error',
    '“{written}” is {found}, not a list of events.',
    'Write the events of a part as [ … ], or as JSON Lines in a file that ends in .jsonl.',
  ],
  'document.no-events': ['warning', 'There is no event to show.', 'Add an event to “events”.'],
  'document.unreadable': ['error', 'The document cannot be read.', 'Hand in plain data, as JSON gives it.'],
  'document.more-problems': ['info', 'Problems not listed: {count}.', 'Mend those listed first.'],
  'json.comma-missing': ['error', 'A comma is missing before {found}.', 'Put a comma between two entries.'],
  'json.comma-extra': ['error', 'There is a comma with nothing behind it.', 'Take out the last comma.'],
  'json.colon-missing': [
    'error',
    'After a name, {found} stands where a colon should.',
    'Write "name": value.',
  ],
  'json.name-unquoted': [
    'error',
    'A name in double quotes should stand here, not {found}.',
    'Write "name": value.',
  ],
  'json.wrong-quotes': [
    'error',
    'The quotation mark {found} is not one JSON knows.',
    'Write straight double quotes: ".',
  ],
  'json.comment': [
    'error',
    'JSON has no comments.',
    'Take it out, or keep it under a name that begins with “x-”.',
  ],
  'json.text-not-closed': [
    'error',
    'A text that begins here is not closed.',
    'Close it with ", and write line breaks as \\n.',
  ],
  'json.control-character': [
    'error',
    'A text holds an invisible character (U+{found}).',
    'Take it out, or write a tab as \\t.',
  ],
  'json.bad-escape': ['error', 'A backslash stands before {found}.', 'Write \\\\ for a backslash itself.'],
  'json.bad-number': [
    'error',
    '“{found}” is not a number as JSON writes it.',
    'Write it plain, such as 0.5 or -12.',
  ],
  'json.unknown-word': [
    'error',
    '“{found}” stands where a value should.',
    'Put text in double quotes; the only bare words are true, false and null.',
  ],
  'json.value-missing': [
    'error',
    'A value should stand here, not {found}.',
    'Write the value, or take out its name.',
  ],
  'json.wrong-bracket': ['error', '{found} closes what another bracket opened.', 'Write {expected} here.'],
  'json.unfinished': [
    'error',
    'The text ends before {found} of line {line} is closed.',
    'Close it with {expected}.',
  ],
  'json.after-end': ['error', 'Something follows the end of the document: {found}.', 'Take it out.'],
  'json.unreadable': [
    'error',
    'The text cannot be read as JSON.',
    'Check that the file is whole and saved as UTF-8.',
  ],
  'field.missing': ['error', '“{field}” is missing{lost}.', 'Add “{field}”.'],
  'field.assumed': ['warning', '“{field}” is missing; “{assumed}” is taken.', 'Add “{field}”.'],
  'field.wrong-type': ['error', '“{field}” is {found}, not {expected}{lost}.', 'Write {expected}.'],
  'field.not-allowed': ['error', '“{field}” cannot be “{written}”{lost}.', 'Write one of: {allowed}.'],
  'field.bad-form': ['error', '“{written}” is not {expected}{lost}.', 'Write {expected}, such as {example}.'],
  'field.bad-number': ['error', '“{field}” is {written}{lost}.', 'Write {expected}.'],
  'field.bad-length': ['error', '“{field}” has {count} entries{lost}.', 'Write {expected}.'],
  'field.unknown': [
    'warning',
    '“{field}” is not a name that a timeline document knows; it is not shown.',
    'For data of your own, begin the name with “x-”.',
  ],
  'field.misspelt': [
    'warning',
    '“{field}” is not a name that stands here; it is not shown.',
    'Write “{guess}”, if that is meant.',
  ],
  'field.unreadable': [
    'error',
    'Something here cannot be read{lost}.',
    'Hand in plain data, as JSON gives it.',
  ],
  'id.invalid': [
    'warning',
    '“{written}” is not an id.',
    'Write lower-case letters, digits, full stops and hyphens, 80 at most, and the same wherever it is named.',
  ],
  'id.duplicate': ['error', 'The id “{id}” is taken already{lost}.', 'Give each thing an id of its own.'],
  'reference.unknown': ['warning', 'No {kind} has the id “{id}”{lost}.', 'Check the id, or add the {kind}.'],
  'reference.speaker-unknown': [
    'warning',
    'No actor has the id “{id}”; the words stay, without a name.',
    'Check the id, or add the actor.',
  ],
  'event.no-date': [
    'error',
    'The event has neither “when” nor “undated”{lost}.',
    'Add “when”, or the reason as “undated”.',
  ],
  'event.two-dates': [
    'warning',
    'The event has both “when” and “undated”; “when” is taken.',
    'Take one of them out.',
  ],
  'text.blank': ['warning', 'The title is blank.', 'Write a title.'],
  'text.too-long': [
    'warning',
    '“{field}” has {count} characters; the first {limit} are shown.',
    'Shorten it; a long text belongs into its source.',
  ],
  'url.unsafe': [
    'error',
    '“{written}” is not an address that may be followed{lost}.',
    'Write an address that begins with https:, http: or mailto:, or a relative one.',
  ],
  'media.no-alt': [
    'warning',
    'The picture has no “alt”, so some readers will not know what it shows.',
    'Describe it in “alt”, or write "decorative": true.',
  ],
  'media.no-credit': ['warning', 'The picture has no “credit”.', 'Say in “credit” whose it is.'],
} as const satisfies Record<string, Sentences>;

/** The stable name of a kind of problem. */
export type ProblemCode = keyof typeof sentences;

export type ProblemValues = Readonly<Record<string, string | number>>;

/** The English sentences of every problem: the one place where they are written. */
export const PROBLEM_SENTENCES: Readonly<Record<ProblemCode, Sentences>> = sentences;

const SUGGESTION_HINT = 'Write “{suggestion}”.';
/** What an unusable value takes with it: put where a sentence says `{lost}`, and at the end of one about a date. */
const LOST = '; the {lost} is left out';

/** The English sentences for a problem; where a value `suggestion` is given, the hint is to write that. */
export function sayProblem(
  code: ProblemCode,
  values: ProblemValues,
): { severity: Problem['severity']; message: string; hint: string } {
  const [severity, message, hint = ''] = PROBLEM_SENTENCES[code];
  const lost = 'lost' in values ? LOST : '';
  const whole = code.startsWith('date.')
    ? message.replace(/\.$/, `${lost}.`)
    : message.replace('{lost}', lost);
  return {
    severity,
    message: fill(whole, values),
    hint: fill('suggestion' in values ? SUGGESTION_HINT : hint, values),
  };
}

/** Puts values into a sentence; a name without a value stays as it is. */
function fill(sentence: string, values: ProblemValues): string {
  return sentence.replace(/\{([a-z]+)\}/gi, (name, key: string) => String(values[key] ?? name));
}
