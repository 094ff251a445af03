import { nothing, type LitElement, type TemplateResult } from 'lit';
import { storyBarHtml, type StoryReading } from '../../drawing/story-html.js';
import { misfitsHtml } from '../../drawing/story-misfits-html.js';
import { storyToolsHtml } from '../../drawing/story-tools-html.js';
import type { Localizer } from '../../locale/localizer.js';
import { storySpeech } from '../../locale/story-words.js';
import type { Id } from '../../model/document.js';
import type { EventIndex } from '../../model/event-index.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { NotesWindow } from './notes-window.js';
import { sayShown, sayStep } from './say-step.js';
import { writeStory } from './story-address.js';
import { StoryControls } from './story-controls.js';
import { emptyStoryHtml, makingHtml, storyChartHtml, storyStepHtml } from './story-desk-html.js';
import { StoryDoor } from './story-door.js';
import type { ChronicleStory } from './story-element.js';
import { sayMisfits } from './story-fit.js';
import { StoryFocus } from './story-focus.js';
import type { StoryKeys } from './story-keys.js';
import { StoryPaper } from './story-paper.js';
import { showsChart, stepNow } from './story-play.js';
import { StoryPlayer } from './story-player.js';
import { StoryScene } from './story-scene.js';
import { StoryScroll } from './story-scroll.js';
import { StoryStage } from './story-stage.js';
import { StoryVeiling } from './story-veiling.js';
import { StoryWall } from './story-wall.js';

export interface DeskHands {
  readonly store: () => TimelineStore;
  readonly direction: () => 'ltr' | 'rtl';
  readonly announce: (words: string) => void;
  /** The reader went to a step, counted from 1. */
  readonly onStep: (story: Id, step: number) => void;
  /** The address of a story that no document holds; `null` where the page keeps no view in its address. */
  readonly linkTo: (story: string) => string | null;
  /** Draws at once whatever is to be drawn: paper does not wait. */
  readonly drawNow: () => void;
}

/** One element's story: what of it is drawn now, and what its controls and keys do. */
export class StoryDesk {
  readonly #scene: StoryScene;
  readonly #player: StoryPlayer;
  readonly #wall: StoryWall;
  readonly #scroll: StoryScroll;
  readonly #notes: NotesWindow;
  readonly #paper: StoryPaper;
  readonly #door: StoryDoor;
  readonly #focus: StoryFocus;
  readonly #veiling: StoryVeiling;
  readonly #stage: StoryStage;
  readonly #controls: StoryControls;
  #reading: StoryReading | null = null;
  #beforeWall: StoryPlayer['standing'] | null = null;

  constructor(
    private readonly host: ChronicleStory & LitElement,
    private readonly hands: DeskHands,
  ) {
    const { store, onStep } = hands;
    const onChange = () => host.requestUpdate();
    const keys = this.#keys();
    this.#scroll = new StoryScroll(host);
    this.#scene = new StoryScene(host, {
      store,
      presented: () => this.#wall.shown,
      onShow: () => this.#scroll.toTop(),
    });
    this.#player = new StoryPlayer({
      store,
      scene: this.#scene,
      onChange,
      onStep,
      onMisfits: (misfits) => this.#say((reading) => sayMisfits(misfits, reading).join(' ')),
    });
    this.#veiling = new StoryVeiling(this.#player);
    this.#wall = new StoryWall(host, keys, {
      onBlack: (black) => this.#say(({ speech }) => speech.say(black ? 'blackScreen' : 'screenBack')),
      onLeave: () => this.#restore(),
    });
    this.#notes = new NotesWindow({ keys, press: (event) => this.#wall.press(event), onChange });
    this.#paper = new StoryPaper(host, hands);
    this.#focus = new StoryFocus(host);
    this.#stage = new StoryStage({
      store,
      player: this.#player,
      veiling: this.#veiling,
      wall: this.#wall,
      scroll: this.#scroll,
      focus: this.#focus,
      onAsk: (what) => this.#ask(what),
    });
    this.#door = new StoryDoor(host, {
      store,
      focus: this.#focus,
      announce: hands.announce,
      linkTo: async (story) => hands.linkTo(await writeStory({ story, at: 0 })),
      onOpen: () => this.#scene.giveBack(),
      onClose: () => this.#player.showScene(),
      onMade: (made, before) =>
        this.#reading && this.#player.keep(made, this.#reading.index.document, before),
    });
    this.#controls = new StoryControls({
      store,
      player: this.#player,
      wall: this.#wall,
      notes: this.#notes,
      paper: this.#paper,
      door: this.#door,
      onStory: (id) => Object.assign(host, { story: id, step: 1 }),
      onStep: (at, say) => this.go(at, say),
      onPresent: () => void this.present(),
      onNotesBlocked: (words) => hands.announce(words),
      onChange,
    });
  }

  get at(): number {
    return this.#player.at;
  }

  #keys(): StoryKeys {
    const next = () => this.go(this.at + 1);
    const previous = () => this.go(this.at - 1);
    return {
      next,
      previous,
      first: () => this.go(0),
      last: () => this.go((this.#player.play?.story.steps.length ?? 1) - 1),
      reveal: () => this.reveal(),
      down: () => this.#scroll.down(),
      up: () => this.#scroll.up(),
      onward: () => this.#scroll.screen(1) || next(),
      backward: () => this.#scroll.screen(-1) || previous(),
      black: () => this.#wall.setBlack(true),
      leave: () => this.#wall.leave(),
    };
  }

  /** Another step, by the reader. */
  go(at: number, say = sayStep): void {
    const { play } = this.#player;
    if (!play || at === play.at) return;
    if (this.#player.go(at))
      this.#say((reading) => say(this.#player.play ?? play, this.#veiling.asSeen(reading)));
    else this.#say(({ speech }) => speech.say(at < 0 ? 'firstStep' : 'lastStep'));
  }

  reveal(): void {
    const [what] = this.#reading ? this.#veiling.hidden(this.#reading) : [];
    if (what) this.#ask(what);
  }

  async present(): Promise<void> {
    const { play } = this.#player;
    // Nothing to be shown, or shown already: what is given back at the end is what was there before.
    if (this.#wall.shown || this.#door.open || !play || !stepNow(play)) return;
    this.#beforeWall = this.#player.standing;
    this.#notes.begin();
    await this.#wall.enter();
    this.#player.showScene();
  }

  /** Ends what runs on, and gives the timeline back as it was. */
  leave(): void {
    this.#wall.leave();
    this.#scroll.stop();
    this.#notes.close();
    this.#paper.leave();
    this.#scene.giveBack();
    this.#player.forget();
  }

  html(index: EventIndex, localizer: Localizer, printing: boolean): TemplateResult {
    const { host } = this;
    const { headingLevel, renderEvent } = host;
    const reading = { index, localizer, speech: storySpeech(localizer), headingLevel, renderEvent };
    this.#reading = reading;
    this.#player.follow(index, host);
    const { play } = this.#player;
    const step = play && stepNow(play);
    const chart = (elsewhere: Id | null) => storyChartHtml(host, this.hands.store(), elsewhere);
    if (this.#door.open) return makingHtml(this.#door.html(reading), chart(null), this.#door.bar(reading));
    const choice = this.#controls.choice(play, reading);
    const misfits = misfitsHtml(
      sayMisfits(this.#player.misfitsIn(index), reading),
      this.#player.unread.length === 0,
      reading.speech,
    );
    const tools = storyToolsHtml(this.#controls.tools(play, reading), reading.speech);
    if (!play || !step) return emptyStoryHtml(play !== null, choice, [misfits, tools], reading);
    if (printing) return this.#paper.html(play.story, reading);
    const hidden = this.#veiling.hidden(reading);
    this.#notes.show({ play, hidden, reading, direction: this.hands.direction() });
    if (this.#wall.shown) void host.updateComplete.then(() => this.#scroll.follow());
    this.#scene.follow();
    return storyStepHtml({
      wall: this.#wall,
      more: this.#stage.more(reading),
      bar: storyBarHtml(this.#controls.bar(play, choice, reading), reading),
      misfits,
      step: this.#stage.html(play, step, reading),
      chart: showsChart(step, hidden) ? chart(this.#stage.opened(step) ?? step.event ?? null) : nothing,
      tools,
      lang: reading.speech.lang,
    });
  }

  #say(words: (reading: StoryReading) => string): void {
    const said = this.#reading && words(this.#reading);
    if (said) this.hands.announce(said);
  }

  #ask(what: string): void {
    this.#player.ask(what);
    const step = this.#player.play && stepNow(this.#player.play);
    if (step) this.#say((reading) => sayShown(what, step, reading));
    // The button is gone that was pressed: reading goes on where it stood.
    this.#focus.keep('.ask', '.step');
  }

  /** Back from the wall to what was there before. */
  #restore(): void {
    this.#scroll.stop();
    if (this.#beforeWall) this.#player.returnTo(this.#beforeWall);
    this.#beforeWall = null;
    this.#focus.to('[data-present]');
  }
}
