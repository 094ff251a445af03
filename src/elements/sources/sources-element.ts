import type { EventIndex } from '../../model/event-index.js';
import { lazyView } from '../lazy-view.js';
import { PartElement } from '../part-element.js';

const SOURCES_VIEW = lazyView(() => import('../reading-views.js').then(({ sources }) => sources));

/**
 * The bibliography, numbered as cited: each source with who published it, to whom that publisher is tied and how that
 * is known, which source it repeats, and the events that cite it.
 *
 * @fires {CustomEvent<{id: string | null}>} chronicle-select - The reader followed a link to an event.
 *
 * @csspart base - The box around everything.
 * @csspart voices - How many independent voices the sources are, which opens the rule.
 * @csspart source - A source.
 * @csspart source-number - Its number.
 * @csspart source-note - What must be known to weigh it: that it repeats another, or stands outside the record.
 * @csspart source-facts - Publisher, affiliations and hash.
 * @csspart cited-by - The events that cite it.
 * @csspart fold - What opens and closes a piece that is folded.
 * @csspart link - A link, or a word that leads to another event.
 * @csspart state - What stands there while nothing can be shown.
 * @csspart problems - The notice of events that could not be shown.
 */
export class ChronicleSources extends PartElement {
  protected get region() {
    return 'sources' as const;
  }

  protected content(index: EventIndex): unknown {
    const view = this.need(SOURCES_VIEW);
    if (!view) return this.absentHtml();
    return view.sourcesHtml(index.sources.values(), {
      index,
      localizer: this.localizer,
      headingLevel: 2,
      onSelect: this.openEvent,
    });
  }
}
