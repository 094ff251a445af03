import type { Loose } from './loose-json.js';
import { childrenNamed, readXml } from './xml-tree.js';
import type { XmlElement } from './xml-tree.js';

interface KmlItems {
  readonly title: string;
  readonly description: string;
  readonly items: readonly Loose[];
}

/** The placemarks of KML as items of TimeMap.js, with the time of the folder they lie in where they have none. */
export function kmlItems(text: string): KmlItems {
  const root = readXml(text);
  if (!/(?:^|:)kml$/u.test(root.name)) throw new Error(`KML begins with “kml”, this with “${root.name}”.`);
  const [first] = root.children;
  const items: Loose[] = [];
  const open: { element: XmlElement; time: Loose }[] = [{ element: root, time: {} }];
  for (let next; (next = open.pop());) {
    const { element, time } = next;
    const own = timeOf(element) ?? time;
    if (/(?:^|:)Placemark$/u.test(element.name)) items.push(itemOf(element, own));
    else for (const child of element.children.toReversed()) open.push({ element: child, time: own });
  }
  return {
    title: first ? textIn(first, 'name') : '',
    description: first ? textIn(first, 'description') : '',
    items,
  };
}

function itemOf(element: XmlElement, time: Loose): Loose {
  const [lon, lat] = textIn(childrenNamed(element, 'Point')[0], 'coordinates').split(',');
  const lines = ['LineString', 'Polygon', 'MultiGeometry'].some(
    (name) => childrenNamed(element, name).length > 0,
  );
  return {
    id: element.attributes['id'],
    title: textIn(element, 'name'),
    ...time,
    ...(lat !== undefined && { point: { lat, lon } }),
    ...(lines && { polyline: true }),
    options: { description: textIn(element, 'description') },
  };
}

function timeOf(element: XmlElement): Loose | null {
  const [span] = childrenNamed(element, 'TimeSpan');
  if (span) return { start: textIn(span, 'begin'), end: textIn(span, 'end') };
  const [stamp] = childrenNamed(element, 'TimeStamp');
  return stamp ? { start: textIn(stamp, 'when') } : null;
}

function textIn(element: XmlElement | undefined, name: string): string {
  return (element && childrenNamed(element, name)[0]?.text.trim()) ?? '';
}
