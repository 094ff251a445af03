import type { Story, TimelineDocument } from '../../model/document.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import type { Draft } from './story-draft.js';
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

  storiesOf({ stories = [] }: TimelineDocument): readonly Story[] {
    return this.made.length > 0 ? [...stories, ...this.made] : stories;
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

/** Its id is none of the reader's doing. */
const contentOf = ({ title, steps }: Story): string => JSON.stringify([title, steps]);

const shelves = new WeakMap<TimelineStore, StoryShelf>();

/** The one shelf of a timeline. */
export function shelfOf(store: TimelineStore): StoryShelf {
  const known = shelves.get(store) ?? new StoryShelf();
  shelves.set(store, known);
  return known;
}
