import { css, html, type TemplateResult } from 'lit';
import type { Localizer } from '../../locale/localizer.js';
import type { Day } from '../../model/day.js';
import { sameWindow, type TimeWindow } from '../../model/time-window.js';
import { edgeNames, sliderStops } from './slider-stops.js';

export interface Sliders {
  readonly window: TimeWindow;
  /** Where a window that shows everything begins and ends. */
  readonly bounds: TimeWindow;
  /** From the first day that events can mean to the day after their last. */
  readonly span: TimeWindow;
  readonly localizer: Localizer;
  /** `null` for a window that shows everything. */
  readonly onSlide: (window: TimeWindow | null) => void;
  readonly onRest: () => void;
}

/** Days that a window keeps, however close its sliders are. */
const LEAST = 3;

/** Two native sliders, one for each end of the window: what can be dragged on the strip, by keys. */
export function slidersHtml({ window, bounds, span, localizer, onSlide, onRest }: Sliders): TemplateResult {
  const stops = sliderStops(span, localizer.firstCalendar);
  const dayAt = (stop: number): Day =>
    stop <= 0 ? bounds.start : stop >= stops.last ? bounds.end : stops.dayAt(stop);
  const slide = (edge: 'start' | 'end', day: Day): void => {
    const moved =
      edge === 'start'
        ? { start: Math.min(day, window.end - LEAST), end: window.end }
        : { start: window.start, end: Math.max(day, window.start + LEAST) };
    onSlide(sameWindow(moved, bounds, 1) ? null : moved);
  };
  const slider = (edge: 'start' | 'end', name: string, value: string) =>
    html`<label
      >${name}
      <input
        part="slider"
        type="range"
        min="0"
        max=${stops.last}
        .value=${String(stops.stopAt(window[edge]))}
        aria-valuetext=${value}
        @input=${(event: Event) => slide(edge, dayAt(Number((event.target as HTMLInputElement).value)))}
        @change=${onRest}
      />
      <span class="day" aria-hidden="true">${value}</span>
    </label>`;
  const [start, end] = edgeNames(window, span, localizer);
  return html`<div class="sliders" part="sliders">
    ${slider('start', localizer.say('overviewStart'), start)}
    ${slider('end', localizer.say('overviewEnd'), end)}
  </div>`;
}

/** A window in the words of its sliders: "March 1988 to December 2020". */
export function windowName(window: TimeWindow, span: TimeWindow, localizer: Localizer): string {
  const [start, end] = edgeNames(window, span, localizer);
  return start === end ? start : localizer.say('dateRange', { start, end });
}

export const styles = css`
  .sliders {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    gap: 4px 24px;
    padding-block-start: 8px;
  }
  label {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0 12px;
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .day {
    grid-column: 1 / -1;
    color: var(--_text);
  }
  input[type='range'] {
    inline-size: 100%;
    block-size: 44px;
    accent-color: var(--_text);
  }
  @media print {
    .sliders {
      display: none;
    }
  }
`;
