import { nextToken } from '../../src/model/json-text.js';

/** A stretch of a text, in characters from its beginning. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** What stands at a line and column, both from 1: the whole piece of JSON, or, of a list or an object, its first line. */
export function stretchAt(text: string, line: number, column: number): Stretch {
  let lineStart = 0;
  for (let at = 1; at < line; at += 1) {
    const next = text.indexOf('\n', lineStart) + 1;
    if (next === 0) break;
    lineStart = next;
  }
  const lineEnd = text.indexOf('\n', lineStart);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const start = Math.min(lineStart + column - 1, end);
  const token = nextToken(text, start);
  const whole =
    'type' in token && (token.type === 'string' || token.type === 'plain') && token.start === start;
  return { start, end: whole ? token.end : Math.max(end, Math.min(start + 1, text.length)) };
}

/** How many lines a text has; an empty one has one. */
export function lineCount(text: string): number {
  let count = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count += 1;
  return count;
}
