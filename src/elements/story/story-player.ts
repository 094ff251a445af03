import type { Id, Story, TimelineDocument } from '../../model/document.js';
import type { EventIndex } from '../../model/event-index.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { readStory } from './story-address.js';
import { freeId } from './story-draft.js';
import type { Misfit } from './story-fit.js';
import { openStory } from './story-open.js';
import { ask, begin, goTo, stepNow, type StoryPlay } from './story-play.js';
import { sceneOf, type Scene, type StoryScene } from './story-scene.js';
import { shelfOf, type StoryShelf } from './story-shelf.js';

export interface PlayerHands {
  readonly store: () => TimelineStore;
  readonly scene: StoryScene;
  /** Something else is to be drawn. */
  readonly onChange: () => void;
  /** The reader went to a step, counted from 1. */
  readonly onStep: (story: Id, step: number) => void;
  /** What does not fit in a story that a link leads to, or why it leads nowhere. */
  readonly onMisfits: (misfits: readonly Misfit[]) => void;
}

/** What an element is asked to show: a story by its id, from a step on, counted from 1. */
export interface Asked {
  readonly story: Id | null;
  readonly step: number;
}

/** Which story is shown and where it stands: as the element, a link or the reader wants it. */
export class StoryPlayer {
  play: StoryPlay | null = null;
  /** Why the link that was followed last leads nowhere. */
  unread: readonly Misfit[] = [];
  /** What was asked of the element when the play began, to tell when it asks for something else. */
  #asked = '';
  #first: Story | undefined;
  /** What of a link was followed or written last. */
  #address = '';

  constructor(private readonly hands: PlayerHands) {}

  get at(): number {
    return this.play?.at ?? 0;
  }

  get #shelf(): StoryShelf {
    return shelfOf(this.hands.store());
  }

  /** Those of the document, and beside them what the reader made. */
  storiesOf(document: TimelineDocument): readonly Story[] {
    return this.#shelf.storiesOf(document);
  }

  /** What of the story shown does not fit, or why there is another than a link leads to. */
  misfitsIn(index: EventIndex): readonly Misfit[] {
    return this.play ? [...this.unread, ...this.#shelf.misfitsOf(this.play.story, index)] : this.unread;
  }

  isMade(story: Story): boolean {
    return this.#shelf.made.includes(story);
  }

  /** @returns whether there was such a step to go to */
  go(at: number): boolean {
    const { play } = this;
    const next = play && goTo(play, at);
    if (!next || next === play) return false;
    this.#begin(next);
    // A story of the reader's own is in no link until it is asked for.
    if (!this.isMade(next.story)) {
      this.#address = `${next.story.id}/${next.at + 1}`;
      this.hands.store().update({ story: this.#address });
    }
    this.#note();
    this.hands.onStep(next.story.id, next.at + 1);
    return true;
  }

  ask(what: string): void {
    if (this.play) this.play = ask(this.play, what);
    this.hands.onChange();
  }

  /** Shows what a reader made or opened: in place of what it was before, or as one more, under a name of its own. */
  keep(story: Story, { stories = [] }: TimelineDocument, before?: Story): void {
    const shelf = this.#shelf;
    const others = shelf.made.filter((one) => one !== before);
    const kept = { ...story, id: freeId(story.id, [...stories, ...others]) };
    shelf.made = before ? shelf.made.map((one) => (one === before ? kept : one)) : [...others, kept];
    this.#begin(begin(kept));
  }

  /** Begins the story that the element is asked for, when it asks for another; and the one of a link, once. */
  follow(index: EventIndex, { story: id, step }: Asked): void {
    const { document } = index;
    const own = document.stories ?? [];
    const stories = this.storiesOf(document);
    const asked = `${id ?? ''} ${step}`;
    if (asked !== this.#asked || own[0] !== this.#first) {
      this.#asked = asked;
      this.#first = own[0];
      const stood = id === null && step === 1 && this.#resume(stories);
      const story = stories.find((one) => one.id === id) ?? stories[0];
      if (!stood) this.play = story ? begin(story, step - 1) : null;
      this.#note();
      queueMicrotask(() => this.showScene());
    }
    const { story: address } = this.hands.store().state;
    if (address && address !== this.#address) void this.#followLink(address, index);
  }

  /** Goes on where the story stood before another view of the timeline took its place. */
  #resume(stories: readonly Story[]): boolean {
    const { play, address } = this.#shelf;
    if (this.play || !play || !stories.includes(play.story)) return false;
    this.play = begin(play.story, play.at);
    this.#address = address;
    return true;
  }

  #note(): void {
    Object.assign(this.#shelf, { play: this.play, address: this.#address });
  }

  showScene(): void {
    const step = this.play && stepNow(this.play);
    if (step) this.hands.scene.show(step);
  }

  /** What can be returned to. */
  get standing(): { readonly play: StoryPlay | null; readonly scene: Scene } {
    return { play: this.play, scene: sceneOf(this.hands.store().state) };
  }

  returnTo({ play, scene }: StoryPlayer['standing']): void {
    this.play = play;
    this.#address = scene.story ?? '';
    this.#note();
    this.hands.store().update(scene);
    this.hands.onChange();
  }

  /** Follows whatever it is asked from now on, as at the beginning. */
  forget(): void {
    this.play = null;
    this.#asked = '';
    this.#address = '';
  }

  #begin(play: StoryPlay): void {
    this.play = play;
    this.unread = [];
    this.#note();
    this.showScene();
    this.hands.onChange();
  }

  async #followLink(address: string, index: EventIndex): Promise<void> {
    this.#address = address;
    const read = await readStory(address);
    if (this.#address !== address) return;
    if (!read) return this.#tell([{ key: 'linkUnread' }]);
    const { story: asked, at } = read;
    if (typeof asked === 'string') {
      const story = this.storiesOf(index.document).find(({ id }) => id === asked);
      if (story) this.#begin(begin(story, at));
      else this.#tell([{ key: 'linkGone' }]);
      return;
    }
    const { story, misfits } = openStory(asked, index);
    if (!story)
      return this.#tell(misfits.map((one) => (one.key === 'notLoaded' ? { key: 'linkUnread' } : one)));
    const shelf = this.#shelf;
    shelf.noteSaved(story);
    shelf.noteMisfits(story, index, misfits);
    const known = shelf.alike(story);
    if (known) this.#begin(begin(known));
    else this.keep(story, index.document);
    this.go(at);
    if (misfits.length > 0) this.hands.onMisfits(misfits);
  }

  /** Why a link leads nowhere. */
  #tell(unread: readonly Misfit[]): void {
    this.unread = unread;
    this.hands.onMisfits(unread);
    this.hands.onChange();
  }
}
