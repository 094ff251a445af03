import type { Story } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { parseText } from '../model/parse.js';
import { Failure } from './failure.js';
import type { Input } from './read-input.js';

export interface WithStory {
  /** The document's JSON text with the story in it, before its own: a page shows the first. */
  readonly json: string;
  /** What is wrong in the story, by its place in its own file. */
  readonly problems: readonly Problem[];
}

/**
 * Puts a story, as the page saves one, into a document; checked as one of the document's own would be. One with the same
 * id takes the place of the document's.
 *
 * @param json the text of a document that can be read
 */
export function withStory(json: string, { text, path }: Input): WithStory {
  const document = JSON.parse(json) as { stories?: Story[] };
  const story = storyOf(text, path);
  const others = Array.isArray(document.stories) ? document.stories.filter(({ id }) => id !== story.id) : [];
  const whole = JSON.stringify({ ...document, stories: [story, ...others] });
  const { document: parsed, problems } = parseText(whole);
  const kept = parsed?.stories?.find(({ id }) => id === story.id);
  if (!kept || kept.steps.length === 0)
    throw new Failure(`No page was written: ${path} holds no story that this document can show.`);
  return { json: whole, problems: problems.flatMap((problem) => inStory(problem, path)) };
}

/** A story by itself, or the first of a document. */
function storyOf(text: string, path: string): Story {
  try {
    const value = JSON.parse(text) as Partial<Story> & { stories?: Story[] };
    const story = value.stories?.[0] ?? value;
    if (typeof story.id === 'string' && Array.isArray(story.steps)) return story as Story;
  } catch {
    // Said below.
  }
  throw new Failure(
    `${path} is no story. Save one with "Make a story" in the page, or write what the docs call "In class" shows.`,
  );
}

const PLACE = '/stories/0';

function inStory({ line: _line, column: _column, ...problem }: Problem, file: string): Problem[] {
  const { pointer } = problem;
  if (pointer !== PLACE && !pointer.startsWith(`${PLACE}/`)) return [];
  return [{ ...problem, pointer: pointer.slice(PLACE.length), file }];
}
