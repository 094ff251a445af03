import type { Id } from '../model/document.js';
import type { EventIndex } from '../model/event-index.js';
import type { Localizer } from '../locale/localizer.js';
import type { RenderEvent } from './rendered-event.js';

/** What every HTML template is given: the document, and the language it is read in. */
export interface Reading {
  readonly index: EventIndex;
  readonly localizer: Localizer;
}

/** How an event is to be shown, and what its links do. Every callback may be missing, as on a page made in Node. */
export interface EventContext extends Reading {
  /** Level of the event's heading, 1 to 6; the headings inside it are one deeper. */
  readonly headingLevel: number;
  /** Date, title, categories and dispute stand above the event already, as in a list. */
  readonly headless?: boolean;
  /** Draws an event in a page's own way. */
  readonly renderEvent?: RenderEvent | null;
  /** Shown after the event's own parts, for instance a slot. */
  readonly extra?: unknown;
  /** Whatever could be folded stands open, as on paper and on pages made in Node. */
  readonly unfolded?: boolean;
  /** For each question the one event that shows its answers, where many events stand one after the other. */
  readonly answeredIn?: ReadonlyMap<Id, Id>;
  /** A reader asks for another event. */
  readonly onSelect?: (id: Id) => void;
  /** Address of another event, where there is no `onSelect`. */
  readonly eventHref?: (id: Id) => string;
  /** Address of a source in a bibliography; without it the event ends with a list of its own sources. */
  readonly sourceHref?: (id: Id) => string;
  /** Pictures of other hosts, or sensitive ones, that the reader asked to see. Without `onShow` they are links. */
  readonly shown?: ReadonlySet<string>;
  readonly onShow?: (url: string) => void;
}

/** Id of a source in the list at an event's end. */
export const sourceAnchor = (event: Id, source: Id): string => `source-${event}-${source}`;
