import type { LitElement } from 'lit';
import type { StoryStep } from '../../model/document.js';
import { parseFilter } from '../../model/filter.js';
import type { TimelineState } from '../../store/state.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import type { ChronicleChart } from '../chart/chart-element.js';

/** What of the timeline a story changes. */
export type Scene = Pick<TimelineState, 'selected' | 'window' | 'filter' | 'story'>;

export const sceneOf = ({ selected, window, filter, story }: TimelineState): Scene => ({
  selected,
  window,
  filter,
  story,
});

/** Puts the timeline where each step has it, and gives it back as it was before the story. */
export class StoryScene {
  #before: Scene | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly store: () => TimelineStore,
    /** Whether it stands in large type, where the chart is higher than the screen and scrolls by itself. */
    private readonly presented: () => boolean,
  ) {}

  show(step: StoryStep): void {
    const store = this.store();
    this.#before ??= sceneOf(store.state);
    store.update({ selected: step.event ?? null, filter: parseFilter(step.filter ?? null) });
    const chart = this.host.renderRoot.querySelector<ChronicleChart>('chronicle-chart');
    void chart?.updateComplete.then(async () => {
      if (step.range) chart.show(step.range);
      else chart.fit();
      await chart.updateComplete;
      if (this.presented() && step.event !== undefined) scrollTo(chart, step.event);
    });
    // What was scrolled away in the step before comes first in this one.
    for (const it of this.host.renderRoot.querySelectorAll('.wall :is(.story-floor, .step)'))
      it.scrollTop = 0;
  }

  giveBack(): void {
    if (this.#before) this.store().update(this.#before);
    this.#before = null;
  }
}

/** Scrolls within the chart alone: what stands beside it or above stays where it is. */
function scrollTo(chart: ChronicleChart, event: string): void {
  const mark = chart.renderRoot.querySelector(`[data-id="${CSS.escape(event)}"]`)?.getBoundingClientRect();
  if (!mark) return;
  const shown = chart.getBoundingClientRect();
  chart.scrollTop += (mark.top + mark.bottom - shown.top - shown.bottom) / 2;
}
