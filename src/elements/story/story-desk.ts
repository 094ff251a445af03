import { nothing, type LitElement, type TemplateResult } from 'lit';
import {
  stepHtml,
  storyBarHtml,
  type StoryBar,
  type StoryChoice,
  type StoryReading,
} from '../../drawing/story-html.js';
import { storyToolsHtml, type StoryTools } from '../../drawing/story-tools-html.js';
import type { Localizer } from '../../locale/localizer.js';
import { storySpeech } from '../../locale/story-words.js';
import type { Id, StoryStep } from '../../model/document.js';
import type { EventIndex } from '../../model/event-index.js';
import { hiding, stepAsSeen } from '../../model/veil.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { NotesWindow } from './notes-window.js';
import { sayShown, sayStep, sayStepText } from './say-step.js';
import { writeStory } from './story-address.js';
import {
  emptyStoryHtml,
  makingHtml,
  storyChartHtml,
  storyStepHtml,
  type WallMore,
} from './story-desk-html.js';
import { StoryDoor } from './story-door.js';
import type { ChronicleStory } from './story-element.js';
import { evidenceHtml, VeiledIndex, withHidden } from './story-evidence.js';
import { StoryFocus } from './story-focus.js';
import type { StoryKeys } from './story-keys.js';
import { StoryPaper } from './story-paper.js';
import { hiddenNow, showsChart, stepNow, type StoryPlay } from './story-play.js';
import { StoryPlayer } from './story-player.js';
import { StoryScene } from './story-scene.js';
import { StoryScroll } from './story-scroll.js';
import { shelfOf } from './story-shelf.js';
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
  readonly #veiled = new VeiledIndex();
  readonly #scene: StoryScene;
  readonly #player: StoryPlayer;
  readonly #wall: StoryWall;
  readonly #scroll: StoryScroll;
  readonly #notes: NotesWindow;
  readonly #paper: StoryPaper;
  readonly #door: StoryDoor;
  readonly #focus: StoryFocus;
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
    this.#player = new StoryPlayer({ store, scene: this.#scene, onChange, onStep });
    this.#wall = new StoryWall(host, keys, {
      onBlack: (black) => this.#say(({ speech }) => speech.say(black ? 'blackScreen' : 'screenBack')),
      onLeave: () => this.#restore(),
    });
    this.#notes = new NotesWindow({ keys, press: (event) => this.#wall.press(event), onChange });
    this.#paper = new StoryPaper(host, hands);
    this.#focus = new StoryFocus(host);
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
    if (this.#player.go(at)) this.#say((reading) => say(this.#player.play ?? play, this.#asSeen(reading)));
    else this.#say(({ speech }) => speech.say(at < 0 ? 'firstStep' : 'lastStep'));
  }

  reveal(): void {
    const [what] = this.#hidden();
    if (what) this.#ask(what);
  }

  async present(): Promise<void> {
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
    this.#scene.giveBack();
    this.#player.forget();
  }

  html(index: EventIndex, localizer: Localizer, printing: boolean): TemplateResult {
    const { host } = this;
    const { headingLevel, renderEvent } = host;
    const reading = { index, localizer, speech: storySpeech(localizer), headingLevel, renderEvent };
    this.#reading = reading;
    this.#player.follow(index.document, host);
    const { play } = this.#player;
    const step = play && stepNow(play);
    const chart = (elsewhere: Id | null) => storyChartHtml(host, this.hands.store(), elsewhere);
    if (this.#door.open) return makingHtml(this.#door.html(reading), chart(null), this.#door.bar(reading));
    const choice = this.#choiceOf(play, reading);
    const tools = storyToolsHtml(this.#toolsOf(play, reading), reading.speech);
    if (!play || !step) return emptyStoryHtml(play !== null, choice, tools, reading);
    if (printing) return this.#paper.html(play.story, reading);
    const hidden = this.#hidden();
    this.#notes.show({ play, hidden, reading, direction: this.hands.direction() });
    if (this.#wall.shown) void host.updateComplete.then(() => this.#scroll.follow());
    this.#scene.follow();
    return storyStepHtml({
      wall: this.#wall,
      more: this.#moreOf(reading),
      bar: storyBarHtml(this.#barOf(play, choice, reading), reading),
      step: this.#stepOf(play, step, reading),
      chart: showsChart(step, hidden) ? chart(this.#opened(step) ?? step.event ?? null) : nothing,
      tools,
      lang: reading.speech.lang,
    });
  }

  #choiceOf(play: StoryPlay | null, { index }: StoryReading): StoryChoice {
    return {
      chosen: play?.story.id ?? null,
      stories: this.#player.storiesOf(index.document),
      onStory: (id) => {
        this.host.story = id;
        this.host.step = 1;
      },
    };
  }

  #barOf({ story, at }: StoryPlay, choice: StoryChoice, { speech }: StoryReading): StoryBar {
    const wall = this.#wall;
    return {
      ...choice,
      story,
      at,
      presenting: wall.shown,
      onStep: (to) => this.go(to),
      // The choice says the number of the step by itself.
      onChooseStep: (to) => this.go(to, sayStepText),
      onPresent: () => (wall.shown ? wall.leave() : void this.present()),
      onNotes: () => this.#openNotes(speech.say('notesBlocked')),
    };
  }

  #stepOf(play: StoryPlay, step: StoryStep, plain: StoryReading): TemplateResult {
    const reading = this.#asSeen(plain);
    const opened = this.#opened(step);
    const panel = {
      step: stepAsSeen(reading.index.document, step),
      name: plain.speech.say('stepOf', { at: play.at + 1, all: play.story.steps.length }),
      hidden: this.#hidden(),
      evidence: evidenceHtml(opened === null ? step : { id: '', event: opened }, reading, (id) =>
        this.#open(id),
      ),
      onReturn: opened === null ? undefined : () => this.#return(),
      onAsk: (what: string) => this.#ask(what),
    };
    return stepHtml(panel, reading);
  }

  /** The event that the class looks at instead of the step's own: on the wall it opens in the place of that. */
  #opened(step: StoryStep): Id | null {
    const { selected } = this.hands.store().state;
    return this.#wall.shown && selected !== (step.event ?? null) ? selected : null;
  }

  /** @param id of an event that a text leads to, or a mark in the chart; `null` closes */
  #open(id: Id | null): void {
    const step = this.#player.play && stepNow(this.#player.play);
    this.hands.store().update({ selected: id ?? step?.event ?? null });
    if (this.#wall.shown) this.#scroll.toTop();
  }

  #return(): void {
    this.#player.showScene();
    this.#focus.keep('[data-return]', '.step');
  }

  #moreOf({ speech }: StoryReading): WallMore {
    return {
      shown: this.#scroll.more,
      words: speech.say('moreBelow'),
      onMore: () => this.#scroll.screen(1),
      onScroll: this.#scroll.look,
      onSelect: (event) => {
        if (this.#wall.shown) this.#open(event.detail.id);
      },
    };
  }

  #toolsOf(play: StoryPlay | null, { speech }: StoryReading): StoryTools {
    const { story } = play ?? {};
    const own = story && this.#player.isMade(story);
    return {
      playing: Boolean(play && stepNow(play)),
      unsaved: Boolean(story && own && shelfOf(this.hands.store()).isUnsaved(story)),
      onChange: story && (() => (own ? this.#door.change(story) : this.#door.changeCopy(story))),
      onMake: () => this.#door.make(speech.say('ownTitle')),
      onPrint: (noted) => this.#paper.print(noted),
    };
  }

  /** What can be asked for: what is hidden of the step, and would be seen in it. */
  #hidden(): readonly string[] {
    const { play } = this.#player;
    const step = play && stepNow(play);
    return step && this.#reading ? hiding(this.#reading.index, step, hiddenNow(play)) : [];
  }

  /** The document as the class sees it now. */
  #asSeen(reading: StoryReading): StoryReading {
    const { play } = this.#player;
    const step = play && stepNow(play);
    if (!step) return reading;
    const { index, speech } = reading;
    const hidden = hiddenNow(play);
    return {
      ...reading,
      index: this.#veiled.of(index.document, step, hidden, speech, index),
      localizer: withHidden(reading.localizer, hidden, speech),
    };
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

  #openNotes(blocked: string): void {
    if (!this.#notes.open()) this.hands.announce(blocked);
    this.host.requestUpdate();
  }

  /** Back from the wall to what was there before. */
  #restore(): void {
    this.#scroll.stop();
    if (this.#beforeWall) this.#player.returnTo(this.#beforeWall);
    this.#beforeWall = null;
    this.#focus.to('[data-present]');
  }
}
