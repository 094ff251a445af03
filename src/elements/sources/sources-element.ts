import { html, nothing, type TemplateResult } from 'lit';
import { boxHtml, regionName } from '../../drawing/box-html.js';
import { problemsHtml, stateHtml } from '../../drawing/problems-html.js';
import type { Id } from '../../model/document.js';
import { ChronicleElement } from '../chronicle-element.js';
import { lazyView } from '../lazy-view.js';
import { stateStyles } from '../state-styles.js';
import { controls, tokens } from '../tokens.js';

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
export class ChronicleSources extends ChronicleElement {
  static override styles = [tokens, controls, stateStyles];

  override render(): TemplateResult {
    const { localizer, direction, state, label } = this;
    const { index } = state;
    const view = index && this.need(SOURCES_VIEW);
    return boxHtml(
      {
        localizer,
        direction,
        name: this.givenStore ? null : (label ?? regionName('sources', state, localizer)),
      },
      html`${stateHtml(state, localizer, () => this.retry())}
      ${index && this.ownsTimeline ? problemsHtml(state.problems, localizer) : nothing}
      ${
        index && view
          ? view.sourcesHtml(index.sources.values(), {
              index,
              localizer,
              headingLevel: 2,
              onSelect: (id) => this.#select(id),
            })
          : this.absentHtml()
      }`,
    );
  }

  #select(id: Id): void {
    this.store.update({ selected: id });
    this.tell('chronicle-select', { id });
  }
}
