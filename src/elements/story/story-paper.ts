import { nothing, type LitElement, type TemplateResult } from 'lit';
import { handoutHtml } from '../../drawing/handout-html.js';
import type { StoryReading } from '../../drawing/story-html.js';
import { unnamed } from '../../model/blind.js';
import type { Story, StoryStep } from '../../model/document.js';
import { indexDocument } from '../../model/event-index.js';
import { lessonEvents } from '../../model/lesson-events.js';
import { sheetChartHtml } from '../timeline/sheet-chart.js';
import type { DeskHands } from './story-desk.js';
import type { ChronicleStory } from './story-element.js';
import { PrintOrder } from './print-order.js';
import { VeiledIndex, veilWords, withHidden } from './story-evidence.js';

/** The story on paper: the handout, and on order the teacher's copy. */
export class StoryPaper {
  readonly #order: PrintOrder;

  constructor(
    private readonly host: ChronicleStory & LitElement,
    private readonly hands: Pick<DeskHands, 'store' | 'direction' | 'drawNow'>,
  ) {
    this.#order = new PrintOrder(() => {
      host.requestUpdate();
      hands.drawNow();
    });
  }

  /** @param noted with the notes: the teacher's copy */
  print(noted: boolean): void {
    this.#order.print(noted);
  }

  /** Nothing is waited for any more. */
  leave(): void {
    this.#order.cancel();
  }

  html(story: Story, reading: StoryReading): TemplateResult {
    const { index, speech } = reading;
    const { noted } = this.#order;
    const seen = (step: StoryStep): StoryReading => ({
      ...reading,
      index: new VeiledIndex().of(index.document, step, step.hide ?? [], speech, index),
      localizer: withHidden(reading.localizer, step.hide ?? [], speech),
    });
    // A chart would give the dates away that the class shall guess.
    const charted = index.span && (noted || !story.steps.some(({ hide }) => hide?.includes('date')));
    const chart = charted ? this.#chartHtml(story, noted ? reading : this.#unnamed(story, reading)) : nothing;
    return handoutHtml({ story, noted, chart, seen }, reading);
  }

  /** Titles in the chart name nobody whom a step of the same paper hides. */
  #unnamed({ steps }: Story, reading: StoryReading): StoryReading {
    const hiding = steps.filter(({ hide }) => hide?.includes('speaker'));
    if (hiding.length === 0) return reading;
    const { index, speech } = reading;
    return { ...reading, index: indexDocument(unnamed(index.document, hiding, veilWords(speech))) };
  }

  /** The events of the story, whatever the step in view has left of them. */
  #chartHtml(story: Story, { index, localizer }: StoryReading): TemplateResult {
    const { state } = this.hands.store();
    const { lanes, axis, time } = this.host;
    return sheetChartHtml({
      index,
      localizer,
      state: { ...state, window: null, selected: null },
      entries: lessonEvents(index, story),
      direction: this.hands.direction(),
      lanes,
      axis,
      time,
      box: this.host.renderRoot.querySelector('.box') ?? this.host,
    });
  }
}
