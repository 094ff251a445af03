import type { ForeignReader } from './foreign.js';
import { ImportedDocument } from './imported-document.js';
import { isLoose, recordsOf, textOf } from './loose-json.js';
import type { Loose } from './loose-json.js';
import { readRelaxedJson } from './relaxed-json.js';
import { addTimemapItem } from './timemap-item.js';
import { kmlItems } from './timemap-kml.js';

/** What TimeMap.js loads: a list of items, a list of data sets that hold them, a call around either, or KML. */
export const timemap: ForeignReader = {
  id: 'timemap',
  label: 'TimeMap.js (JSON, KML)',
  detect: (text) => {
    if (/^\uFEFF?\s*</u.test(text))
      return /<(?:\w+:)?kml[\s>]/u.test(text.slice(0, 2000)) && /<(?:\w+:)?Placemark[\s>]/u.test(text);
    return (
      /^[\s\uFEFF]*(?:[[{/]|(?:var\s+)?[\w$.]+\s*[=(])/u.test(text) &&
      /["']?(?:start|datasets)["']?\s*:/u.test(text) &&
      /["']?(?:lat|options|polyline|polygon|overlay|placemarks)["']?\s*:/u.test(text) &&
      /["']?title["']?\s*:/u.test(text) &&
      !/["']?(?:events|content|FeatureCollection|start_date)["']?\s*:/u.test(text)
    );
  },
  read: (text, options) => {
    const document = new ImportedDocument(options);
    if (/^\uFEFF?\s*</u.test(text)) {
      const { title, description, items } = kmlItems(text);
      [document.title, document.description] = [title, description];
      for (const item of items) addTimemapItem(document, item, '');
      return document.finish();
    }
    const data = readRelaxedJson(text);
    const sets = datasetsOf(data);
    if (sets.length === 0)
      throw new Error('TimeMap.js has a list of items, or of “datasets” with items, and this is neither.');
    for (const { name, items } of sets) for (const item of items) addTimemapItem(document, item, name);
    return document.finish();
  },
};

function datasetsOf(data: unknown): readonly { name: string; items: readonly Loose[] }[] {
  if (Array.isArray(data)) {
    const sets = recordsOf(data).filter((one) => itemsOf(one) !== null);
    if (sets.length === 0) return [{ name: '', items: recordsOf(data) }];
    return sets.map((set) => ({
      name: textOf(set['title']) || textOf(set['id']),
      items: itemsOf(set) ?? [],
    }));
  }
  if (!isLoose(data)) return [];
  if (Array.isArray(data['datasets'])) return datasetsOf(data['datasets']);
  const items = itemsOf(data);
  return items === null ? [] : [{ name: '', items }];
}

function itemsOf(set: Loose): readonly Loose[] | null {
  const options = isLoose(set['options']) ? set['options'] : {};
  const inner = isLoose(set['data']) ? set['data'] : {};
  const list = [set['items'], options['items'], inner['value'], set['data']].find(Array.isArray);
  return list === undefined ? null : recordsOf(list);
}
