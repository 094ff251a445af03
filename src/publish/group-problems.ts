import type { Problem } from '../model/problem.js';

/** All problems of one kind. */
export interface ProblemGroup {
  readonly code: string;
  readonly severity: Problem['severity'];
  readonly problems: readonly Problem[];
}

const ORDER: readonly Problem['severity'][] = ['error', 'warning', 'info'];

/** Problems by kind: errors first, and in each severity the most frequent first. */
export function groupProblems(problems: readonly Problem[]): readonly ProblemGroup[] {
  const groups = new Map<string, Problem[]>();
  for (const problem of problems) {
    const key = `${problem.severity} ${problem.code}`;
    const group = groups.get(key);
    if (group) group.push(problem);
    else groups.set(key, [problem]);
  }
  return [...groups.values()]
    .flatMap((group) => {
      const [first] = group;
      return first ? [{ code: first.code, severity: first.severity, problems: group }] : [];
    })
    .sort(
      (a, b) =>
        ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity) || b.problems.length - a.problems.length,
    );
}

export interface ProblemCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly notes: number;
}

export function countProblems(problems: readonly Problem[]): ProblemCounts {
  const count = (severity: Problem['severity']) =>
    problems.filter((problem) => problem.severity === severity).length;
  return { errors: count('error'), warnings: count('warning'), notes: count('info') };
}
