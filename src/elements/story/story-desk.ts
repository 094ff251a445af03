import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { stepHtml, storyBarHtml, type StoryReading } from '../../drawing/story-html.js';
import type { Localizer } from '../../locale/localizer.js';
import { storySpeech } from '../../locale/story-words.js';
import type { Id, Story, StoryStep, TimelineDocument } from '../../model/document.js';
import type { EventIndex } from '../../model/event-index.js';
import { parseFilter } from '../../model/filter.js';
import type { TimelineState } from '../../store/state.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import type { ChronicleChart } from '../chart/chart-element.js';
import { handoutHtml } from '../../drawing/handout-html.js';
import { sheetChartHtml } from '../timeline/sheet-chart.js';
import { NotesWindow } from './notes-window.js';
import type { ChronicleStory } from './story-element.js';
import { evidenceHtml, VeiledIndex } from './story-evidence.js';
import { ask, begin, goTo, hiddenNow, stepNow, type StoryPlay } from './story-play.js';
import { readStory, writeStory } from './story-address.js';
import { checkedStory, emptyDraft, StoryMaker } from './story-maker.js';
import { StoryWall } from './story-wall.js';

export interface DeskHands {
  readonly store: () => TimelineStore;
  readonly direction: () => 'ltr' | 'rtl';
  readonly announce: (words: string) => void;
  /** The reader went to a step, counted from 1. */
  readonly onStep: (story: Id, step: number) => void;
  /** The address of a story that no document holds. */
  readonly linkTo: (story: string) => string;
}

type View = Pick<TimelineState, 'selected' | 'window' | 'filter' | 'story'>;

const NO_STORIES: readonly Story[] = [];

/** One element's story: where it stands, what was asked for, and the ways to show it. */
export class StoryDesk {
  #play: StoryPlay | null = null;
  /** What was asked of the element when the play began, to tell when it asks for something else. */
  #begun = '';
  #first: Story | undefined;
  /** What the reader saw before the story, and before it was presented. */
  #before: View | null = null;
  /** What of a link was followed or written last. */
  #address = '';
  #beforeWall: { readonly play: StoryPlay | null; readonly view: View } | null = null;
  readonly #veiled = new VeiledIndex();
  /** A story that its reader made: it stands beside those of the document. */
  #made: Story | null = null;
  #maker: StoryMaker | null = null;
  /** Whose handout is printed next. */
  #noted = false;
  readonly #wall: StoryWall;
  readonly #notes: NotesWindow;

  constructor(
    private readonly host: ChronicleStory & LitElement,
    private readonly hands: DeskHands,
  ) {
    const keys = {
      next: () => this.go(this.at + 1),
      previous: () => this.go(this.at - 1),
      first: () => this.go(0),
      last: () => this.go((this.#play?.story.steps.length ?? 1) - 1),
      reveal: () => this.reveal(),
    };
    this.#wall = new StoryWall(host, keys, () => this.#restore());
    this.#notes = new NotesWindow(keys, () => host.requestUpdate());
  }

  get at(): number {
    return this.#play?.at ?? 0;
  }

  /** Another step, by the reader. */
  go(at: number): void {
    if (!this.#play) return;
    const next = goTo(this.#play, at);
    if (next === this.#play) return;
    this.#play = next;
    this.#show();
    // A story of the reader's own is in no link until it is asked for.
    if (next.story !== this.#made) {
      this.#address = `${next.story.id}/${next.at + 1}`;
      this.hands.store().update({ story: this.#address });
    }
    this.hands.onStep(next.story.id, next.at + 1);
    this.host.requestUpdate();
  }

  reveal(): void {
    const what = this.#play && hiddenNow(this.#play)[0];
    if (what) this.#ask(what);
  }

  async present(): Promise<void> {
    this.#beforeWall = { play: this.#play, view: viewOf(this.hands.store().state) };
    await this.#wall.enter();
    this.#show();
  }

  /** Ends what runs on, and gives the timeline back as it was. */
  leave(): void {
    this.#wall.leave();
    this.#notes.close();
    if (this.#before) this.hands.store().update(this.#before);
    this.#address = '';
    this.#before = null;
    this.#begun = '';
  }

  html(index: EventIndex, localizer: Localizer, printing: boolean): TemplateResult {
    const speech = storySpeech(localizer);
    const { host, hands } = this;
    const stories = this.#storiesOf(index);
    this.#follow(stories);
    this.#followLink(index.document, stories);
    const play = this.#play;
    const step = play && stepNow(play);
    const plain: StoryReading = { index, localizer, speech, headingLevel: host.headingLevel };
    if (this.#maker)
      return html`<div class="story-desk">${this.#maker.html(plain)} ${this.#chartHtml(null)}</div>`;
    if (!play || !step)
      return html`<p class="state" part="state">${speech.say(play ? 'noSteps' : 'noStory')}</p>
        ${this.#toolsHtml(plain)}`;
    if (printing) return this.#handoutHtml(play.story, plain);
    const hidden = hiddenNow(play);
    const reading = { ...plain, index: this.#veiled.of(index.document, step, hidden, speech, index) };
    this.#notes.show({ play, reading: plain, direction: hands.direction() });
    return html`<div
      class=${`story-desk${this.#wall.shown ? ' wall' : ''}`}
      part="story"
      lang=${speech.lang ?? nothing}
      tabindex=${this.#wall.shown ? '-1' : nothing}
      @keydown=${{ handleEvent: this.#wall.handleKey, capture: true }}
      @click=${this.#wall.handleClick}
      @focusout=${this.#wall.handleFocusOut}
      @pointerdown=${this.#wall.handlePointerDown}
      @pointerup=${this.#wall.handlePointerUp}
      @fullscreenchange=${this.#wall.handleFullscreen}
    >
      ${storyBarHtml(
        {
          story: play.story,
          stories,
          at: play.at,
          presenting: this.#wall.shown,
          noting: this.#notes.shown,
          onStory: (id) => {
            host.story = id;
            host.step = 1;
          },
          onStep: (at) => this.go(at),
          onPresent: () => (this.#wall.shown ? this.#wall.leave() : void this.present()),
          onNotes: () => this.#toggleNotes(speech.say('notesBlocked')),
        },
        plain,
      )}
      <div class="story-floor">
        ${showsChart(step, hidden) ? this.#chartHtml(step.event ?? null) : nothing}
        ${stepHtml(
          {
            step,
            hidden,
            evidence: evidenceHtml(step, reading, (id) => this.hands.store().update({ selected: id })),
            onAsk: (what) => this.#ask(what),
          },
          reading,
        )}
      </div>
      ${this.#wall.shown ? nothing : this.#toolsHtml(plain)}
      ${
        this.#wall.black
          ? html`<p class="black" role="status"><span class="unseen">${speech.say('blackScreen')}</span></p>`
          : nothing
      }
    </div>`;
  }

  /** What is seldom wanted: paper, and a story of one's own. */
  #toolsHtml(reading: StoryReading): TemplateResult {
    const { say } = reading.speech;
    const tool = (name: string, words: string, act: () => void) =>
      html`<button class="control" part="control" type="button" data-tool=${name} @click=${act}>
        ${words}
      </button>`;
    return html`<p class="story-tools no-print">
      ${
        this.#play
          ? [
              tool('handout', say('handout'), () => void this.#print(false)),
              tool('teacher', say('teacherCopy'), () => void this.#print(true)),
            ]
          : nothing
      }
      ${tool('make', say('make'), () => this.#make(emptyDraft(say('ownTitle'))))}
      <span class="meta keys">${this.#play ? say('presentKeys') : nothing}</span>
    </p>`;
  }

  #handoutHtml(story: Story, reading: StoryReading): TemplateResult {
    const { host, hands } = this;
    const { index, localizer, speech } = reading;
    const { state, matching: entries } = hands.store();
    const { lanes, axis, time, headingLevel } = host;
    const box = host.renderRoot.querySelector('.box') ?? host;
    const chart = index.span
      ? sheetChartHtml({
          index,
          localizer,
          state: { ...state, window: null, selected: null },
          entries,
          direction: hands.direction(),
          lanes,
          axis,
          time,
          headingLevel,
          box,
        })
      : nothing;
    return handoutHtml(
      {
        story,
        noted: this.#noted,
        chart,
        veiled: (step) => new VeiledIndex().of(index.document, step, step.hide ?? [], speech, index),
      },
      reading,
    );
  }

  async #print(noted: boolean): Promise<void> {
    this.#noted = noted;
    await this.host.updateComplete;
    print();
    this.#noted = false;
  }

  #make(story: Story): void {
    this.#maker = new StoryMaker(
      this.host,
      this.hands.store,
      this.#made ?? story,
      async (made) => this.hands.linkTo(await writeStory({ story: made, at: 0 })),
      (made) => {
        this.#maker = null;
        this.#made = made;
        this.#play = begin(made);
        this.#show();
        this.host.requestUpdate();
      },
    );
    this.host.requestUpdate();
  }

  #storiesOf({ document }: EventIndex): readonly Story[] {
    const own = document.stories ?? NO_STORIES;
    if (!this.#made) return own;
    return [...own, this.#made];
  }

  #chartHtml(elsewhere: Id | null): TemplateResult {
    const { host } = this;
    return html`<chronicle-chart
      part="chart"
      .givenStore=${this.hands.store()}
      .calendar=${host.calendar}
      .lanes=${host.lanes}
      .time=${host.time}
      .axis=${host.axis}
      .detailsElsewhere=${elsewhere}
      .headingLevel=${Math.min(host.headingLevel + 1, 6)}
    ></chronicle-chart>`;
  }

  /** Begins the story that the element is asked for, when it asks for another. */
  #follow(stories: readonly Story[]): void {
    const { story: id, step } = this.host;
    const asked = `${id ?? ''} ${step}`;
    const [first] = stories;
    if (asked === this.#begun && first === this.#first) return;
    this.#begun = asked;
    this.#first = first;
    const story = stories.find((one) => one.id === id) ?? stories[0];
    this.#play = story ? begin(story, step - 1) : null;
    queueMicrotask(() => this.#show());
  }

  /** Opens the story that a link leads to, once. */
  #followLink(document: TimelineDocument, stories: readonly Story[]): void {
    const { story: address } = this.hands.store().state;
    if (!address || address === this.#address) return;
    this.#address = address;
    void readStory(address).then((read) => {
      if (!read || this.#address !== address) return;
      const { story: asked, at } = read;
      const own = stories.find(({ id }) => id === asked);
      if (typeof asked !== 'string') this.#made = checkedStory(asked, document);
      const story = own ?? (typeof asked === 'string' ? null : this.#made);
      if (!story) return;
      this.#play = begin(story, at);
      this.#show();
      this.host.requestUpdate();
    });
  }

  /** Puts the timeline where the step has it. */
  #show(): void {
    const step = this.#play && stepNow(this.#play);
    if (!step) return;
    const store = this.hands.store();
    this.#before ??= viewOf(store.state);
    store.update({ selected: step.event ?? null, filter: parseFilter(step.filter ?? null) });
    const chart = this.host.renderRoot.querySelector<ChronicleChart>('chronicle-chart');
    void chart?.updateComplete.then(async () => {
      if (step.range) chart.show(step.range);
      else chart.fit();
      // In large type the chart is higher than the wall.
      await chart.updateComplete;
      if (this.#wall.shown && step.event !== undefined)
        chart.renderRoot.querySelector(`[data-id="${step.event}"]`)?.scrollIntoView({ block: 'center' });
    });
  }

  #ask(what: string): void {
    if (this.#play) this.#play = ask(this.#play, what);
    this.host.requestUpdate();
  }

  #toggleNotes(blocked: string): void {
    if (this.#notes.shown) this.#notes.close();
    else if (!this.#notes.open()) this.hands.announce(blocked);
    this.host.requestUpdate();
  }

  /** Back from the wall to what was there before. */
  #restore(): void {
    if (this.#beforeWall) {
      this.#play = this.#beforeWall.play;
      this.#address = this.#beforeWall.view.story ?? '';
      this.hands.store().update(this.#beforeWall.view);
    }
    this.#beforeWall = null;
    this.host.requestUpdate();
  }
}

/** A question alone needs the room; and the chart would give away what is hidden. */
const showsChart = ({ event, range, question }: StoryStep, hidden: readonly string[]): boolean =>
  (event !== undefined || range !== undefined || question === undefined) &&
  !hidden.some((what) => what === 'date' || what === 'speaker');

const viewOf = ({ selected, window, filter, story }: TimelineState): View => ({
  selected,
  window,
  filter,
  story,
});
