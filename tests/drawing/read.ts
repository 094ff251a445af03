import { readFileSync } from 'node:fs';
import { templateText } from '../../src/drawing/template-text.js';
import { indexDocument, type EventIndex } from '../../src/model/event-index.js';
import { parse } from '../../src/model/parse.js';

/** The invented example, with changes made to the whole document. */
export function northgate(change: (document: Record<string, unknown>) => void = () => undefined): EventIndex {
  const path = new URL('../fixtures/northgate.json', import.meta.url);
  const json = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  change(json);
  const { document } = parse(json);
  if (!document) throw new Error('The example cannot be read.');
  return indexDocument(document);
}

/** What a template says to a reader: no tags, no isolates, single spaces. */
export function words(template: unknown): string {
  return textOf(templateText(template));
}

/** The same of markup. */
export function textOf(markup: string): string {
  return markup
    .replace(/<[^>]*>/gu, ' ')
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/&nbsp;/gu, ' ')
    .replace(/\s+/gu, ' ')
    .replace(/ ([,.:;)])/gu, '$1')
    .trim();
}
