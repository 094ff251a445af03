import { html, nothing, type TemplateResult } from 'lit';
import '../../src/locale/reading-words.js';
import type { Localizer } from '../../src/locale/localizer.js';
import { problemLang, sayProblem } from '../../src/locale/say-problem.js';
import type { Problem } from '../../src/model/problem.js';
import { groupProblems, type ProblemGroup } from '../../src/publish/group-problems.js';
import type { Words } from './words.js';

/** Places of one kind that are shown until all are asked for. */
const FIRST = 4;

export interface ProblemList {
  readonly problems: readonly Problem[];
  readonly words: Words;
  readonly localizer: Localizer;
  readonly isUnfolded: (code: string) => boolean;
  readonly unfold: (code: string) => void;
  readonly visit: (problem: Problem) => void;
}

/** What is wrong by kind: its code, then each place with what is wrong there and what to write instead. */
export function problemListHtml(list: ProblemList): TemplateResult {
  return html`<div class="groups">
    ${groupProblems(list.problems).map((group) => groupHtml(group, list))}
  </div>`;
}

function groupHtml({ code, severity, problems }: ProblemGroup, list: ProblemList): TemplateResult {
  const { words, localizer } = list;
  const shown = list.isUnfolded(code) ? problems : problems.slice(0, FIRST);
  const left = problems.length - shown.length;
  return html`<section class=${`group ${severity}`} data-code=${code}>
    <h2>
      <b>${words.severity[severity]}</b> <code dir="ltr">${code}</code>
      ${problems.length > 1 ? html`<span class="quiet">× ${localizer.number(problems.length)}</span>` : nothing}
    </h2>
    <ul>
      ${shown.map((problem) => placeHtml(problem, list))}
    </ul>
    ${
      left > 0
        ? html`<button type="button" class="word" @click=${() => list.unfold(code)}>
            ${words.more(left)}
          </button>`
        : nothing
    }
  </section>`;
}

function placeHtml(problem: Problem, { words, localizer, visit }: ProblemList): TemplateResult {
  const { line, column = 1, subject, message, hint } = problem;
  const lang = localizer.lang === 'en' ? 'en' : problemLang(problem, localizer);
  const place = line === undefined ? words.whole : localizer.say('lineColumn', { line, column });
  return html`<li>
    <p class="where">
      <button type="button" class="word place" @click=${() => visit(problem)}>${place}</button>
      ${subject ? html`<bdi class="subject quiet">${subject}</bdi>` : nothing}
    </p>
    ${
      lang === 'en'
        ? html`<p lang="en" dir="ltr">${message}</p>
            ${hint ? html`<p class="instead" lang="en" dir="ltr">${hint}</p>` : nothing}`
        : html`<p>${sayProblem(problem, localizer)}</p>`
    }
  </li>`;
}
