import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { StoryReading } from '../../drawing/story-html.js';
import type { Story } from '../../model/document.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { emptyDraft } from './story-draft.js';
import type { StoryFocus } from './story-focus.js';
import { StoryMaker } from './story-maker.js';

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
    return this.#maker !== null;
  }

  make(title: string): void {
    this.#enter(emptyDraft(title));
  }

  change(story: Story): void {
    this.#enter(story, story);
  }

  html(reading: StoryReading): TemplateResult | typeof nothing {
    return this.#maker ? html`${this.#maker.html(reading)}` : nothing;
  }

  #enter(draft: Story, before?: Story): void {
    this.#maker = new StoryMaker(this.host, draft, {
      ...this.hands,
      onDone: (made) => this.#leave(made, before),
    });
    this.hands.onOpen();
    this.hands.focus.to('.maker input');
    this.host.requestUpdate();
  }

  /** A story without a step is none: what was shown before is shown again. */
  #leave(made: Story, before: Story | undefined): void {
    this.#maker = null;
    if (made.steps.length > 0 && made !== before) this.hands.onMade(made, before);
    else this.hands.onClose();
    this.hands.focus.to('[data-present]', '[data-tool=make]');
    this.host.requestUpdate();
  }
}
