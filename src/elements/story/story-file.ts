import type { Story } from '../../model/document.js';
import type { EventIndex } from '../../model/event-index.js';
import { openStory, refused, type OpenedStory } from './story-open.js';

export const fileOf = (story: Story): Blob =>
  new Blob([`${JSON.stringify(story, null, 2)}\n`], { type: 'application/json' });

/** `Who knew what.json`: as the story is called, in letters that every system takes. */
export function storyFileName(title: string): string {
  const name = title
    .replace(/[^\p{L}\p{M}\p{N}\u200c_-]+/gu, ' ')
    .trim()
    .slice(0, 80);
  return `${name || 'story'}.json`;
}

/** No lesson is as large; what is would stop the page. */
export const MOST_BYTES = 5_000_000;

/** A story by itself, or the first of a document; what this timeline does not have is left out. */
export async function readStoryFile(file: Blob, index: EventIndex): Promise<OpenedStory> {
  const nothing = refused({ key: 'notLoaded' });
  if (file.size > MOST_BYTES) return nothing;
  try {
    const value = JSON.parse(await file.text()) as { readonly stories?: readonly unknown[] };
    return openStory(value.stories?.[0] ?? value, index);
  } catch {
    return nothing;
  }
}
