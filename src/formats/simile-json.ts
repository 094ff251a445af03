import type { ForeignReader } from './foreign.js';
import { ImportedDocument } from './imported-document.js';
import { isLoose, recordsOf, textOf } from './loose-json.js';
import type { Loose } from './loose-json.js';
import { readRelaxedJson } from './relaxed-json.js';
import { addSimileEvents } from './simile-event.js';
import { wikiOf } from './simile-xml.js';

const SHORT = new Map(
  Object.entries({
    eid: 'eventID',
    s: 'start',
    e: 'end',
    ls: 'latestStart',
    ee: 'earliestEnd',
    d: 'description',
    de: 'durationEvent',
    t: 'title',
    c: 'classname',
  }),
);

/** The event files of SIMILE Timeline in JSON, or in the JavaScript that many of them are. */
export const simileJson: ForeignReader = {
  id: 'simile-json',
  label: 'SIMILE Timeline JSON',
  detect: (text) =>
    /["']?events["']?\s*:\s*\[/u.test(text) &&
    /["']?(?:dateTimeFormat|durationEvent|isDuration|latestStart|earliestEnd|wikiURL|start)["']?\s*:\s*["'t f]/u.test(
      text,
    ) &&
    !/["']?(?:start_date|when|startDate)["']?\s*:/u.test(text) &&
    /["'](?:start|s)["']\s*:|[{,]\s*(?:start|s)\s*:/u.test(text),
  read: (text, options) => {
    const data = readRelaxedJson(text);
    if (!isLoose(data) || !Array.isArray(data['events']))
      throw new Error('SIMILE Timeline JSON is an object with a list “events”, and this is none.');
    const document = new ImportedDocument(options);
    document.title = textOf(data['title'] ?? data['timeline-title']);
    const events = recordsOf(data['events']).map((event) => {
      const attributes = longNames(event);
      return { attributes, lasts: lastsOf(attributes, document) };
    });
    const skipped = data['events'].length - events.length;
    for (let i = 0; i < skipped; i++)
      document.notes.add('simile.not-an-event', 'An entry of “events” that is no object was left out.');
    addSimileEvents(document, events, wikiOf(textOf(data['wikiURL']), textOf(data['wikiSection'])));
    return document.finish();
  },
};

function longNames(event: Loose): Loose {
  return Object.fromEntries(Object.entries(event).map(([name, value]) => [SHORT.get(name) ?? name, value]));
}

/** In JSON an event with an end lasts, unless it says otherwise. */
function lastsOf(event: Loose, document: ImportedDocument): boolean {
  if ('durationEvent' in event) return isTrue(event['durationEvent']);
  if (!('isDuration' in event)) return true;
  document.notes.add(
    'simile.is-duration',
    '“isDuration” was taken at its word; SIMILE Timeline takes it for its opposite in JSON.',
    textOf(event['title']),
  );
  return isTrue(event['isDuration']);
}

const isTrue = (value: unknown): boolean => value === true || value === 'true';
