import { html, nothing, type TemplateResult } from 'lit';
import { correctionsHtml } from '../../drawing/corrections-html.js';
import type { Reading } from '../../drawing/reading.js';
import type { CalendarChoice } from '../../locale/localizer.js';
import type { Id } from '../../model/document.js';
import type { TimelineStore } from '../../store/timeline-store.js';

/** A section whose content is drawn only once a reader has opened it. */
export type EndSection = 'questions' | 'compare' | 'sources';

/** The open sections once one of them was opened or closed; the same set where it was so already. */
export function toggled(
  sections: ReadonlySet<EndSection>,
  section: EndSection,
  open: boolean,
): ReadonlySet<EndSection> {
  if (sections.has(section) === open) return sections;
  return new Set(open ? [...sections, section] : [...sections].filter((other) => other !== section));
}

export interface TimelineEnd extends Reading {
  readonly store: TimelineStore;
  readonly calendar: CalendarChoice;
  /** Level of the headings of questions, 1 to 6. */
  readonly headingLevel: number;
  /** `no-print` where something else stands on paper, else nothing. */
  readonly look: string;
  readonly open: ReadonlySet<EndSection>;
  readonly onToggle: (section: EndSection, open: boolean) => void;
  /** A link among the questions or sources asks for an event. */
  readonly onSelect: (event: CustomEvent<{ id: Id | null }>) => void;
}

/** What stands after the timeline, each in a section of its own: questions, sources, method and corrections. */
export function endHtml(end: TimelineEnd): TemplateResult {
  const { index, localizer } = end;
  const { method, contact, corrections = [], lang } = index.document;
  const methodText = localizer.text(method, lang);
  return html`<div class=${`end ${end.look}`} part="end">
    ${index.questions.size > 0 ? lazySection('questions', () => accounts(null, end), end) : nothing}
    ${
      index.questions.size > 0 && index.sources.size > 1
        ? lazySection('compare', () => accounts('', end), end)
        : nothing
    }
    ${index.sources.size > 0 ? lazySection('sources', () => sources(end), end) : nothing}
    ${
      methodText
        ? section(
            localizer.say('method'),
            html`<p lang=${methodText.lang} dir="auto">${methodText.value}</p>`,
          )
        : nothing
    }
    ${
      contact || corrections.length > 0
        ? section(localizer.say('corrections'), html`<div>${correctionsHtml({ index, localizer })}</div>`)
        : nothing
    }
  </div>`;
}

function section(name: string, content: unknown, onToggle: unknown = nothing): TemplateResult {
  return html`<details @toggle=${onToggle}>
    <summary>${name}</summary>
    ${content}
  </details>`;
}

function lazySection(name: EndSection, content: () => TemplateResult, end: TimelineEnd): TemplateResult {
  return section(end.localizer.say(name), end.open.has(name) ? content() : nothing, (event: Event) =>
    end.onToggle(name, (event.target as HTMLDetailsElement).open),
  );
}

function accounts(compare: string | null, end: TimelineEnd): TemplateResult {
  return html`<chronicle-accounts
    part="questions"
    .givenStore=${end.store}
    .calendar=${end.calendar}
    .compare=${compare}
    @chronicle-select=${end.onSelect}
    .headingLevel=${end.headingLevel}
  ></chronicle-accounts>`;
}

function sources(end: TimelineEnd): TemplateResult {
  return html`<chronicle-sources
    part="sources"
    .givenStore=${end.store}
    .calendar=${end.calendar}
    @chronicle-select=${end.onSelect}
  ></chronicle-sources>`;
}
