import { property } from 'lit/decorators.js';
import type { RenderEvent } from '../../drawing/rendered-event.js';
import type { AxisChoice } from '../../layout/chart-composer.js';
import type { LaneChoice, TimeChoice } from '../../layout/chart-item.js';
import type { EventIndex } from '../../model/event-index.js';
import { lazyView } from '../lazy-view.js';
import { PartElement } from '../part-element.js';
import type { StoryDesk } from './story-desk.js';

const STORY_VIEW = lazyView(() => import('./story-view.js'));

/**
 * Guided steps over the chart, from the record's own stories or made by a reader: a text, an event, a question or two
 * sources compared, with the window of time that belongs to it. Presented, it fills the screen in large type and obeys
 * keys and clickers; notes for the speaker stand in a second window. What a step hides is shown when it is asked for.
 * On paper it is a handout.
 *
 * @fires {CustomEvent<{story: string, step: number}>} chronicle-step-change - The reader went to another step, counted from 1.
 *
 * @csspart base - The box around everything.
 * @csspart story - The story: bar, chart and step.
 * @csspart story-bar - Title, step number and controls.
 * @csspart story-step - What the step says and shows.
 * @csspart story-text - The text of the step.
 * @csspart story-ask - A button that shows what is hidden.
 * @csspart story-tools - Handout, teacher's copy, and the making of a story.
 * @csspart story-maker - Where a story is made.
 * @csspart control - Each control.
 * @csspart chart - The chart.
 * @csspart article - The open event itself.
 * @csspart event-date - Its date and the precision of it.
 * @csspart event-title - Its title.
 * @csspart event-categories - Its categories, each with its shape.
 * @csspart event-note - What else is to be said of the date, and whether accounts differ.
 * @csspart event-summary - Its summary.
 * @csspart event-body - Its longer text.
 * @csspart event-section - A part of it under a heading of its own.
 * @csspart event-quote - A quotation.
 * @csspart event-claim - What one source says.
 * @csspart claim-evidence - What opens the quotations and reports of one answer among many.
 * @csspart question - The answers to a question.
 * @csspart disputed - The word and the shape that say that answers differ.
 * @csspart scale - The figures of the answers on their scale.
 * @csspart answers - The answers, side by side.
 * @csspart outside - The words that say that a source stands outside the record's documents.
 * @csspart voices - The number of independent voices, which opens the rule.
 * @csspart event-media - A picture, or a link to another medium.
 * @csspart event-related - A related event.
 * @csspart event-source - A source of the event.
 * @csspart back - The number of a source, which leads back to where it is cited.
 * @csspart cite - How to cite the event.
 * @csspart fold - What opens and closes a piece that is folded.
 * @csspart link - A link, or a word that leads to another event.
 * @csspart state - What stands there while nothing can be shown.
 * @csspart problems - The notice of events that could not be shown.
 */
export class ChronicleStory extends PartElement {
  /** Id of the story; without it the first of the record. */
  @property() story: string | null = null;

  /** The step shown, counted from 1. */
  @property({ type: Number }) step = 1;

  /** What the rows of the chart stand for. */
  @property() lanes: LaneChoice = 'category';

  /** Whether statements stand at the time they were made or at the time they speak of. */
  @property() time: TimeChoice = 'said';

  /** `broken` skips quiet years and says so; `linear` is plain time. */
  @property() axis: AxisChoice = 'broken';

  /** Draws events in a page's own way, in the chart and in the step; see "Draw events yourself". */
  @property({ attribute: false }) renderEvent: RenderEvent | null = null;

  /** Level of the story's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  #desk: StoryDesk | undefined;

  /** @internal The address that shows a story, `null` where there is none; the timeline around this element knows it. */
  @property({ attribute: false }) linkTo: (story: string) => string | null = () => null;

  /** The next step. */
  next(): void {
    this.#desk?.go(this.#desk.at + 1);
  }

  /** The step before. */
  previous(): void {
    this.#desk?.go(this.#desk.at - 1);
  }

  /** Fills the screen; browsers allow that only when a reader has just pressed something. */
  async present(): Promise<void> {
    await STORY_VIEW.load();
    await this.updateComplete;
    await this.#desk?.present();
  }

  /** Shows what the step hides, one thing after the other. */
  reveal(): void {
    this.#desk?.reveal();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moving an element takes it out and puts it back at once.
    queueMicrotask(() => this.isConnected || this.#desk?.leave());
  }

  protected get region() {
    return 'viewStory' as const;
  }

  protected content(index: EventIndex): unknown {
    const view = this.need(STORY_VIEW);
    if (!view) return this.absentHtml();
    this.#desk ??= new view.StoryDesk(this, {
      store: () => this.store,
      direction: () => this.direction,
      announce: (words) => this.announce(words),
      linkTo: (story) => this.linkTo(story),
      drawNow: () => this.isUpdatePending && this.performUpdate(),
      onStep: (story, at) => this.tell('chronicle-step-change', { story, step: at }),
    });
    return this.#desk.html(index, this.localizer, this.printing);
  }
}
