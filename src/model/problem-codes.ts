import type { Problem } from './problem.js';
import { PROBLEM_SENTENCES } from './problem-sentences.js';
import type { ProblemCode } from './problem-sentences.js';

/** One row of the table of problems in the docs. */
export interface ProblemCodeEntry {
  readonly code: ProblemCode;
  readonly severity: Problem['severity'];
  /** The sentences with `{names}` where the values of a problem stand. */
  readonly message: string;
  readonly hint: string;
}

/** Every kind of problem there is, for the docs. Not needed to read a document. */
export const PROBLEM_CODES: readonly ProblemCodeEntry[] = (Object.keys(PROBLEM_SENTENCES) as ProblemCode[])
  .sort()
  .map((code) => {
    const [severity, message, hint = ''] = PROBLEM_SENTENCES[code];
    return { code, severity, message: message.replace('{lost}', ''), hint };
  });
