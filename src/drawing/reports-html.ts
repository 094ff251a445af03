import { html, nothing, type TemplateResult } from 'lit';
import type { Affiliation, Cite, Cites, Id } from '../model/document.js';
import { citedSources } from '../model/event-index.js';
import { bySource, citedHtml, citeNotesHtml, repeats, type CitingContext } from './cites-html.js';
import { joinHtml } from './text-html.js';
import type { Reading } from './reading.js';

/**
 * Who reports a statement: each source with the place in it, what it repeats, to whom its publisher is tied and how
 * that is known. The same facts for every source; where the record names no tie, it says so.
 */
export function reportsHtml(cites: Cites, context: CitingContext): TemplateResult {
  return html`<ul class="reports" role="list">
      ${[...bySource(cites)].map(([id, passages]) => reportHtml(id, passages, context))}
    </ul>
    ${citeNotesHtml(cites, context)}`;
}

function reportHtml(id: Id, passages: readonly Cite[], context: CitingContext): TemplateResult {
  const { index, localizer } = context;
  const custom = index.sources.get(id)?.source.custom;
  const facts = [
    ...(custom?.copies ?? []).map((copy) => repeats(copy, context)),
    ...tiesOf(custom?.['published-by'], context),
  ];
  return html`<li class="report">
    ${citedHtml(id, passages, context)}
    <span class="ties">${joinHtml(facts, localizer.say('phraseBreak'))}</span>
    ${outsideHtml([id], context)}
  </li>`;
}

/** The words that mark a statement which rests on no document of the record itself. */
export function outsideHtml(cites: Cites, { index, localizer }: Reading): TemplateResult | typeof nothing {
  const outside = citedSources(cites).every(
    (id) => index.sources.get(id)?.source.custom?.layer === 'outside',
  );
  return outside
    ? html`<span class="outside" part="outside">${localizer.say('outsideRecord')}</span>`
    : nothing;
}

/** "affiliation, declared: NCRI": one phrase for each kind of tie, or that none is named. */
export function tiesOf(publisher: Id | undefined, { index, localizer }: Reading): string[] {
  const { affiliations = [] } = index.actors.get(publisher ?? '') ?? {};
  if (affiliations.length === 0) return [localizer.say('tieNone')];
  const name = ({ with: id }: Affiliation): string =>
    shortForm(localizer.text(index.actors.get(id)?.name, index.document.lang)?.value ?? id);
  return (['declared', 'inferred'] as const).flatMap((kind) => {
    const names = affiliations.filter(({ basis }) => basis === kind).map(name);
    const key = kind === 'declared' ? 'tieDeclared' : 'tieInferred';
    return names.length > 0 ? [localizer.say(key, { name: names.join(localizer.say('listComma')) })] : [];
  });
}

/** "NCRI" for "National Council of Resistance of Iran (NCRI)"; the list of sources writes names in full. */
function shortForm(name: string): string {
  const open = name.lastIndexOf('(');
  const short = name.endsWith(')') && open > 0 ? name.slice(open + 1, -1) : '';
  return /\p{Lu}{2}/u.test(short) ? short : name;
}
