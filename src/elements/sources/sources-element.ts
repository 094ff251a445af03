import { html, nothing, type TemplateResult } from 'lit';
import { boxHtml, regionName } from '../../drawing/box-html.js';
import { problemsHtml, stateHtml } from '../../drawing/problems-html.js';
import { sourcesHtml } from '../../drawing/sources-html.js';
import type { Id } from '../../model/document.js';
import { ChronicleElement } from '../chronicle-element.js';
import { stateStyles } from '../state-styles.js';
import { controls, tokens } from '../tokens.js';
import { sourcesStyles } from './sources-styles.js';

/**
 * The bibliography, numbered as cited: each source with who published it, to whom that publisher is tied and how that
 * is known, which source it repeats, and the events that cite it.
 *
 * @fires {CustomEvent<{id: string | null}>} chronicle-select - The reader followed a link to an event.
 *
 * @csspart base - The box around everything.
 * @csspart source - A source.
 * @csspart source-number - Its number.
 * @csspart source-note - What must be known to weigh it: that it repeats another, or stands outside the record.
 * @csspart source-facts - Publisher, affiliations and hash.
 * @csspart cited-by - The events that cite it.
 * @csspart state - What stands there while nothing can be shown.
 * @csspart problems - The notice of events that could not be shown.
 *
 * @cssprop [--chronicle-paper=light-dark(#fffefb, #15171c)] - Background.
 * @cssprop [--chronicle-text=light-dark(#1c1f24, #ece9e2)] - Text.
 * @cssprop [--chronicle-quiet=light-dark(#565b64, #a9adb5)] - Text that steps back: dates, notes, counts.
 * @cssprop [--chronicle-line=light-dark(#d9d7d0, #343841)] - Hairlines.
 * @cssprop [--chronicle-text-size=max(1rem, 16px)] - Size of the text; every other size follows it.
 * @cssprop [--chronicle-font=system-ui, 'Segoe UI', 'Noto Sans', sans-serif] - Typeface.
 * @cssprop [--chronicle-font-persian=Vazirmatn, 'Noto Sans Arabic', sans-serif] - Typeface of Persian.
 * @cssprop [--chronicle-heading-font='Source Serif 4', Georgia, serif] - Typeface of titles and quotations.
 * @cssprop [--chronicle-heading-font-persian=Vazirmatn, 'Noto Naskh Arabic', serif] - The same for Persian.
 */
export class ChronicleSources extends ChronicleElement {
  static override styles = [tokens, controls, stateStyles, sourcesStyles];

  override render(): TemplateResult {
    const { localizer, direction, state, label } = this;
    const { index } = state;
    return boxHtml(
      {
        localizer,
        direction,
        name: this.givenStore ? null : (label ?? regionName('sources', state, localizer)),
      },
      html`${stateHtml(state, localizer, () => this.retry())}
      ${index && this.ownsTimeline ? problemsHtml(state.problems, localizer) : nothing}
      ${
        index
          ? sourcesHtml(index.sources.values(), {
              index,
              localizer,
              headingLevel: 3,
              onSelect: (id) => this.#select(id),
            })
          : nothing
      }`,
    );
  }

  #select(id: Id): void {
    this.store.update({ selected: id });
    this.tell('chronicle-select', { id });
  }
}
