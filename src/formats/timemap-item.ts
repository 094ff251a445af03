import type { Place } from '../model/document.js';
import { htmlToMarkdown, htmlToText } from './html-to-markdown.js';
import type { ImportedDocument } from './imported-document.js';
import { importedLink, importedMedia } from './imported-media.js';
import { isLoose, recordsOf, textOf } from './loose-json.js';
import type { Loose } from './loose-json.js';
import { simileWhen } from './simile-date.js';

const KNOWN = new Set('id title start end point polyline polygon overlay placemarks options'.split(' '));
const KNOWN_OPTIONS = new Set('description infoHtml infoUrl theme tags infoPoint'.split(' '));

/** An item of TimeMap.js as an event; its data set, or its theme, is its category. */
export function addTimemapItem(document: ImportedDocument, item: Loose, dataset: string): void {
  const { notes } = document;
  const options = isLoose(item['options']) ? item['options'] : {};
  const title = htmlToText(textOf(item['title']), notes).text;
  const { markdown, plain, embeds } = htmlToMarkdown(
    textOf(options['infoHtml']) || textOf(options['description']),
    notes,
    title,
  );
  const date = simileWhen(
    { start: textOf(item['start']), latestStart: '', earliestEnd: '', end: textOf(item['end']) },
    true,
    title,
    notes,
  );
  document.add({
    id: textOf(item['id']),
    title,
    plainText: plain,
    ...date,
    body: markdown,
    categories: [dataset || textOf(options['theme'])].filter(Boolean),
    tags: Array.isArray(options['tags']) ? options['tags'].map(textOf).filter(Boolean) : [],
    places: placesOf(document, item, title),
    links: [importedLink(textOf(options['infoUrl']), title, notes) ?? []].flat(),
    media: embeds.flatMap(
      ({ tag, url, alt }) => importedMedia({ url, alt, isPicture: tag === 'img' }, title, notes).media ?? [],
    ),
  });
  if (dataset && options['theme'] !== undefined)
    notes.add(
      'timemap.theme-dropped',
      'Themes of single items were left out; their data set is their category.',
      title,
    );
  for (const key of Object.keys(item))
    if (!KNOWN.has(key))
      notes.add('timemap.field-dropped', 'Fields that ours has no place for were left out.', key);
  for (const key of Object.keys(options))
    if (!KNOWN_OPTIONS.has(key))
      notes.add('timemap.option-dropped', 'Options that ours has no place for were left out.', key);
}

function placesOf({ notes }: ImportedDocument, item: Loose, title: string): readonly Place[] {
  const marks = [item, ...recordsOf(item['placemarks'])];
  const points = marks.map((mark) => pointOf(mark['point'])).filter((point) => point !== null);
  if (marks.some((mark) => mark['polyline'] ?? mark['polygon'] ?? mark['overlay']))
    notes.add('timemap.shape-dropped', 'Lines, areas and pictures on the map were left out.', title);
  return points.map((point) => ({ name: title || `${point[1]}, ${point[0]}`, point }));
}

function pointOf(value: unknown): [number, number] | null {
  if (!isLoose(value)) return null;
  const lat = Number(textOf(value['lat']) || NaN);
  const lon = Number(textOf(value['lon'] ?? value['lng']) || NaN);
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 ? [lon, lat] : null;
}
