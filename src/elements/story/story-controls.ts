import type { StoryBar, StoryChoice, StoryReading } from '../../drawing/story-html.js';
import type { StoryTools } from '../../drawing/story-tools-html.js';
import type { Id } from '../../model/document.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import type { NotesWindow } from './notes-window.js';
import { sayStepText, type sayStep } from './say-step.js';
import type { StoryDoor } from './story-door.js';
import type { StoryPaper } from './story-paper.js';
import { stepNow, type StoryPlay } from './story-play.js';
import type { StoryPlayer } from './story-player.js';
import { shelfOf } from './story-shelf.js';
import type { StoryWall } from './story-wall.js';

export interface ControlHands {
  readonly store: () => TimelineStore;
  readonly player: StoryPlayer;
  readonly wall: StoryWall;
  readonly notes: NotesWindow;
  readonly paper: StoryPaper;
  readonly door: StoryDoor;
  /** The reader chose another story. */
  readonly onStory: (id: Id) => void;
  readonly onStep: (at: number, say?: typeof sayStep) => void;
  readonly onPresent: () => void;
  /** @param words what is said of it */
  readonly onNotesBlocked: (words: string) => void;
  /** Something else is to be drawn. */
  readonly onChange: () => void;
}

/** What stands around a step: the choice among stories, the bar with the ways to go, and the tools. */
export class StoryControls {
  constructor(private readonly hands: ControlHands) {}

  choice(play: StoryPlay | null, { index }: StoryReading): StoryChoice {
    return {
      chosen: play?.story.id ?? null,
      stories: this.hands.player.storiesOf(index.document),
      onStory: this.hands.onStory,
    };
  }

  bar({ story, at }: StoryPlay, choice: StoryChoice, { speech }: StoryReading): StoryBar {
    const { wall, onStep, onPresent } = this.hands;
    return {
      ...choice,
      story,
      at,
      presenting: wall.shown,
      onStep: (to) => onStep(to),
      // The choice says the number of the step by itself.
      onChooseStep: (to) => onStep(to, sayStepText),
      onPresent: () => (wall.shown ? wall.leave() : onPresent()),
      onNotes: () => this.#openNotes(speech.say('notesBlocked')),
    };
  }

  tools(play: StoryPlay | null, { speech }: StoryReading): StoryTools {
    const { store, player, door, paper } = this.hands;
    const { story } = play ?? {};
    const own = story && player.isMade(story);
    return {
      playing: Boolean(play && stepNow(play)),
      unsaved: Boolean(story && own && shelfOf(store()).isUnsaved(story)),
      onChange: story && (() => (own ? door.change(story) : door.changeCopy(story))),
      onMake: () => door.make(speech.say('ownTitle')),
      onPrint: (noted) => paper.print(noted),
    };
  }

  #openNotes(blocked: string): void {
    if (!this.hands.notes.open()) this.hands.onNotesBlocked(blocked);
    this.hands.onChange();
  }
}
