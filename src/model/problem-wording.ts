import type { TimelineDocument } from './document.js';
import { suggestEdtf } from './edtf-suggestion.js';
import { locateSteps, positions } from './json-position.js';
import { faultSteps } from './json-text.js';
import type { Draft } from './parse-document.js';
import { recognizeFormat, recognizeTextFormat } from './parse-format.js';
import type { Finding, Reading } from './parse-reading.js';
import { guessName } from './problem-guess.js';
import { PROBLEM_SENTENCES, sayProblem } from './problem-sentences.js';
import type { ProblemCode, ProblemValues } from './problem-sentences.js';
import type { Problem } from './problem.js';
import { finish, type Steps } from './steps.js';

export interface ParseResult {
  /** What can be drawn: the object handed in where nothing had to be changed; `null` where nothing can be. */
  readonly document: TimelineDocument | null;
  readonly problems: readonly Problem[];
}

/** Puts what a reading found into words, with suggestions and places in the text. */
export function completeDraft(draft: Draft): ParseResult {
  return finish(completeSteps(draft));
}

/** The same with places to pause. */
export function* completeSteps({ input, text, document, findings, more }: Draft): Steps<ParseResult> {
  if (!findings.length) return { document, problems: [] };
  if (text !== null && input === undefined) return { document, problems: [yield* explainText(text)] };
  const format = document?.events.length ? null : formatOf(input);
  if (format) return { document: null, problems: [wholeProblem('document.other-format', { format })] };
  const problems: Problem[] = [];
  for (const finding of findings.slice(0, more?.limit)) {
    problems.push(yield* wordSteps(finding));
    if (problems.length % FEW === 0) yield;
  }
  const unlisted = more && countMore(more.readings, more.limit, more.lostEvents);
  if (unlisted) problems.push(unlisted);
  return { document, problems: text === null ? problems : yield* locateSteps(text, problems) };
}

/** Problems between two places to pause. */
const FEW = 16;

/** A line or a file that is no JSON is explained from its text; what it takes with it stays said. */
function* wordSteps({ text, ...finding }: Finding): Steps<Problem> {
  const problem = word(finding);
  if (text === undefined) return problem;
  const { line, column, ...why } = yield* explainText(text, finding.line);
  const values = { ...finding.values, ...why.values };
  return { ...problem, ...why, values, pointer: finding.pointer, ...(line && { line, column }) };
}

function formatOf(input: unknown): string | null {
  try {
    return recognizeFormat(input);
  } catch {
    // A getter or a proxy of the page that handed it in.
    return null;
  }
}

/**
 * Why a text is no JSON.
 *
 * @param first number of its first line
 */
function* explainText(text: string, first = 1): Steps<Problem> {
  if (!text.trim()) return wholeProblem('document.empty');
  const format = recognizeTextFormat(text);
  if (format) return wholeProblem('document.other-format', { format });
  const fault = yield* faultSteps(text);
  if (!fault) return wholeProblem('json.unreadable');
  const [{ line, column }] = yield* positions(text, [fault.offset]);
  const { line: named } = fault.values;
  const values = named === undefined ? fault.values : { ...fault.values, line: Number(named) + first - 1 };
  return { ...wholeProblem(fault.code, values), line: line + first - 1, column };
}

function wholeProblem(code: ProblemCode, values: ProblemValues = {}): Problem {
  return word({ code, values, pointer: '' });
}

function word({ names, ...finding }: Omit<Finding, 'text'>): Problem {
  let { code } = finding;
  let values: ProblemValues = finding.values;
  const guess = names && guessName(String(values['field']), names);
  if (guess) {
    code = 'field.misspelt';
    values = { ...values, guess };
  }
  const written = String(values['whole'] ?? values['written']);
  const suggestion = code.startsWith('date.')
    ? suggestEdtf(written)
    : code === 'id.invalid'
      ? suggestId(written)
      : null;
  if (suggestion) values = { ...values, suggestion };
  const fix =
    code.startsWith('date.') && suggestion
      ? ({ op: 'replace', path: finding.pointer, value: suggestion } as const)
      : undefined;
  return {
    ...finding,
    code,
    values,
    ...sayProblem(code, values),
    ...(fix && { fix }),
  };
}

/** What was found beyond what is listed, counted. */
function countMore(readings: readonly Reading[], limit: number, lostEvents: number): Problem | null {
  const kinds = new Map<string, number>();
  const add = (kind: string, count: number) => kinds.set(kind, (kinds.get(kind) ?? 0) + count);
  const beyond = readings.flatMap(({ findings }) => findings).slice(limit);
  for (const { code, values } of beyond) add(values['lost'] === 'event' ? `${code} event` : code, 1);
  for (const { unlisted } of readings) unlisted.forEach((count, kind) => add(kind, count));
  if (!kinds.size) return null;
  const codes: Record<string, number> = {};
  let parts = 0;
  let all = 0;
  for (const [kind, count] of kinds) {
    const [code = '', cost] = kind.split(' ');
    codes[code] = (codes[code] ?? 0) + count;
    all += count;
    if (!cost && PROBLEM_SENTENCES[code as ProblemCode][0] === 'error') parts += count;
  }
  const unlisted = { codes, events: lostEvents, parts };
  return { ...wholeProblem('document.more-problems', { count: all }), unlisted };
}

/** An id of the right form, like the one written. */
function suggestId(written: string): string {
  const id = written.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
  return id.replace(/^[-._]+/, '').replace(/-$/, '');
}
