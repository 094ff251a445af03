import type { MarkdownInline } from '../model/markdown.js';

/** What a stretch of text is in. One object for one element, so that neighbours are told apart. */
export interface RunMark {
  readonly type: 'emphasis' | 'strong' | 'code' | 'link';
  readonly url?: string;
}

/** A stretch of text with all that it is in, the outermost first; `null` is a line break. */
export type TextRun = { readonly value: string; readonly marks: readonly RunMark[] } | null;

/** Runs as nodes of Markdown, with white space as a browser shows it and never just inside a mark. */
export function nodesFromRuns(runs: readonly TextRun[]): readonly MarkdownInline[] {
  return nest(tidy(runs), 0);
}

/** One blank for any white space, none beside a line break or at an end; no break at an end or doubled. */
function tidy(runs: readonly TextRun[]): TextRun[] {
  const kept: TextRun[] = [];
  let blank = false;
  for (const run of runs) {
    if (run === null) {
      if (kept.length && kept.at(-1) !== null) kept.push(null);
      blank = false;
      continue;
    }
    const core = run.value.trim().replace(/[ \t\r\n\f]+/gu, ' ');
    const last = kept.at(-1);
    if (!core) blank ||= run.value !== '';
    else {
      if (last && (blank || /^\s/u.test(run.value)))
        kept.push({ value: ' ', marks: shared(last.marks, run.marks) });
      kept.push({ value: core, marks: run.marks });
      blank = /\s$/u.test(run.value);
    }
  }
  while (kept.length && kept.at(-1) === null) kept.pop();
  return kept;
}

function shared(one: readonly RunMark[], other: readonly RunMark[]): readonly RunMark[] {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return one.slice(0, length);
}

function nest(runs: readonly TextRun[], depth: number): MarkdownInline[] {
  const nodes: MarkdownInline[] = [];
  for (let i = 0; i < runs.length;) {
    const run = runs[i]!;
    const mark = run?.marks[depth];
    if (run === null) nodes.push({ type: 'break' });
    else if (!mark) {
      const last = nodes.at(-1);
      if (last?.type === 'text') nodes[nodes.length - 1] = { type: 'text', value: last.value + run.value };
      else nodes.push({ type: 'text', value: run.value });
    } else {
      let end = i + 1;
      while (
        end < runs.length &&
        (runs[end] === null ? goesOn(runs, end, depth, mark) : runs[end]!.marks[depth] === mark)
      )
        end++;
      nodes.push(marked(mark, runs.slice(i, end), depth + 1));
      i = end;
      continue;
    }
    i++;
  }
  return nodes;
}

/** Whether the text behind a line break goes on with a mark; code begins anew on each line. */
function goesOn(runs: readonly TextRun[], at: number, depth: number, mark: RunMark): boolean {
  return mark.type !== 'code' && runs[at + 1]?.marks[depth] === mark;
}

function marked(mark: RunMark, runs: readonly TextRun[], depth: number): MarkdownInline {
  if (mark.type === 'code') {
    const value = runs.map((run) => run?.value ?? ' ').join('');
    return value.includes('`') ? { type: 'text', value } : { type: 'code', value };
  }
  const children = nest(runs, depth);
  return mark.type === 'link' ? { type: 'link', url: mark.url!, children } : { type: mark.type, children };
}
