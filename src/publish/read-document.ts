import type { TimelineDocument } from '../model/document.js';
import { parseText } from '../model/parse.js';
import { Failure } from './failure.js';
import type { Progress } from './progress.js';
import { parseInput } from './parse-input.js';
import { readInput, type Input } from './read-input.js';
import { errorsOf, sayCounts, sayLimit, sayProblems } from './say-problems.js';
import { sizeLimitFor } from './site.js';
import type { Terminal } from './terminal.js';
import { withStory } from './with-story.js';

/** A document that is to be published. */
export interface ReadDocument {
  readonly document: TimelineDocument;
  /** Its JSON text, as it came. */
  readonly json: string;
  /** Whether something of it cannot be shown. */
  readonly faulty: boolean;
}

/**
 * Reads a document and says what is wrong in it; fails where nothing of it can be drawn.
 *
 * @param fetched whether the element will fetch it, and so has to be told of one that is large
 * @param storyPath a file with a story that goes into it
 */
export async function readDocument(
  path: string,
  fetched: boolean,
  terminal: Terminal,
  progress: Progress,
  storyPath?: string,
): Promise<ReadDocument> {
  const input = await readInput(path, terminal);
  progress.at(`Reading ${input.path}`);
  const { document, problems, json } = await parseInput(input);
  progress.end();
  const errors = errorsOf(problems);
  if (problems.length > 0)
    terminal.err(`${input.path}: ${sayCounts(problems)}; "chronicle-kit validate" tells all.\n`);
  const limit = fetched ? sizeLimitFor(json) : null;
  if (limit !== null) terminal.err(`${sayLimit(limit)}\n`);
  if (errors.length > 0) terminal.err(`\n${sayProblems(errors)}\n`);
  if (!document || document.events.length === 0)
    throw new Failure(`No page was written: ${input.path} holds no event that can be drawn.`);
  const read = { document, json, faulty: errors.length > 0 };
  return storyPath === undefined ? read : addStory(read, await readInput(storyPath, terminal), terminal);
}

/** What is wrong in the story is told apart: it stands in another file. */
function addStory(read: ReadDocument, story: Input, terminal: Terminal): ReadDocument {
  const { json, problems } = withStory(read.json, story);
  const document = parseText(json).document ?? read.document;
  const errors = errorsOf(problems);
  if (problems.length > 0)
    terminal.err(`${story.path}: ${sayCounts(problems)}.\n\n${sayProblems(problems, true)}\n`);
  return { document, json, faulty: read.faulty || errors.length > 0 };
}
