import type { TemplateResult } from 'lit';
import { stepHtml, type StoryReading } from '../../drawing/story-html.js';
import type { Id, StoryStep } from '../../model/document.js';
import { stepAsSeen } from '../../model/veil.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import type { WallMore } from './story-desk-html.js';
import { evidenceHtml } from './story-evidence.js';
import { eventHere } from './story-fit.js';
import type { StoryFocus } from './story-focus.js';
import { stepNow, type StoryPlay } from './story-play.js';
import type { StoryPlayer } from './story-player.js';
import type { StoryScroll } from './story-scroll.js';
import type { StoryVeiling } from './story-veiling.js';
import type { StoryWall } from './story-wall.js';

export interface StageHands {
  readonly store: () => TimelineStore;
  readonly player: StoryPlayer;
  readonly veiling: StoryVeiling;
  readonly wall: StoryWall;
  readonly scroll: StoryScroll;
  readonly focus: StoryFocus;
  /** Something hidden is asked for. */
  readonly onAsk: (what: string) => void;
}

/** The step in view: what it says and shows, and on the wall another event in the place of its own. */
export class StoryStage {
  constructor(private readonly hands: StageHands) {}

  html(play: StoryPlay, step: StoryStep, plain: StoryReading): TemplateResult {
    const { veiling } = this.hands;
    const reading = veiling.asSeen(plain);
    const opened = this.opened(step);
    const panel = {
      step: stepAsSeen(reading.index.document, step),
      name: plain.speech.say('stepOf', { at: play.at + 1, all: play.story.steps.length }),
      hidden: veiling.hidden(plain),
      evidence: evidenceHtml(opened === null ? step : { id: '', event: opened }, reading, (id) =>
        this.#open(id),
      ),
      onReturn: opened === null ? undefined : () => this.#return(),
      onAsk: this.hands.onAsk,
    };
    return stepHtml(panel, reading);
  }

  /** The event that the class looks at instead of the step's own: on the wall it opens in the place of that. */
  opened(step: StoryStep): Id | null {
    const { selected, index } = this.hands.store().state;
    return this.hands.wall.shown && selected !== eventHere(step, index) ? selected : null;
  }

  /** What leads on where the text is longer than the wall. */
  more({ speech }: StoryReading): WallMore {
    const { scroll, wall } = this.hands;
    return {
      shown: scroll.more,
      words: speech.say('moreBelow'),
      onMore: () => scroll.screen(1),
      onScroll: scroll.look,
      onSelect: (event) => {
        if (wall.shown) this.#open(event.detail.id);
      },
    };
  }

  /** @param id of an event that a text leads to, or a mark in the chart; `null` closes */
  #open(id: Id | null): void {
    const { player, wall, scroll } = this.hands;
    const store = this.hands.store();
    const step = player.play && stepNow(player.play);
    store.update({ selected: id ?? (step ? eventHere(step, store.state.index) : null) });
    if (wall.shown) scroll.toTop();
  }

  #return(): void {
    this.hands.player.showScene();
    this.hands.focus.keep('[data-return]', '.step');
  }
}
