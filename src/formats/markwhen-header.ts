import type { ConversionNotes } from './conversion-notes.js';
import type { DateReading } from './gregorian-date.js';

export interface MarkwhenHeader {
  readonly title: string;
  readonly description: string;
  /** Colours by tag, as written. */
  readonly colors: ReadonlyMap<string, string>;
  readonly dates: DateReading;
}

const ENTRY = /^(\s*)([#\w][\w .#-]{0,60}?)\s*:(?:\s+|$)(.*)$/u;

/** Reads the lines before the first event: YAML of the plainest kind, with or without its dashes. */
export function readMarkwhenHeader(lines: readonly string[], notes: ConversionNotes): MarkwhenHeader {
  const values = new Map<string, string>();
  const colors = new Map<string, string>();
  let tag = '';
  for (const line of lines) {
    const [, indent = '', key = '', rest = ''] = ENTRY.exec(line) ?? [];
    const value = unquoted(rest);
    if (key === '') continue;
    if (key.startsWith('#')) [tag] = [key.slice(1)];
    else if (indent === '') tag = '';
    if (tag !== '') {
      if (key.startsWith('#') ? value !== '' : key === 'color') colors.set(tag, value);
    } else if (/^(?:title|description|dateFormat)$/iu.test(key)) values.set(key.toLowerCase(), value);
    else if (indent === '' || values.size === 0)
      notes.add(
        'markwhen.header-dropped',
        'Entries of the header other than title, description and colours were left out.',
        key,
      );
  }
  return {
    title: values.get('title') ?? '',
    description: values.get('description') ?? '',
    colors,
    dates: { dayFirst: /^d/iu.test(values.get('dateformat') ?? '') },
  };
}

function unquoted(text: string): string {
  const comment = text.search(/\s\/\//u);
  const value = (comment < 0 ? text : text.slice(0, comment)).trim();
  return /^(["']).*\1$/u.test(value) ? value.slice(1, -1) : value;
}
