import type { Place, TimelineEvent } from '../model/document.js';
import type { ForeignReader } from './foreign.js';
import { htmlToMarkdown } from './html-to-markdown.js';
import { ImportedDocument } from './imported-document.js';
import { importedLink, importedMedia } from './imported-media.js';
import { readPlaceWhen } from './linked-places-when.js';
import { firstText, isLoose, jsonWith, readJson, recordsOf, textOf } from './loose-json.js';
import type { Loose } from './loose-json.js';
import { safeAddress } from './safe-address.js';

/** Features with a `when`: GeoJSON-T, and Linked Places, which came of it. */
export const geojsonT: ForeignReader = {
  id: 'geojson-t',
  label: 'GeoJSON-T and Linked Places',
  detect: (text) => isFeatures(jsonWith(text, '"Feature')),
  read: (text, options) => {
    const data = readJson(text, 'GeoJSON-T');
    if (!isFeatures(data))
      throw new Error('GeoJSON-T is a “FeatureCollection” or a “Feature”, and this is neither.');
    const document = new ImportedDocument(options);
    const properties = isLoose(data['properties']) ? data['properties'] : {};
    const isOne = data['type'] === 'Feature';
    if (!isOne) {
      document.title = firstText(data['title'], data['name'], properties['title'], properties['name']);
      document.description = firstText(data['description'], properties['description']);
    }
    for (const feature of isOne ? [data] : recordsOf(data['features'])) addFeature(document, feature);
    return document.finish();
  },
};

function isFeatures(data: unknown): data is Loose {
  return (
    isLoose(data) &&
    (data['type'] === 'Feature' || (data['type'] === 'FeatureCollection' && Array.isArray(data['features'])))
  );
}

const KNOWN_PROPERTIES = new Set(
  'title name label description date when start end time place category group type id url link image fclasses ccodes'.split(
    ' ',
  ),
);
const KNOWN_PARTS = new Set(
  'type @id @context id properties when geometry names types links descriptions depictions bbox'.split(' '),
);

function addFeature(document: ImportedDocument, feature: Loose): void {
  const { notes } = document;
  const properties = isLoose(feature['properties']) ? feature['properties'] : {};
  const names = recordsOf(feature['names']).map(({ toponym }) => textOf(toponym));
  const title = firstText(properties['title'], properties['name'], properties['label'], names[0]);
  const texts = [properties['description'], ...recordsOf(feature['descriptions']).map(({ value }) => value)];
  const { markdown, plain } = htmlToMarkdown(texts.map(textOf).filter(Boolean).join('\n\n'), notes, title);
  const types = recordsOf(feature['types']).map((type) =>
    firstText(type['label'], ...recordsOf(type['sourceLabels']).map(({ label }) => label)),
  );
  noteRest(
    document,
    feature,
    properties,
    names.filter((name) => name && name !== title),
    title,
  );
  const event = {
    title,
    plainText: plain,
    body: markdown,
    categories: [
      textOf(properties['category'] ?? properties['group'] ?? properties['type']),
      ...types,
    ].filter(Boolean),
    places: placesOf(document, feature, firstText(properties['place'], title)),
    links: linksOf(document, feature, properties),
    media: [
      importedMedia({ url: textOf(properties['image']), isPicture: true }, title, notes).media ?? [],
    ].flat(),
  };
  const dates = readPlaceWhen(whenOf(feature, properties, title, document), title, notes);
  if (dates.length > 1)
    notes.add('geojson-t.timespans-split', 'A feature with several timespans became as many events.', title);
  const id = firstText(feature['@id'], feature['id'], properties['id']).replace(/^.*[/#:]/u, '');
  dates.forEach((date, i) => document.add({ ...event, ...date, id: i === 0 ? id : id && `${id}-${i + 1}` }));
}

/** The `when` of a feature; else the first of its geometries, names, types or relations; else plain properties. */
function whenOf(feature: Loose, properties: Loose, title: string, { notes }: ImportedDocument): Loose {
  if (isLoose(feature['when'])) return feature['when'];
  const geometry = isLoose(feature['geometry']) ? feature['geometry'] : {};
  const parts = [
    geometry,
    ...recordsOf(geometry['geometries']),
    ...['names', 'types', 'relations'].flatMap((name) => recordsOf(feature[name])),
  ];
  const dated = parts.find((part) => isLoose(part['when']));
  if (dated) {
    notes.add(
      'geojson-t.when-elsewhere',
      'A feature has no “when”: that of its shape, name or type was taken.',
      title,
    );
    return dated['when'] as Loose;
  }
  if (isLoose(properties['when'])) return properties['when'];
  const start = firstText(properties['start'], properties['date'], properties['when'], properties['time']);
  return { start, end: firstText(properties['end']) };
}

function placesOf(document: ImportedDocument, feature: Loose, name: string): readonly Place[] {
  const geometry = isLoose(feature['geometry']) ? feature['geometry'] : {};
  const shapes = geometry['type'] === 'GeometryCollection' ? recordsOf(geometry['geometries']) : [geometry];
  const points = shapes.map(pointOf).filter((point) => point !== null);
  const rest = shapes.filter((shape) => shape['type'] !== undefined && !pointOf(shape)).length;
  if (rest > 0)
    document.notes.add(
      'geojson-t.shape-dropped',
      'Lines, areas and points that lie nowhere were left out.',
      name,
    );
  const same = recordsOf(feature['links'])
    .filter(({ type }) => type === 'exactMatch')
    .flatMap(({ identifier }) => absolute(textOf(identifier)) ?? []);
  const sameAs = same.length > 0 ? { sameAs: same } : {};
  if (points.length === 0) return same.length > 0 ? [{ name: name || 'Place', ...sameAs }] : [];
  return points.map((point) => ({ name: name || `${point[1]}, ${point[0]}`, point, ...sameAs }));
}

function pointOf(shape: Loose): [number, number] | null {
  const coordinates: unknown = shape['type'] === 'Point' ? shape['coordinates'] : null;
  const [lon, lat] = Array.isArray(coordinates) ? (coordinates as unknown[]) : [];
  if (typeof lon !== 'number' || typeof lat !== 'number') return null;
  return Math.abs(lon) <= 180 && Math.abs(lat) <= 90 ? [lon, lat] : null;
}

function linksOf({ notes }: ImportedDocument, feature: Loose, properties: Loose): TimelineEvent['links'] {
  const given = [
    ...[properties['url'], properties['link']].map((url) => ({ url: textOf(url), label: '' })),
    ...recordsOf(feature['depictions']).map((one) => ({
      url: textOf(one['@id']),
      label: textOf(one['title']),
    })),
    ...recordsOf(feature['descriptions']).map((one) => ({ url: textOf(one['@id']), label: '' })),
    ...recordsOf(feature['links'])
      .filter(({ type }) => type !== 'exactMatch')
      .map((one) => ({ url: textOf(one['identifier']), label: textOf(one['label']) })),
  ];
  return given.flatMap(({ url, label }) => {
    const address = absolute(url);
    if (url && address === null)
      notes.add('geojson-t.identifier-dropped', 'Identifiers that are no addresses were left out.', url);
    return address === null ? [] : (importedLink(address, label, notes) ?? []);
  });
}

function absolute(url: string): string | null {
  return /^https?:\/\//iu.test(url) ? safeAddress(url) : null;
}

function noteRest(
  { notes }: ImportedDocument,
  feature: Loose,
  properties: Loose,
  names: readonly string[],
  title: string,
): void {
  for (const name of names)
    notes.add('geojson-t.name-dropped', 'Further names of a place were left out.', `${title}: ${name}`);
  for (const key of Object.keys(properties))
    if (!KNOWN_PROPERTIES.has(key))
      notes.add('geojson-t.property-dropped', 'Properties that ours has no place for were left out.', key);
  for (const key of ['fclasses', 'ccodes'])
    if (properties[key] !== undefined)
      notes.add('geojson-t.code-dropped', 'Codes of countries and kinds of place were left out.', title);
  for (const key of Object.keys(feature))
    if (!KNOWN_PARTS.has(key))
      notes.add('geojson-t.part-dropped', 'Relations and other parts of a feature were left out.', key);
}
