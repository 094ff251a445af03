import { html, nothing, type TemplateResult } from 'lit';
import type { Box } from '../layout/box.js';
import type { ChartLayout, PlacedLabel, PlacedMark } from '../layout/chart-layout.js';
import type { Id } from '../model/document.js';
import type { IndexedEvent } from '../model/event-index.js';
import type { LocalText, Localizer } from '../locale/localizer.js';
import { endsSentence } from '../locale/ends-sentence.js';
import { sayLanguage } from '../locale/say-language.js';
import { disputedHtml } from './disputed-html.js';
import { keyedList } from './keyed-list.js';
import { place } from './place.js';
import type { Reading } from './reading.js';
import { renderedEvent, type RenderEvent } from './rendered-event.js';

/** What is said of an event besides its title. */
export interface SpokenEvent {
  /** The date in words, or the author's wording of it. */
  readonly date: string;
  /** Category, dispute and precision. */
  readonly description: string;
  /** How many accounts differ, where any do. */
  readonly accounts?: number;
}

export interface ChartEvents extends Reading {
  readonly layout: ChartLayout;
  /** The events that have a button, in chronological order. */
  readonly entries: readonly IndexedEvent[];
  /** How many there are in all, where not every one has a button; else `null`. */
  readonly total: number | null;
  /** The event that Tab leads to. */
  readonly current: Id | null;
  readonly selected: Id | null;
  readonly renderEvent: RenderEvent | null;
  readonly describe: (entry: IndexedEvent) => SpokenEvent;
  /** Whether an event has a place on the axis, in view or not. */
  readonly hasPlace: (entry: IndexedEvent) => boolean;
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
  const clustered = new Map(
    events.total === null
      ? layout.clusters.flatMap(({ cluster, hit }) => cluster.ids().map((id) => [id, hit] as const))
      : [],
  );
  return html`${keyedList(
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
  const { event, order } = entry;
  const dated = events.hasPlace(entry);
  const open = event.id === selected;
  const spoken = events.describe(entry);
  const { date, description } = spoken;
  // Where only some have a button, only one that may have focus is looked for: a cluster may hold most of a million.
  const box =
    mark?.hit ??
    cluster ??
    ((event.id === current && layout.clusters.find((it) => it.cluster.holds?.(order))?.hit) || {
      x: layout.plot.x,
      y: layout.plot.y,
      width: 24,
      height: 24,
    });
  const late = box.x + box.width / 2 > layout.width / 2 === (localizer.dir === 'ltr');
  const look = dated ? `mark-button${mark ? '' : ' offstage'}${late ? ' late' : ''}` : 'mark-button undated';
  return html`<li aria-setsize=${total ?? nothing} aria-posinset=${total === null ? nothing : order + 1}>
    <button
      class=${look}
      part="event"
      type="button"
      data-id=${event.id}
      tabindex=${event.id === current ? 0 : -1}
      aria-expanded=${open}
      aria-description=${description || nothing}
      ${dated ? place(box) : nothing}
    >
      ${dated ? drawnName(entry, mark, box, spoken, events) : undatedName(entry, date, events)}</button
    >${open ? details : nothing}
  </li>`;
}

/**
 * What a button says, as one unbroken sentence: a title that is drawn comes in lines, with gaps between its parts. Date
 * first, then a drawn short title, unless the whole one holds its words: people who speak to their computer say what
 * they see.
 */
function drawnName(
  entry: IndexedEvent,
  mark: PlacedMark | undefined,
  box: Box,
  spoken: SpokenEvent,
  events: ChartEvents,
): TemplateResult {
  const { localizer, index, renderEvent, selected } = events;
  const { event } = entry;
  const { date } = spoken;
  const title = localizer.text(event.title, index.document.lang);
  const label = mark?.label;
  const short = label && title && !holds(title.value, label.text.value) ? label.text : undefined;
  return html`${spokenName(date, title, short, localizer)}${label ? labelHtml(label, box) : nothing}<span
      class="mark-tip"
      part="tip"
      aria-hidden="true"
      >${renderedEvent(renderEvent, 'preview', entry, events, event.id === selected, () =>
        previewHtml(event.id, title, spoken, events),
      )}</span
    >`;
}

/**
 * The words beside a mark, in a button that stands in the same place. The date is the reader's, as is the side on which
 * the lines begin; the title may be in another language.
 */
export function labelHtml({ text, date, lines, box }: PlacedLabel, button: Box): TemplateResult {
  return html`<span class="mark-label" part="label" aria-hidden="true" ${placeInside(box, button)}
    >${date ? html`<b>${date}</b> ` : nothing}<span lang=${text.lang} dir=${text.dir}
      >${lines.join(' ')}</span
    ></span
  >`;
}

function previewHtml(
  id: Id,
  title: LocalText | undefined,
  { date, accounts }: SpokenEvent,
  { localizer, layout, selected }: ChartEvents,
): TemplateResult {
  return html`<b class="tip-date">${date}</b
    ><span lang=${title?.lang ?? nothing} dir="auto">${title?.value}</span
    >${accounts === undefined ? nothing : disputedHtml(accounts, localizer)}${
      selected === id && layout.orientation === 'horizontal'
        ? html`<i class="tip-note">${localizer.say('openBelow')}</i>`
        : nothing
    }`;
}

function spokenName(
  date: string,
  title: LocalText | undefined,
  short: LocalText | undefined,
  localizer: Localizer,
): TemplateResult {
  return html`<span class="unseen"
    >${date}${localizer.say('listComma')}${
      short
        ? html`<span lang=${short.lang}>${short.value}</span
            >${endsSentence(short.value) ? ' ' : localizer.say('phraseBreak')}`
        : nothing
    }<span lang=${title?.lang ?? nothing}>${title?.value}</span>
    ${title && sayLanguage(title, localizer)}</span
  >`;
}

/** Whether a title holds the words of a short one, which may be its first words and three dots. */
function holds(title: string, short: string): boolean {
  return title.toLowerCase().includes(short.toLowerCase().replace(/\s?…$/u, ''));
}

function undatedName(
  { event }: IndexedEvent,
  date: string,
  { localizer, index }: ChartEvents,
): TemplateResult {
  const title = localizer.text(event.title, index.document.lang);
  return html`${spokenName(date, title, undefined, localizer)}<span class="quiet" aria-hidden="true"
      >${date}</span
    >
    <span lang=${title?.lang ?? nothing} dir="auto" aria-hidden="true">${title?.value}</span>`;
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
