import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../locale/localizer.js';
import { companions } from '../model/parse-lazily.js';
import type { Problem } from '../model/problem.js';
import type { TimelineState } from '../store/state.js';
import type { problemListHtml } from './problem-list-html.js';

/** The list comes with the words for problems; where it does not come, the first is told as it is. */
let listHtml: typeof problemListHtml = (problems) => html`<p>${problems[0]?.message}</p>`;
companions.push(async () => {
  const list = await import('./problem-list-html.js');
  listHtml = list.problemListHtml;
  await list.loadTranslations();
});

/**
 * What stands where nothing can be drawn: loading, empty, or what went wrong, the last two for a page to replace.
 * Nothing where events can be drawn.
 */
export function stateHtml(
  { status, index, problems, progress }: TimelineState,
  localizer: Localizer,
  retry: () => void,
): TemplateResult | typeof nothing {
  if (status === 'failed') {
    return html`<slot name="error"
      ><div class="state failed" part="state">
        <p class="words">${localizer.say('errorHeading')}</p>
        ${listHtml(problems, localizer)}
        <button type="button" class="control" part="control" @click=${retry}>
          ${localizer.say('retry')}
        </button>
      </div></slot
    >`;
  }
  if (index && index.events.length > 0) return nothing;
  const loading = status === 'loading';
  // Can be given focus: "Try again" is gone as soon as it is pressed.
  const words = html`<p class="state" part="state" tabindex="-1">
    ${loading ? sayProgress(progress, localizer) : localizer.say('empty')}
  </p>`;
  return loading ? words : html`<slot name="empty">${words}</slot>`;
}

/** That a document is on its way, and, where it takes its time, how far it has been read. */
export function sayProgress(progress: TimelineState['progress'], localizer: Localizer): string {
  const words = localizer.say('loading');
  if (!progress?.total) return words;
  return `${words} ${localizer.say('filterCount', { count: progress.read, total: progress.total })}`;
}

/** Where the kit's own file for a view could not be fetched. */
export function partMissingHtml(localizer: Localizer, retry: () => void): TemplateResult {
  return html`<div class="state failed" part="state">
    <p class="words">${localizer.say('partMissing')}</p>
    <button type="button" class="control" part="control" @click=${retry}>${localizer.say('retry')}</button>
  </div>`;
}

/** What could not be drawn of a document that is good in other parts: whole events, and parts of others. */
export function problemsHtml(
  problems: readonly Problem[],
  localizer: Localizer,
): TemplateResult | typeof nothing {
  const { errors, events, parts } = lostTo(problems);
  if (errors.length === 0) return nothing;
  return html`<details class="problems no-print" part="problems">
    <summary part="fold">
      ${events > 0 ? localizer.say('eventsLeftOut', { count: events }) : nothing}
      ${parts > 0 ? localizer.say('partsLeftOut', { count: parts }) : nothing}
    </summary>
    ${listHtml(problems, localizer)}
  </details>`;
}

/** What mistakes have cost: whole events, and parts of others. */
export function lostTo(problems: readonly Problem[]): {
  readonly errors: readonly Problem[];
  readonly events: number;
  readonly parts: number;
} {
  const errors = problems.filter(({ severity }) => severity === 'error');
  const more = unlistedOf(problems);
  return {
    errors,
    events: more?.events ?? new Set(errors.flatMap((problem) => eventLost(problem) ?? [])).size,
    parts: errors.filter((problem) => eventLost(problem) === null).length + (more?.parts ?? 0),
  };
}

/** What is known of the problems of a document that has too many to list. */
function unlistedOf(problems: readonly Problem[]): Problem['unlisted'] {
  return problems.find(({ unlisted }) => unlisted)?.unlisted;
}

/** The event, by its place in the document, that a problem takes with it; `null` where the event stands. */
function eventLost({ pointer, values }: Problem): string | null {
  return values?.['lost'] === 'event' ? (/^\/events\/\d+/u.exec(pointer)?.[0] ?? null) : null;
}
