import type { Problem } from '../model/problem.js';
import { counted } from './counted.js';
import { countProblems, groupProblems } from './group-problems.js';
import { inert } from './inert.js';

/** Places of one kind that are shown unless all are asked for. */
const FIRST = 3;
/** Longest title shown; a document may hold a megabyte of one. */
const LONGEST = 80;

/** "2 errors, 1 warning", or "no problems". */
export function sayCounts(problems: readonly Problem[]): string {
  const { errors, warnings, notes } = countProblems(problems);
  const parts = [
    ...(errors ? [counted(errors, 'error')] : []),
    ...(warnings ? [counted(warnings, 'warning')] : []),
    ...(notes ? [counted(notes, 'note')] : []),
  ];
  return parts.join(', ') || 'no problems';
}

/** Every kind of problem once: its code, how often, what is wrong at the first places, what to write instead. */
export function sayProblems(problems: readonly Problem[], all = false): string {
  return groupProblems(problems)
    .map(({ code, severity, problems: group }) => {
      const shown = all ? group : group.slice(0, FIRST);
      const more = group.length - shown.length;
      const hint = group[0]?.hint;
      return [
        `${severity === 'info' ? 'note' : severity}  ${code}  (${group.length.toLocaleString('en')})`,
        ...shown.map((problem) => `  ${placeOf(problem)}${subjectOf(problem)}${inert(problem.message, 400)}`),
        ...(more > 0
          ? [`  … and ${counted(more, 'more place', 'more places')}; "validate --all" shows them`]
          : []),
        ...(hint ? [`  → ${inert(hint, 400)}`] : []),
        '',
      ].join('\n');
    })
    .join('\n');
}

function placeOf({ line, column, pointer }: Problem): string {
  if (line !== undefined) return `line ${line}, column ${column ?? 1}: `;
  return pointer ? `${pointer}: ` : '';
}

function subjectOf({ subject }: Problem): string {
  return subject ? `“${inert(subject, LONGEST)}”: ` : '';
}

/** Only what takes something away: the rest is for `validate` to tell. */
export const errorsOf = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ severity }) => severity === 'error');
