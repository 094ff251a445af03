import type { Problem } from '../model/problem.js';

/** What mistakes have cost: whole events, whole files of them, and parts of others. */
export function lostTo(problems: readonly Problem[]): {
  readonly errors: readonly Problem[];
  readonly events: number;
  readonly files: number;
  readonly parts: number;
} {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const more = unlistedOf(problems);
  const files = errors.filter(({ code }) => code.startsWith('load.')).length;
  return {
    errors,
    events: more?.events ?? new Set(errors.flatMap((problem) => eventLost(problem) ?? [])).size,
    files,
    parts: errors.filter((problem) => eventLost(problem) === null).length - files + (more?.parts ?? 0),
  };
}

/** What is known of the problems of a document that has too many to list. */
function unlistedOf(problems: readonly Problem[]): Problem['unlisted'] {
  return problems.find(({ unlisted }) => unlisted)?.unlisted;
}

/** The event, by its place in the document, that a problem takes with it; `null` where the event stands. */
function eventLost({ pointer, values }: Problem): string | null {
  return values?.['lost'] === 'event' ? (/^\/events\/\d+/u.exec(pointer)?.[0] ?? null) : null;
}
