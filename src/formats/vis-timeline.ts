import type { ForeignReader, Imported } from './foreign.js';
import { htmlToMarkdown, htmlToText, noteEmphasis } from './html-to-markdown.js';
import { ImportedDocument } from './imported-document.js';
import { importedMedia } from './imported-media.js';
import { importedWhen } from './imported-when.js';
import { instantOf } from './instant.js';
import { firstText, isLoose, jsonWith, readJson, recordsOf, textOf } from './loose-json.js';
import type { Loose } from './loose-json.js';
import { extraName } from './timelinejs-csv.js';
import { names, noteNoObjects, noteUnread } from './unread-fields.js';

const LOOKS = new Set(
  'className style type subgroup align limitSize editable selectable selected'.split(' '),
);
const KNOWN = new Set([...LOOKS, ...'id content title start end group'.split(' ')]);

/** vis-timeline's data: a list of items, or an object with `items` and `groups`. */
export const visTimeline: ForeignReader = {
  id: 'vis-timeline',
  label: 'vis-timeline (JSON)',
  detect: (text) => {
    const [first] = itemsOf(jsonWith(text, '"start"'));
    return (
      first !== undefined &&
      'start' in first &&
      ('content' in first || !['title', 'name', 'label'].some((key) => key in first))
    );
  },
  read: (text, options) => {
    const value = readJson(text, 'vis-timeline');
    const items = itemsOf(value);
    if (!items.some((item) => 'start' in item || 'content' in item))
      throw new Error('This JSON has no items with “start” and “content”, which data of vis-timeline have.');
    const document = new ImportedDocument(options);
    noteNoObjects(isLoose(value) ? value['items'] : value, document.notes);
    if (isLoose(value)) noteUnread(value, names('items groups'), document.notes);
    return readItems(document, items, isLoose(value) ? recordsOf(value['groups']) : []);
  },
};

function itemsOf(value: unknown): readonly Loose[] {
  return recordsOf(isLoose(value) ? value['items'] : value);
}

function readItems(document: ImportedDocument, items: readonly Loose[], groups: readonly Loose[]): Imported {
  const { notes } = document;
  const labels = new Map<string, string>();
  for (const group of groups) {
    const label = htmlToText(firstText(group['content'], group['id']), notes).text;
    labels.set(textOf(group['id']), label);
    document.nameCategory(label);
    const lost = Object.keys(group).filter((key) => key !== 'id' && key !== 'content');
    if (lost.length)
      notes.add(
        'vis.group-looks',
        'What a group says beyond its name, such as order, nesting or looks, was dropped.',
        `${label}: ${lost.join(', ')}`,
      );
  }
  for (const item of items) addItem(document, item, labels);
  return document.finish();
}

function addItem(document: ImportedDocument, item: Loose, labels: ReadonlyMap<string, string>): void {
  const { notes } = document;
  const rest = Object.entries(item).filter(([key]) => !KNOWN.has(key));
  const { plain, markdown, embeds } = htmlToMarkdown(textOf(item['content']), notes);
  const rows = plain
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  const [head = madeTitle(rest, document)] = rows;
  const about = head || textOf(item['start']);
  for (const key of Object.keys(item))
    if (LOOKS.has(key))
      notes.add(`vis.${key}`, `“${key}”, which says how an item looks or behaves, was dropped.`, about);
  const start = instantOf(item['start'], about, notes);
  const { when, undated, extra } = importedWhen(
    { start, end: instantOf(item['end'], about, notes) },
    about,
    notes,
  );
  const group = textOf(item['group']);
  if (group && labels.size > 0 && !labels.has(group))
    notes.add(
      'vis.group-unknown',
      'An item names a group that is not there; the name became a category.',
      group,
    );
  const tooltip = htmlToMarkdown(textOf(item['title']), notes, about);
  const media = embeds.map(({ tag, url, alt }) =>
    importedMedia({ url, alt, isPicture: tag === 'img' }, about, notes),
  );
  for (const [key, value] of rest)
    if (textOf(value))
      notes.add(
        `vis.kept-${extraName(key)}`,
        `The field “${key}” is kept as “${extraName(key)}”, not shown.`,
        textOf(value),
      );
    else notes.add('vis.field', 'A field that is no text was dropped.', key);
  // One line that says the title and no more needs no text below it.
  const more = rows.length > 1 || markdown.includes('](') ? markdown : '';
  if (!more) noteEmphasis(markdown, plain, notes);
  document.add({
    id: textOf(item['id']),
    title: head,
    when,
    undated,
    body: [more, tooltip.markdown].filter(Boolean).join('\n\n'),
    categories: group ? [labels.get(group) || group] : [],
    media: media.flatMap((one) => one.media ?? []),
    extra: {
      ...Object.fromEntries(
        rest.filter(([, value]) => textOf(value)).map(([key, value]) => [extraName(key), textOf(value)]),
      ),
      ...extra,
    },
  });
}

/** An item without content was drawn by a template that is not in the data. */
function madeTitle(rest: readonly (readonly [string, unknown])[], { notes }: ImportedDocument): string {
  const title = rest
    .map(([, value]) => textOf(value))
    .filter(Boolean)
    .join(', ')
    .slice(0, 200);
  if (title)
    notes.add(
      'vis.no-content',
      'An item has no content, since a template made it; its title is its other fields.',
      title,
    );
  return title;
}
