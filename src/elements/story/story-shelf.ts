import type { Story, TimelineDocument } from '../../model/document.js';
import type { EventIndex } from '../../model/event-index.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { freeId, type Draft } from './story-draft.js';
import { misfitsNow, withoutTitle, type Misfit } from './story-fit.js';
import type { StoryPlay } from './story-play.js';

/** A story in the making, and the story of the reader's own that it takes the place of. */
export interface Making {
  draft: Draft;
  readonly before: Story | undefined;
}

/**
 * What a reader has made: it lives as long as the timeline does, also while another view of it stands in the place of
 * the story. Nothing of it is kept in the browser.
 */
export class StoryShelf {
  made: readonly Story[] = [];
  making: Making | null = null;
  /** Which story was shown last and where it stood, and the link that was followed or written with it. */
  play: StoryPlay | null = null;
  address = '';
  readonly #saved = new Set<string>();
  readonly #misfits = new WeakMap<
    Story['steps'],
    { readonly document: TimelineDocument; readonly misfits: readonly Misfit[] }
  >();

  storiesOf({ stories = [] }: TimelineDocument): readonly Story[] {
    if (this.made.length === 0) return stories;
    // Made with another timeline one may be called as one of this is.
    if (this.made.some(({ id }) => stories.some((own) => own.id === id)))
      this.made = this.made.reduce<readonly Story[]>(
        (apart, one) => [...apart, { ...one, id: freeId(one.id, [...stories, ...apart]) }],
        [],
      );
    return [...stories, ...this.made];
  }

  /** The same story again: a link that is followed twice makes one of it. */
  alike(story: Story): Story | undefined {
    return this.made.find((one) => contentOf(one) === contentOf(story));
  }

  /** What was found when it was opened is known as long as its steps and the timeline are the same. */
  noteMisfits({ steps }: Story, { document }: EventIndex, misfits: readonly Misfit[]): void {
    this.#misfits.set(steps, { document, misfits });
  }

  misfitsOf(story: Story, index: EventIndex): readonly Misfit[] {
    if (!this.made.includes(story)) return [];
    const known = this.#misfits.get(story.steps);
    if (known?.document === index.document) return known.misfits;
    const misfits = misfitsNow(story, index);
    this.noteMisfits(story, index, misfits);
    return misfits;
  }

  /** It is in a file or in a link now: opened from there, saved, or copied. */
  noteSaved(story: Story): void {
    this.#saved.add(contentOf(story));
  }

  /** Whether something in it is nowhere but on this page. */
  isUnsaved(story: Story): boolean {
    return story.steps.length > 0 && !this.#saved.has(contentOf(story));
  }
}

/** Its id is none of the reader's doing, nor the names that are written with what is saved. */
const contentOf = ({ title, steps }: Story): string => JSON.stringify([title, steps.map(withoutTitle)]);

const shelves = new WeakMap<TimelineStore, StoryShelf>();

/** The one shelf of a timeline. */
export function shelfOf(store: TimelineStore): StoryShelf {
  const known = shelves.get(store) ?? new StoryShelf();
  shelves.set(store, known);
  return known;
}
