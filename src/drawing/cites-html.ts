import { html, nothing, type TemplateResult } from 'lit';
import type { Cite, Cites, Id, Source } from '../model/document.js';
import type { Localizer } from '../locale/localizer.js';
import { cslNames } from '../locale/csl-text.js';
import { sayLocator } from '../locale/say-cite.js';
import { followFragment } from './follow-fragment.js';
import { sourceAnchor, type EventContext, type Reading } from './reading.js';
import { joinHtml, textHtml } from './text-html.js';
import { linkHtml } from './link-html.js';

/** An event's context with the event it belongs to, whose list of sources the citations lead to. */
export interface CitingContext extends EventContext {
  readonly citing: Id;
}

/** Every citation of a statement, each with its source's number: "Radio Farda, line 14 [2]". */
export function citesHtml(cites: Cites | undefined, context: CitingContext): TemplateResult | typeof nothing {
  if (!cites || cites.length === 0) return nothing;
  const items = cites.map((cite) => citeHtml(typeof cite === 'string' ? { source: cite } : cite, context));
  return html`<span class="cites">${joinHtml(items, context.localizer.say('phraseBreak'))}</span>`;
}

function citeHtml(cite: Cite, context: CitingContext): TemplateResult {
  const { index, localizer } = context;
  const known = index.sources.get(cite.source);
  const locator = sayLocator(cite, localizer);
  const href = context.sourceHref?.(cite.source) ?? `#${sourceAnchor(context.citing, cite.source)}`;
  const name = known
    ? html`<a href=${href} @click=${followFragment}
        >${sourceName(known.source, context)}&nbsp;<span class="number"
          >[${localizer.number(known.number)}]</span
        ></a
      >`
    : html`<bdi>${cite.source}</bdi>`;
  const copied = cite.copies === undefined ? undefined : index.sources.get(cite.copies);
  return html`<span class="cite"
    >${joinHtml(
      [
        name,
        locator && linkHtml(cite.url, locator),
        copied && repeats(copied.source, context),
        textHtml(cite.note, context),
      ],
      localizer.say('listComma'),
    )}</span
  >`;
}

/** "repeats Radio Farda" */
export function repeats(source: Source, reading: Reading): string {
  return reading.localizer.say('repeatsSource', {
    source: plainSourceName(source, reading.localizer, reading),
  });
}

/** What a source is called in passing: its short title, else who published it. */
export function sourceName(source: Source, reading: Reading): TemplateResult {
  const publisher = source.custom?.['published-by'];
  const actor = publisher === undefined ? undefined : reading.index.actors.get(publisher);
  if (!source['title-short'] && actor) return html`${textHtml(actor.name, reading)}`;
  return html`<bdi>${plainSourceName(source, reading.localizer, reading)}</bdi>`;
}

function plainSourceName(source: Source, localizer: Localizer, { index }: Reading): string {
  const publisher = source.custom?.['published-by'];
  const actor = publisher === undefined ? undefined : index.actors.get(publisher);
  return (
    source['title-short'] ??
    localizer.text(actor?.name, index.document.lang)?.value ??
    cslNames(source.author, localizer) ??
    source.publisher ??
    source['container-title'] ??
    source.title
  );
}
