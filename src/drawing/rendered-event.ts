import type { CSSResultGroup } from 'lit';
import { sayWhen } from '../locale/describe-event.js';
import type { LocalText } from '../locale/localizer.js';
import type { Category, Text, TimelineDocument, TimelineEvent } from '../model/document.js';
import type { IndexedEvent } from '../model/event-index.js';
import type { DrawShape } from './marks.js';
import { categoryPaint } from './palette.js';
import type { Reading } from './reading.js';

/**
 * What of an event is being drawn: its shape in the chart (SVG, around the origin, about 14 px across), the preview on
 * hover and focus, its line in the list, or the open event in full.
 */
export type EventPlace = 'mark' | 'preview' | 'entry' | 'details';

/** What a page is told that draws an event in its own way. */
export interface EventDrawing {
  readonly place: EventPlace;
  readonly document: TimelineDocument;
  /** The event as the document has it. */
  readonly event: TimelineEvent;
  /** Its first category, or `null`. */
  readonly category: Category | null;
  /** That category's colour, for CSS or an SVG attribute. */
  readonly paint: string;
  /** The title in the reader's language, or in the nearest there is, with the language and direction it has. */
  readonly title: LocalText | undefined;
  /** Any other text of the document, chosen in the same way. */
  readonly text: (text: Text | undefined) => LocalText | undefined;
  /** The date in words, no more exact than the document has it. */
  readonly date: string;
  /** Language of the words around it. */
  readonly lang: string;
  /** Whether the event is open. */
  readonly selected: boolean;
  /** What the kit draws: to be set beside or inside something else. */
  readonly standard: () => unknown;
}

/**
 * Draws an event in another way. A Lit template, a node or a text stands in place of what the kit draws (text stays
 * text); `undefined` leaves the kit's drawing. Called for every event in view whenever the view changes: it should be
 * quick and depend on nothing but what it is given.
 */
export interface RenderEvent {
  (drawing: EventDrawing): unknown;
  /** Lit's `css` for what it draws: styles of the page do not reach in. Pictures that leave the page take none along. */
  readonly styles?: CSSResultGroup;
}

/** What goes wrong in a page's function is told once, and the event is drawn as the kit would. */
const reported = new WeakSet<RenderEvent>();

/**
 * @param standard what the kit draws in this place
 * @param paint where the drawing has colours of its own, as a picture has; by default those of the page
 */
export function renderedEvent(
  render: RenderEvent | null | undefined,
  place: EventPlace,
  { event, when }: IndexedEvent,
  { index, localizer }: Reading,
  selected: boolean,
  standard: () => unknown,
  paint?: string,
): unknown {
  if (!render) return standard();
  const category = index.categories.get(event.categories?.[0] ?? '') ?? null;
  const { lang } = index.document;
  const text = (it: Text | undefined) => localizer.text(it, lang);
  try {
    const made = render({
      place,
      document: index.document,
      event,
      category,
      paint: paint ?? categoryPaint(category, 'both'),
      text,
      get title() {
        return text(event.title);
      },
      get date() {
        return sayWhen(event.when, when, lang, localizer);
      },
      lang: localizer.tag,
      selected,
      standard,
    });
    return made === undefined ? standard() : made;
  } catch (error) {
    if (!reported.has(render)) console.error('renderEvent of a timeline failed.', error);
    reported.add(render);
    return standard();
  }
}

/** How a page draws the shapes of events in a chart; nothing where it leaves them to the kit. */
export function shapesBy(render: RenderEvent | null | undefined, reading: Reading): DrawShape | undefined {
  if (!render) return undefined;
  return (id, paint, selected, standard) => {
    const entry = reading.index.byId.get(id);
    return entry ? renderedEvent(render, 'mark', entry, reading, selected, standard, paint) : standard();
  };
}
