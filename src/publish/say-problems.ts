import type { Problem } from '../model/problem.js';
import { SIZE_LIMIT } from '../store/loader.js';
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

/** For a document larger than an element reads by itself. */
export const sayLimit = (megabytes: number): string =>
  `It is larger than ${SIZE_LIMIT / 1e6} MB, which is as much as an element reads by itself: write size-limit="${megabytes}" on it. "chronicle-kit build" writes that into its pages.`;

/** Every kind of problem once: its code, how often, what is wrong at the first places, what to write instead at each. */
export function sayProblems(problems: readonly Problem[], all = false): string {
  return groupProblems(problems)
    .map(({ code, severity, problems: group }) => {
      const hinted = [...groupByHint(group)];
      const shown = all ? hinted : hinted.slice(0, FIRST);
      const rest = group.length - shown.reduce((sum, [, places]) => sum + places.length, 0);
      return [
        `${severity === 'info' ? 'note' : severity}  ${code}  (${group.length.toLocaleString('en')})`,
        ...shown.flatMap(([hint, places]) => [
          ...sayPlaces(places, all),
          ...(hint ? [`  → ${inert(hint, 400)}`] : []),
        ]),
        ...sayMore(rest),
        '',
      ].join('\n');
    })
    .join('\n');
}

/** What to write instead may differ from place to place. */
function groupByHint(problems: readonly Problem[]): ReadonlyMap<string, readonly Problem[]> {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const hint = hintOf(problem);
    const group = groups.get(hint);
    if (group) group.push(problem);
    else groups.set(hint, [problem]);
  }
  return groups;
}

function sayPlaces(problems: readonly Problem[], all: boolean): readonly string[] {
  const shown = all ? problems : problems.slice(0, FIRST);
  return [
    ...shown.map((problem) => `  ${placeOf(problem)}${subjectOf(problem)}${inert(problem.message, 400)}`),
    ...sayMore(problems.length - shown.length),
  ];
}

const sayMore = (more: number): readonly string[] =>
  more > 0 ? [`  … and ${counted(more, 'more place', 'more places')}; "validate --all" shows them`] : [];

function hintOf({ code, pointer, hint = '' }: Problem): string {
  return code === 'field.not-allowed' && pointer === '/version'
    ? 'This kit reads version 1.0; a document of a later one needs a later kit.'
    : hint;
}

function placeOf({ line, column, pointer, file }: Problem): string {
  const where = file === undefined ? '' : `${inert(file, LONGEST)}, `;
  if (line !== undefined) return `${where}line ${line}, column ${column ?? 1}: `;
  return pointer ? `${where}${pointer}: ` : where && `${where.slice(0, -2)}: `;
}

function subjectOf({ subject }: Problem): string {
  return subject ? `“${inert(subject, LONGEST)}”: ` : '';
}

/** Only what takes something away: the rest is for `validate` to tell. */
export const errorsOf = (problems: readonly Problem[]): readonly Problem[] =>
  problems.filter(({ severity }) => severity === 'error');
