import type { SpokenEvent } from '../../drawing/chart-events-html.js';
import { describeEvent, sayWhen } from '../../locale/describe-event.js';
import type { Localizer } from '../../locale/localizer.js';
import { disputedEvents } from '../../model/disputes.js';
import type { Id } from '../../model/document.js';
import type { EventIndex, IndexedEvent } from '../../model/event-index.js';

const NOT_YET: SpokenEvent = { date: '', description: '' };

/** What is said of each event, kept for one document and one language: wording dates costs more than drawing them. */
export class SpokenEvents {
  #known = new Map<Id, SpokenEvent>();
  #index: EventIndex | null = null;
  #localizer: Localizer | null = null;

  /** @param moving whether nobody can read it yet: what is not known then is worded later */
  describe(entry: IndexedEvent, index: EventIndex, localizer: Localizer, moving = false): SpokenEvent {
    if (this.#index !== index || this.#localizer !== localizer) {
      this.#known = new Map();
      this.#index = index;
      this.#localizer = localizer;
    }
    const known = this.#known.get(entry.event.id);
    if (known) return known;
    if (moving) return NOT_YET;
    const { event, when, about } = entry;
    const documentLang = index.document.lang;
    const categories = (event.categories ?? []).flatMap((id) => index.categories.get(id) ?? []);
    const accounts = disputedEvents(index).get(event.id);
    const spoken: SpokenEvent = {
      date: sayWhen(event.when, when, documentLang, localizer),
      description: describeEvent(event, { documentLang, when, about, categories, accounts }, localizer)
        .description,
      ...(accounts === undefined ? {} : { accounts }),
    };
    this.#known.set(event.id, spoken);
    return spoken;
  }
}
