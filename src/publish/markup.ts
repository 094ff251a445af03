/** Text that is markup already. */
export class Markup {
  constructor(readonly text: string) {}
}

/** Markup made elsewhere, put in as it is. */
export const asMarkup = (text: string): Markup => new Markup(text);

type Value = Markup | string | number | null | undefined | readonly Value[];

/** Markup of a page: what is put into it is text, unless it is markup itself; nothing where there is nothing. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.reduce((text, literal, i) => text + textOf(values[i - 1]) + literal));
}

/** For text and for values in double quotes. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function textOf(value: Value): string {
  if (value === null || value === undefined) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(textOf).join('');
  return escapeMarkup(String(value));
}
