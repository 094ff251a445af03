import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Box } from '../layout/box.js';
import type { ChartLayout, PlacedMark } from '../layout/chart-layout.js';
import type { Id } from '../model/document.js';
import type { IndexedEvent } from '../model/event-index.js';
import type { Localizer } from '../locale/localizer.js';
import { place } from './place.js';

/** What is said of an event besides its title. */
export interface SpokenEvent {
  /** The date in words, or the author's wording of it. */
  readonly date: string;
  /** Category, dispute and precision. */
  readonly description: string;
}

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
  readonly describe: (entry: IndexedEvent) => SpokenEvent;
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
  events: ChartEvents,
): TemplateResult {
  const { layout, total, current, selected, details, localizer } = events;
  const { event, when, order } = entry;
  const open = event.id === selected;
  const { date, description } = events.describe(entry);
  const box = mark?.hit ?? cluster ?? { x: layout.plot.x, y: layout.plot.y, width: 24, height: 24 };
  const late = box.x + box.width / 2 > layout.width / 2 === (localizer.dir === 'ltr');
  const look = when ? `mark-button${mark ? '' : ' offstage'}${late ? ' late' : ''}` : 'mark-button undated';
  return html`<li aria-setsize=${total ?? nothing} aria-posinset=${total === null ? nothing : order + 1}>
    <button
      class=${look}
      part="event"
      type="button"
      data-id=${event.id}
      tabindex=${event.id === current ? 0 : -1}
      aria-expanded=${open}
      aria-description=${description || nothing}
      ${when ? place(box) : nothing}
    >
      ${when ? drawnName(entry, mark, box, date, events) : undatedName(entry, date, events)}</button
    >${open ? details : nothing}
  </li>`;
}

/**
 * What a button says. Its accessible name is its content, date first, so that what is seen is always part of it: people
 * who speak to their computer say what they see.
 */
function drawnName(
  { event }: IndexedEvent,
  mark: PlacedMark | undefined,
  box: Box,
  date: string,
  { localizer, documentLang }: ChartEvents,
): TemplateResult {
  const title = localizer.text(event.title, documentLang);
  const label = mark?.label;
  const written = label ? label.lines.join(' ') : '';
  const whole = label?.text.value === title?.value;
  return html`${label?.date ? nothing : html`<span class="unseen">${date}${localizer.say('listComma')}</span>`}${
      label
        ? html`<span
            class="mark-label"
            part="label"
            lang=${label.text.lang}
            dir=${label.text.dir}
            ${placeInside(label.box, box)}
            >${label.date ? html`<b>${label.date}</b>` : nothing}${written}</span
          >`
        : nothing
    }${
      whole
        ? nothing
        : html`<span class="unseen" lang=${title?.lang ?? nothing}
            >${label ? localizer.say('phraseBreak') : ''}${title?.value}</span
          >`
    }<span class="mark-tip" part="tip" aria-hidden="true"
      ><b>${date}</b><span lang=${title?.lang ?? nothing} dir="auto">${title?.value}</span></span
    >`;
}

function undatedName(
  { event }: IndexedEvent,
  date: string,
  { localizer, documentLang }: ChartEvents,
): TemplateResult {
  const title = localizer.text(event.title, documentLang);
  return html`<span class="quiet">${date}</span>
    <span lang=${title?.lang ?? nothing} dir="auto">${title?.value}</span>`;
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
