import type { ProblemCode, ProblemValues } from './problem-sentences.js';
import { finish, STRIDE, type Steps } from './steps.js';

/** Where a JSON text breaks off, and why. */
export interface JsonFault {
  readonly code: ProblemCode;
  readonly offset: number;
  readonly values: ProblemValues;
}

/** One piece of JSON: `{ } [ ] : ,`, a string, or a number or bare word. */
export interface JsonToken {
  readonly type: '{' | '}' | '[' | ']' | ':' | ',' | 'string' | 'plain' | 'end';
  readonly start: number;
  readonly end: number;
}

const SPACE = /[ \t\n\r]*/y;
const PLAIN = /[^\s,:[\]{}"]+/y;
const NUMBER = /^-?(0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?$/;

/** The next piece of a text that is known to be good JSON, or the fault at it. */
export function nextToken(text: string, from: number): JsonToken | JsonFault {
  SPACE.lastIndex = from;
  SPACE.exec(text);
  const start = SPACE.lastIndex;
  const first = text[start];
  if (first === undefined) return { type: 'end', start, end: start };
  if ('{}[]:,'.includes(first)) return { type: first as JsonToken['type'], start, end: start + 1 };
  if (first === '"') return stringToken(text, start);
  return plainToken(text, start);
}

function stringToken(text: string, start: number): JsonToken | JsonFault {
  for (let at = start + 1; at < text.length; at++) {
    const char = text.charCodeAt(at);
    if (char === 0x22) return { type: 'string', start, end: at + 1 };
    if (char === 0x0a || char === 0x0d) break;
    if (char < 0x20) {
      const found = char.toString(16).padStart(4, '0').toUpperCase();
      return { code: 'json.control-character', offset: at, values: { found } };
    }
    if (char !== 0x5c) continue;
    const length = text[at + 1] === 'u' ? 6 : 2;
    if (!/^\\(["\\/bfnrt]|u[0-9a-fA-F]{4})/.test(text.slice(at, at + length))) {
      return { code: 'json.bad-escape', offset: at, values: { found: `“${text.slice(at + 1, at + 2)}”` } };
    }
    at += length - 1;
  }
  return { code: 'json.text-not-closed', offset: start, values: {} };
}

function plainToken(text: string, start: number): JsonToken | JsonFault {
  PLAIN.lastIndex = start;
  const found = (PLAIN.exec(text)?.[0] ?? text[start]!).slice(0, 40);
  if (/^['‘’‚“”„«»`]/.test(found)) {
    return { code: 'json.wrong-quotes', offset: start, values: { found: found[0]! } };
  }
  if (/^(\/[/*]|#)/.test(found)) return { code: 'json.comment', offset: start, values: {} };
  return { type: 'plain', start, end: Math.max(PLAIN.lastIndex, start + 1) };
}

const CLOSING = { '{': '}', '[': ']' } as const;

/** What may stand next. `first…`: the list or object has just been opened; `next…`: a comma has just been read. */
type Expected = 'value' | 'firstValue' | 'nextValue' | 'firstName' | 'nextName' | 'colon' | 'more' | 'end';

/** The first fault of a JSON text, in terms its writer knows; `null` where there is none. */
export function findFault(text: string): JsonFault | null {
  return finish(faultSteps(text));
}

/** The same with places to pause. */
export function* faultSteps(text: string): Steps<JsonFault | null> {
  const open: JsonToken[] = [];
  let expected: Expected = 'value';
  for (let at = 0, tokens = 1; ; tokens++) {
    if (tokens % STRIDE === 0) yield;
    const token = nextToken(text, at);
    if ('code' in token) return token;
    const { type, start, end } = token;
    const found =
      type === 'end' ? 'the end of the text' : `“${text.slice(start, Math.min(end, start + 40))}”`;
    const fault = (code: ProblemCode, values: ProblemValues = {}): JsonFault => ({
      code,
      offset: start,
      values: { found, ...values },
    });
    const around = open.at(-1);
    if (type === 'end') {
      if (!around) return expected === 'end' ? null : fault('json.value-missing');
      let line = 1;
      for (let end = text.indexOf('\n'); end >= 0 && end < around.start; end = text.indexOf('\n', end + 1))
        line++;
      const bracket = around.type as '{' | '[';
      return fault('json.unfinished', { found: `“${bracket}”`, line, expected: CLOSING[bracket] });
    }
    at = end;
    if (expected === 'end') return fault('json.after-end');
    if (type === '}' || type === ']') {
      const right = CLOSING[around?.type as '{' | '['];
      if (right !== type) return fault('json.wrong-bracket', { expected: right ?? 'nothing' });
      if (expected === 'nextName' || expected === 'nextValue') return fault('json.comma-extra');
      if (expected === 'colon') return fault('json.colon-missing');
      if (expected === 'value') return fault('json.value-missing');
      open.pop();
      expected = open.length ? 'more' : 'end';
    } else if (expected === 'firstName' || expected === 'nextName') {
      if (type !== 'string') return fault(type === ',' ? 'json.comma-extra' : 'json.name-unquoted');
      expected = 'colon';
    } else if (expected === 'colon') {
      if (type !== ':') return fault('json.colon-missing');
      expected = 'value';
    } else if (expected === 'more') {
      if (type !== ',') return fault('json.comma-missing');
      expected = around!.type === '{' ? 'nextName' : 'nextValue';
    } else if (type === '{' || type === '[') {
      open.push(token);
      expected = type === '{' ? 'firstName' : 'firstValue';
    } else if (type === ',' || type === ':') {
      return fault(type === ',' && expected !== 'value' ? 'json.comma-extra' : 'json.value-missing');
    } else {
      const word = text.slice(start, end);
      if (type === 'plain' && !/^(true|false|null)$/.test(word) && !NUMBER.test(word)) {
        const code = /^[-+.]?\d/.test(word) ? 'json.bad-number' : 'json.unknown-word';
        return fault(code, { found: word.slice(0, 40) });
      }
      expected = open.length ? 'more' : 'end';
    }
  }
}
