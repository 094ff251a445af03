import type { Problem } from '../model/problem.js';
import { faProblems } from './fa-problems.js';
import type { Localizer } from './localizer.js';

// Apart from the messages, so that these sentences are loaded only where a problem has to be told.
const sentences = new Map<string, ReadonlyMap<string, string>>();

/** Adds the sentences of a language for problems in documents, by problem code. */
export function registerProblems(lang: string, byCode: Readonly<Record<string, string>>): void {
  sentences.set(lang, new Map(Object.entries(byCode)));
}

registerProblems('fa', faProblems);

/** What is wrong, and what would mend it: translated where there is a translation, else in English. */
export function sayProblem(
  { code, values, message, hint }: Pick<Problem, 'code' | 'values' | 'message' | 'hint'>,
  localizer: Localizer,
): string {
  const translated = sentences.get(localizer.lang)?.get(code);
  if (translated !== undefined) return localizer.fill(translated, values);
  return hint ? `${message} ${hint}` : message;
}
