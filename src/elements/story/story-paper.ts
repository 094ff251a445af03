import { nothing, type LitElement, type TemplateResult } from 'lit';
import { handoutHtml } from '../../drawing/handout-html.js';
import type { StoryReading } from '../../drawing/story-html.js';
import type { Story } from '../../model/document.js';
import { sheetChartHtml } from '../timeline/sheet-chart.js';
import type { DeskHands } from './story-desk.js';
import type { ChronicleStory } from './story-element.js';
import { PrintOrder } from './print-order.js';
import { VeiledIndex } from './story-evidence.js';

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

  html(story: Story, reading: StoryReading): TemplateResult {
    const { index, speech } = reading;
    const { noted } = this.#order;
    // A chart would give the dates away that the class shall guess.
    const charted = index.span && (noted || !story.steps.some(({ hide }) => hide?.includes('date')));
    return handoutHtml(
      {
        story,
        noted,
        chart: charted ? this.#chartHtml(reading) : nothing,
        veiled: (step) => new VeiledIndex().of(index.document, step, step.hide ?? [], speech, index),
      },
      reading,
    );
  }

  /** All events, whatever the step in view has left of them. */
  #chartHtml({ index, localizer }: StoryReading): TemplateResult {
    const { state } = this.hands.store();
    const { lanes, axis, time, headingLevel } = this.host;
    return sheetChartHtml({
      index,
      localizer,
      state: { ...state, window: null, selected: null },
      entries: index.events,
      direction: this.hands.direction(),
      lanes,
      axis,
      time,
      headingLevel,
      box: this.host.renderRoot.querySelector('.box') ?? this.host,
    });
  }
}
