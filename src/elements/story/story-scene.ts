import type { LitElement } from 'lit';
import type { StoryStep } from '../../model/document.js';
import { parseFilter } from '../../model/filter.js';
import type { TimelineState } from '../../store/state.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import type { ChronicleChart } from '../chart/chart-element.js';
import { eventHere } from './story-fit.js';
import { ChartSight } from './story-sight.js';

/** What of the timeline a story changes. */
export type Scene = Pick<TimelineState, 'selected' | 'window' | 'filter' | 'story'>;

export const sceneOf = ({ selected, window, filter, story }: TimelineState): Scene => ({
  selected,
  window,
  filter,
  story,
});

export interface SceneHands {
  readonly store: () => TimelineStore;
  /** Whether it stands in large type, where the chart is higher than the screen and scrolls by itself. */
  readonly presented: () => boolean;
  /** Another step is shown. */
  readonly onShow: () => void;
}

/** Puts the timeline where each step has it, and gives it back as it was before the story. */
export class StoryScene {
  #before: Scene | null = null;
  #shown: StoryStep | null = null;
  readonly #sight = new ChartSight();

  constructor(
    private readonly host: LitElement,
    private readonly hands: SceneHands,
  ) {}

  show(step: StoryStep): void {
    const store = this.hands.store();
    this.#before ??= sceneOf(store.state);
    this.#shown = step;
    store.update({ selected: eventHere(step, store.state.index), filter: parseFilter(step.filter ?? null) });
    this.hands.onShow();
    void this.#place(step);
  }

  /** The chart may be drawn anew, with what it shows elsewhere. */
  follow(): void {
    this.#sight.follow();
  }

  giveBack(): void {
    if (this.#before) this.hands.store().update(this.#before);
    this.#before = null;
    this.#shown = null;
    this.#sight.letGo();
  }

  /** Where steps follow each other quickly, only the last is placed: the chart of each comes later than the step. */
  async #place(step: StoryStep): Promise<void> {
    this.#sight.letGo();
    await this.host.updateComplete;
    const chart = this.host.renderRoot.querySelector<ChronicleChart>('chronicle-chart');
    await chart?.updateComplete;
    if (!chart || this.#shown !== step) return;
    if (step.range) chart.show(step.range);
    else chart.fit();
    await chart.updateComplete;
    if (this.#shown === step && this.hands.presented() && step.event !== undefined)
      this.#sight.hold(chart, step.event);
  }
}
