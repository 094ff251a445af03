import { html, nothing, type TemplateResult } from 'lit';
import { headingHtml } from '../../drawing/heading-html.js';
import type { Reading } from '../../drawing/reading.js';
import type { CalendarChoice } from '../../locale/localizer.js';
import type { Id } from '../../model/document.js';
import type { TimelineStore } from '../../store/timeline-store.js';

/** What can be read below the timeline, one at a time; its content is drawn only once a reader has opened it. */
export type EndSection = 'questions' | 'compare' | 'sources' | 'method' | 'corrections' | 'share';

export interface TimelineEnd extends Reading {
  readonly store: TimelineStore;
  readonly calendar: CalendarChoice;
  /** Level of the heading of a section, 1 to 6. */
  readonly headingLevel: number;
  /** `no-print` where something else stands on paper, else nothing. */
  readonly look: string;
  readonly open: EndSection | null;
  /** What a section holds, once that has come. */
  readonly contentOf: (section: EndSection, end: TimelineEnd) => unknown;
  readonly onOpen: (section: EndSection | null) => void;
  /** Make the row of names one tab stop. */
  readonly handleKey: (event: KeyboardEvent) => void;
  readonly handleFocus: (event: FocusEvent) => void;
  /** A link among the questions or sources asks for an event. */
  readonly onSelect: (event: CustomEvent<{ id: Id | null }>) => void;
}

/**
 * What stands after the timeline: questions, sources, method, corrections and what can be shared. Their names are one bar, and so one tab
 * stop, as the controls above are.
 */
export function endHtml(end: TimelineEnd): TemplateResult | typeof nothing {
  const { localizer, headingLevel } = end;
  const sections = sectionsOf(end);
  if (sections.length === 0) return nothing;
  const open = sections.find((section) => section === end.open);
  return html`<div class=${`end ${end.look}`} part="end">
    <div
      class="sections"
      role="toolbar"
      aria-label=${localizer.say('aboutRecord')}
      @keydown=${end.handleKey}
      @focusin=${end.handleFocus}
    >
      ${sections.map(
        (section) =>
          html`<button
            class="section-name"
            part="control"
            type="button"
            data-section=${section}
            aria-expanded=${section === open}
            @click=${() => end.onOpen(section === open ? null : section)}
          >
            ${localizer.say(section)}
          </button>`,
      )}
    </div>
    ${
      open
        ? html`<section class="section" part="section" aria-labelledby="section">
            ${headingHtml(headingLevel, 'section-title', html`<span id="section">${localizer.say(open)}</span>`)}
            ${end.contentOf(open, { ...end, headingLevel: Math.min(headingLevel + 1, 6) })}
          </section>`
        : nothing
    }
  </div>`;
}

function sectionsOf({ index }: TimelineEnd): readonly EndSection[] {
  const { method, contact, corrections = [] } = index.document;
  const asked = index.questions.size > 0;
  const there: Readonly<Record<EndSection, boolean>> = {
    questions: asked,
    compare: asked && index.sources.size > 1,
    sources: index.sources.size > 0,
    method: method !== undefined,
    corrections: Boolean(contact) || corrections.length > 0,
    share: (index.tiled ?? index.events).length > 0,
  };
  return (Object.keys(there) as EndSection[]).filter((section) => there[section]);
}
