import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Box } from '../layout/box.js';
import type { ChartLayout, PlacedMark } from '../layout/chart-layout.js';
import type { EventDescription } from '../locale/describe-event.js';
import type { Id } from '../model/document.js';
import type { IndexedEvent } from '../model/event-index.js';
import type { Localizer } from '../locale/localizer.js';
import { place } from './place.js';

export interface ChartEvents {
  readonly layout: ChartLayout;
  /** The events that have a button, in chronological order. */
  readonly entries: readonly IndexedEvent[];
  /** How many there are in all, where not every one has a button; else `null`. */
  readonly total: number | null;
  readonly localizer: Localizer;
  readonly documentLang: string;
  /** The event that Tab leads to. */
  readonly current: Id | null;
  readonly selected: Id | null;
  readonly describe: (entry: IndexedEvent) => EventDescription;
  /** The open event in full. */
  readonly details: TemplateResult | typeof nothing;
}

/**
 * The events as a list of buttons over the drawing, each followed by its details when it is open. A list item has no box
 * of its own: the button stands where its mark is drawn, the details in a row below.
 */
export function chartEvents(events: ChartEvents): TemplateResult {
  const { layout, entries } = events;
  const marks = new Map(layout.marks.map((mark) => [mark.id, mark]));
  const clustered = new Map(layout.clusters.flatMap(({ ids, hit }) => ids.map((id) => [id, hit] as const)));
  return html`${repeat(
    entries,
    ({ event }) => event.id,
    (entry) => listItem(entry, marks.get(entry.event.id), clustered.get(entry.event.id), events),
  )}`;
}

function listItem(
  entry: IndexedEvent,
  mark: PlacedMark | undefined,
  cluster: Box | undefined,
  { layout, total, current, selected, describe, details, localizer, documentLang }: ChartEvents,
): TemplateResult {
  const { event, when, order } = entry;
  const { id } = event;
  const open = id === selected;
  const { name, description } = describe(entry);
  const box = mark?.hit ?? cluster ?? { x: layout.plot.x, y: layout.plot.y, width: 24, height: 24 };
  const late = box.x + box.width / 2 > layout.width / 2;
  const classes = `mark-button${mark ? '' : ' offstage'}${late === (localizer.dir === 'ltr') ? ' late' : ''}`;
  const title = localizer.text(event.title, documentLang);
  const button = when
    ? html`<button
        class=${classes}
        part="event"
        type="button"
        data-id=${id}
        tabindex=${id === current ? 0 : -1}
        aria-expanded=${open}
        aria-label=${name}
        aria-description=${description || nothing}
        ${place(box)}
      >
        ${
          mark?.label
            ? html`<span
                class="mark-label"
                part="label"
                lang=${mark.label.text.lang}
                dir=${mark.label.text.dir}
                aria-hidden="true"
                ${placeInside(mark.label.box, box)}
                >${mark.label.date ? html`<b>${mark.label.date}</b>` : nothing}${mark.label.lines.join(' ')}</span
              >`
            : nothing
        }
        <span class="mark-tip" part="tip" aria-hidden="true"
          ><b>${dateOf(name, title?.value)}</b
          ><span lang=${title?.lang ?? nothing} dir="auto">${title?.value}</span></span
        >
      </button>`
    : html`<button
        class="mark-button undated"
        part="event"
        type="button"
        data-id=${id}
        tabindex=${id === current ? 0 : -1}
        aria-expanded=${open}
        aria-label=${name}
      >
        <span class="quiet">${localizer.say('undated')}</span>
        <span lang=${title?.lang ?? nothing} dir="auto">${title?.value}</span>
      </button>`;
  return html`<li aria-setsize=${total ?? nothing} aria-posinset=${total === null ? nothing : order + 1}>
    ${button}${open ? details : nothing}
  </li>`;
}

/** A label's font is smaller than its button's, and its place is counted in its own ems. */
const LABEL_SCALE = 0.8125;

function placeInside(label: Box, button: Box): ReturnType<typeof place> {
  return place({
    x: (label.x - button.x) / LABEL_SCALE,
    y: (label.y - button.y) / LABEL_SCALE,
    width: label.width / LABEL_SCALE,
  });
}

/** The part of an accessible name that comes before the title: the date in words. */
function dateOf(name: string, title: string | undefined): string {
  const at = title ? name.lastIndexOf(title) : -1;
  return at > 0 ? name.slice(0, at).replace(/[\s,،\u2068]+$/u, '') : name;
}
