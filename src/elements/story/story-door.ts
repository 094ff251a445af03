import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { StoryReading } from '../../drawing/story-html.js';
import type { Story } from '../../model/document.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { emptyDraft } from './story-draft.js';
import type { StoryFocus } from './story-focus.js';
import { StoryMaker } from './story-maker.js';
import { shelfOf, type Making } from './story-shelf.js';

export interface DoorHands {
  readonly store: () => TimelineStore;
  readonly focus: StoryFocus;
  readonly announce: (words: string) => void;
  /** The link to a story; `null` where the page keeps no view in its address. */
  readonly linkTo: (story: Story) => Promise<string | null>;
  readonly onOpen: () => void;
  readonly onClose: () => void;
  /** @param before the story of the reader's own that it takes the place of */
  readonly onMade: (made: Story, before: Story | undefined) => void;
}

/** Into the room where a story is made, and out again. */
export class StoryDoor {
  #maker: StoryMaker | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly hands: DoorHands,
  ) {}

  get open(): boolean {
    return this.#making !== null;
  }

  make(title: string): void {
    this.#enter({ draft: emptyDraft(title), before: undefined });
  }

  change(story: Story): void {
    this.#enter({ draft: story, before: story });
  }

  /** One more story that begins as another does, which stays as it is. */
  changeCopy(story: Story): void {
    shelfOf(this.hands.store()).noteSaved(story);
    this.#enter({ draft: story, before: undefined });
  }

  html(reading: StoryReading): TemplateResult | typeof nothing {
    return this.#now ? html`${this.#now.html(reading)}` : nothing;
  }

  bar(reading: StoryReading): unknown {
    return this.#now?.bar(reading) ?? nothing;
  }

  get #making(): Making | null {
    return shelfOf(this.hands.store()).making;
  }

  /** What was being made goes on, also where another view of the timeline came between. */
  get #now(): StoryMaker | null {
    const making = this.#making;
    if (!making) return null;
    const { draft } = making;
    this.#maker ??= new StoryMaker(this.host, making, {
      ...this.hands,
      onDone: (made) => this.#leave(made, draft, making.before),
    });
    return this.#maker;
  }

  #enter(making: Making): void {
    this.#maker = null;
    shelfOf(this.hands.store()).making = making;
    this.hands.onOpen();
    this.hands.focus.to('.maker input');
    this.host.requestUpdate();
  }

  /** A story without a step is none, and one that was not changed is there already: what was shown is shown again. */
  #leave(made: Story, begun: Story, before: Story | undefined): void {
    this.#maker = null;
    shelfOf(this.hands.store()).making = null;
    if (made.steps.length > 0 && made !== begun) this.hands.onMade(made, before);
    else this.hands.onClose();
    this.hands.focus.to('[data-present]', '[data-tool=make]');
    this.host.requestUpdate();
  }
}
