import type { Story, TimelineDocument } from '../../model/document.js';
import { parse } from '../../model/parse.js';

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

/** A story by itself, or the first of a document; what this document has no events for is left out. */
export function readStoryFile(text: string, document: TimelineDocument): Story | null {
  try {
    const value = JSON.parse(text) as Story & { stories?: Story[] };
    return checkedStory(value.stories?.[0] ?? value, document);
  } catch {
    return null;
  }
}

/** A story from elsewhere, checked as one of the document's own would be. */
export function checkedStory(story: unknown, document: TimelineDocument): Story | null {
  const { document: whole } = parse({ ...document, stories: [story] });
  const [checked] = whole?.stories ?? [];
  return checked && checked.steps.length > 0 ? checked : null;
}
