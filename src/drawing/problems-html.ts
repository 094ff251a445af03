import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../locale/localizer.js';
import { companions } from '../model/problem-companions.js';
import type { Problem } from '../model/problem.js';
import type { TimelineState } from '../store/state.js';
import type * as Lists from './problem-list-html.js';

/** The list comes with the words for problems; where they do not come, the first is told as it is. */
const first: typeof Lists.problemListHtml = (problems) => {
  const problem = problems.find(({ severity }) => severity === 'error');
  return html`<p>${problem?.message} ${problem?.hint}</p>`;
};
let lists: Pick<typeof Lists, 'problemListHtml' | 'problemsNoticeHtml'> = {
  problemListHtml: first,
  problemsNoticeHtml: first,
};
companions.push(async () => {
  const module = await import('./problem-list-html.js');
  lists = module;
  await module.loadTranslations();
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
        ${lists.problemListHtml(problems, localizer)}
        <button type="button" class="control" part="control" @click=${retry}>
          ${localizer.say('retry')}
        </button>
      </div></slot
    >`;
  }
  if (index && (index.tiled ?? index.events).length > 0) return nothing;
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
  return problems.some(({ severity }) => severity === 'error')
    ? lists.problemsNoticeHtml(problems, localizer)
    : nothing;
}
