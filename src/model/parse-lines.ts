import { EventFeed } from './event-feed.js';
import { lineSteps } from './json-lines.js';
import { locateProblems } from './json-position.js';
import type { ParseOptions } from './parse-document.js';
import { completeDraft, type ParseResult } from './problem-wording.js';
import type { Problem } from './problem.js';
import { finish } from './steps.js';

/**
 * Reads a document from JSON Lines as `parseText` does from JSON: the document without its events in the first line, an
 * event in each that follows. A line that cannot be read is named and left out; blank lines are passed over.
 */
export function parseLines(text: string, options?: ParseOptions): ParseResult {
  const feed = new EventFeed();
  const source = feed.add();
  const whole = text.replace(/^\uFEFF/u, '');
  source.push(whole);
  source.end();
  const { document, problems } = completeDraft(finish(lineSteps(source, feed, options)));
  return { document, problems: problems.length ? withColumns(whole, problems) : problems };
}

/** Adds the columns, for which a line is looked at again. */
function withColumns(text: string, problems: readonly Problem[]): readonly Problem[] {
  const lines = text.split('\n');
  return problems.map((problem) => {
    const { line, column } = problem;
    if (line === undefined || column !== undefined) return problem;
    const pointer = problem.pointer.replace(/^\/events\/\d+/u, '');
    const [found] = locateProblems(lines[line - 1] ?? '', [{ ...problem, pointer }]);
    return { ...problem, column: found?.column ?? 1 };
  });
}
