import { readEdtf } from './edtf-read.js';
import { suggestEdtf } from './edtf-suggestion.js';
import type { EdtfValue } from './edtf-value.js';
import { sayProblem } from './problem-sentences.js';
import type { ProblemCode, ProblemValues } from './problem-sentences.js';

export { printEdtf } from './edtf-print.js';

/** Why a date cannot be read. `values.suggestion` is there where what was meant is certain enough to offer. */
export interface DateProblem {
  readonly code: ProblemCode;
  readonly message: string;
  readonly hint: string;
  readonly values: ProblemValues;
}

export type EdtfResult =
  | { readonly value: EdtfValue; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: DateProblem };

/**
 * Reads an EDTF string (ISO 8601-2): levels 0 and 1, and of level 2 one-of sets `[a,b..c]`, part
 * qualifiers and `X` anywhere. Never throws; what cannot be read comes back as a problem with a hint.
 * Of a date with a time the calendar day as written stays.
 *
 * Seasons are those of the northern hemisphere, by whole months, winter from December to the next February.
 */
export function parseEdtf(text: string): EdtfResult {
  const result = readEdtf(text);
  if (!('code' in result)) return { value: result };
  const suggestion = suggestEdtf(text);
  const values = suggestion === null ? result.values : { ...result.values, suggestion };
  const { message, hint } = sayProblem(result.code, values);
  return { problem: { code: result.code, message, hint, values } };
}
