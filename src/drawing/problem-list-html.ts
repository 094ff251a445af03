import '../locale/reading-words.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../locale/localizer.js';
import { problemLang, sayProblem } from '../locale/say-problem.js';
import type { Problem } from '../model/problem.js';
import { lostTo } from './problems-lost.js';

export { loadTranslations } from '../locale/say-problem.js';

/** More than this many would bury the timeline. */
const MOST = 50;
/** Of one kind more than this many are told once, with the first few named. */
const SAME = 5;
const NAMED = 3;

/** Every error; where one kind is frequent, once for all. */
export function problemListHtml(problems: readonly Problem[], localizer: Localizer): TemplateResult {
  const codes = problems.find(({ unlisted }) => unlisted)?.unlisted?.codes;
  const kinds = new Map<string, Problem[]>();
  for (const problem of problems) {
    if (problem.severity !== 'error') continue;
    const kind = kinds.get(problem.code);
    if (kind) kind.push(problem);
    else kinds.set(problem.code, [problem]);
  }
  const items = [...kinds].flatMap(([code, kind]) => {
    const count = kind.length + (codes?.[code] ?? 0);
    return count > SAME
      ? [kindHtml(kind, count, localizer)]
      : kind.map((problem) => html`<li>${oneHtml(problem, localizer)}</li>`);
  });
  return html`<ul class="problem-list" role="list">
    ${items.slice(0, MOST)}
  </ul>`;
}

/** "`date.not-edtf`: 312 times", with the first of them. */
function kindHtml(kind: readonly Problem[], count: number, localizer: Localizer): TemplateResult {
  const code = html`<code dir="ltr">${kind[0]?.code}</code>`;
  return html`<li>
    ${code}: ${localizer.say('problemTimes', { count })}
    <ul role="list">
      ${kind.slice(0, NAMED).map((problem) => html`<li>${oneHtml(problem, localizer)}</li>`)}
    </ul>
  </li>`;
}

function oneHtml(problem: Problem, localizer: Localizer): TemplateResult {
  const { subject, line, column, file } = problem;
  return html`${subject ? html`<strong><bdi>${subject}</bdi>:</strong> ` : nothing}<bdi
      lang=${problemLang(problem, localizer) ?? nothing}
      >${sayProblem(problem, localizer)}</bdi
    >
    ${
      line === undefined
        ? nothing
        : html`<span class="meta" lang=${localizer.langOf('lineColumn') ?? nothing}
            >${localizer.say('lineColumn', { line, column: column ?? 1 })}</span
          >`
    }${file === undefined ? nothing : html` <bdi class="meta" dir="ltr">${file}</bdi>`}`;
}

/** The notice of what could not be drawn, which opens the list. */
export function problemsNoticeHtml(problems: readonly Problem[], localizer: Localizer): TemplateResult {
  const { events, files, parts } = lostTo(problems);
  return html`<details class="problems no-print" part="problems">
    <summary part="fold">
      ${events > 0 ? localizer.say('eventsLeftOut', { count: events }) : nothing}
      ${files > 0 ? localizer.say('filesLeftOut', { count: files }) : nothing}
      ${parts > 0 ? localizer.say('partsLeftOut', { count: parts }) : nothing}
    </summary>
    ${problemListHtml(problems, localizer)}
  </details>`;
}
