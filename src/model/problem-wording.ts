import type { TimelineDocument } from './document.js';
import { suggestEdtf } from './edtf-suggestion.js';
import { locateProblems, positionOf } from './json-position.js';
import { findFault } from './json-text.js';
import type { Draft } from './parse-document.js';
import { recognizeFormat, recognizeTextFormat } from './parse-format.js';
import type { Finding } from './parse-reading.js';
import { guessName } from './problem-guess.js';
import { sayProblem } from './problem-sentences.js';
import type { ProblemCode, ProblemValues } from './problem-sentences.js';
import type { Problem } from './problem.js';

export interface ParseResult {
  /** What can be drawn: the object handed in where nothing had to be changed; `null` where nothing can be. */
  readonly document: TimelineDocument | null;
  readonly problems: readonly Problem[];
}

/** Puts what a reading found into words, with suggestions and places in the text. */
export function completeDraft({ input, text, document, findings }: Draft): ParseResult {
  if (!findings.length) return { document, problems: [] };
  if (text !== null && input === undefined) return { document, problems: [explainText(text)] };
  const format = document?.events.length ? null : formatOf(input);
  if (format) return { document: null, problems: [wholeProblem('document.other-format', { format })] };
  const problems = findings.map(word);
  return { document, problems: text === null ? problems : locateProblems(text, problems) };
}

function formatOf(input: unknown): string | null {
  try {
    return recognizeFormat(input);
  } catch {
    // A getter or a proxy of the page that handed it in.
    return null;
  }
}

/** Why a text is no JSON. */
function explainText(text: string): Problem {
  if (!text.trim()) return wholeProblem('document.empty');
  const format = recognizeTextFormat(text);
  if (format) return wholeProblem('document.other-format', { format });
  const fault = findFault(text);
  if (!fault) return wholeProblem('json.unreadable');
  return { ...wholeProblem(fault.code, fault.values), ...positionOf(text, fault.offset) };
}

function wholeProblem(code: ProblemCode, values: ProblemValues = {}): Problem {
  return word({ code, values, pointer: '' });
}

function word({ names, ...finding }: Finding): Problem {
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
  return { ...finding, code, values, ...sayProblem(code, values), ...(fix && { fix }) };
}

/** An id of the right form, like the one written. */
function suggestId(written: string): string {
  const id = written.toLowerCase().replace(/[^a-z0-9._-]+/g, '-');
  return id.replace(/^[-._]+/, '').replace(/-$/, '');
}
