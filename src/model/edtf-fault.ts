import type { ProblemCode, ProblemValues } from './problem-sentences.js';
import { clip } from './text.js';

/** Why a date cannot be read, not yet in words. */
export interface DateFault {
  readonly code: ProblemCode;
  /** `written`: the date as it was given, clipped. */
  readonly values: ProblemValues;
}

export function dateFault(code: ProblemCode, written: string, more: ProblemValues = {}): DateFault {
  return { code, values: { written: clip(written, 80), ...more } };
}
