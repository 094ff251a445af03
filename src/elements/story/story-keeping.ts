import { sayReplace } from '../../drawing/story-maker-html.js';
import type { StoryReading } from '../../drawing/story-html.js';
import type { Story } from '../../model/document.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { hand } from '../share/share-files.js';
import { copy } from './story-copy.js';
import type { Draft } from './story-draft.js';
import { fileOf, readStoryFile, storyFileName } from './story-file.js';
import { sayMisfits, withTitles, type Misfit } from './story-fit.js';
import { shelfOf, type StoryShelf } from './story-shelf.js';

export interface KeepingHands {
  readonly store: () => TimelineStore;
  readonly draft: () => Draft;
  /** The link to a story; `null` where the page keeps no view in its address. */
  readonly linkTo: (story: Story) => Promise<string | null>;
  /** What became of it, in words. */
  readonly onTold: (told: string) => void;
  readonly onOpened: (story: Story) => void;
  /** Whether what was opened shall take the place of what is not saved. */
  readonly onAsked: () => void;
}

/** How a story in the making is kept, as a file or a link, and how a file is opened in its place. */
export class StoryKeeping {
  /** What was opened while something else is not saved. */
  #opened: { readonly story: Story; readonly misfits: readonly Misfit[] } | null = null;

  constructor(private readonly hands: KeepingHands) {}

  get replacing(): boolean {
    return this.#opened !== null;
  }

  save(reading: StoryReading): void {
    const { speech, localizer, index } = reading;
    const { onTold } = this.hands;
    const draft = this.hands.draft();
    if (draft.steps.length === 0) return onTold(speech.say('nothingToSave'));
    const story = titled(draft, reading);
    const name = storyFileName(localizer.text(story.title, index.document.lang)?.value ?? '');
    hand(fileOf(withTitles(story, index)), name);
    this.#noteSaved(draft, story);
    onTold(speech.say('fileSaved', { name }));
  }

  async copyLink(reading: StoryReading): Promise<void> {
    const { speech } = reading;
    const { onTold, linkTo } = this.hands;
    const draft = this.hands.draft();
    if (draft.steps.length === 0) return onTold(speech.say('nothingToSave'));
    const story = titled(draft, reading);
    const link = await linkTo(withTitles(story, reading.index));
    if (link === null) return onTold(speech.say('noLink'));
    // Where a browser does not let a page copy, the link stands there to be copied by hand.
    const copied = await copy(link);
    if (copied) this.#noteSaved(draft, story);
    onTold(copied ? speech.say('linkSaved') : link);
  }

  async load(file: File, reading: StoryReading): Promise<void> {
    const { onTold, draft, onAsked } = this.hands;
    const { story, misfits } = await readStoryFile(file, reading.index);
    if (!story) return onTold(sayMisfits(misfits, reading).join(' '));
    this.#opened = { story, misfits };
    if (!this.#shelf.isUnsaved(draft())) return this.replace(true, reading);
    onTold(sayReplace(draft(), reading.speech));
    onAsked();
  }

  replace(replace: boolean, reading: StoryReading): void {
    const opened = replace ? this.#opened : null;
    this.#opened = null;
    if (opened) {
      const { story, misfits } = opened;
      this.#shelf.noteSaved(story);
      this.#shelf.noteMisfits(story, reading.index, misfits);
      this.hands.onOpened(story);
    }
    const count = reading.speech.say('stepCount', { count: this.hands.draft().steps.length });
    this.hands.onTold([count, ...sayMisfits(opened?.misfits ?? [], reading)].join(' '));
  }

  /** What is written while a link is made is not in it. */
  #noteSaved(...saved: readonly Story[]): void {
    for (const one of saved) this.#shelf.noteSaved(one);
  }

  get #shelf(): StoryShelf {
    return shelfOf(this.hands.store());
  }
}

/** A story that was given no name has one all the same. */
export const titled = (draft: Draft, { speech }: StoryReading): Draft =>
  draft.title === '' ? { ...draft, title: speech.say('ownTitle') } : draft;
