import { html, nothing, type TemplateResult } from 'lit';
import { isFiltering, type Filter } from '../model/filter.js';
import { plainName } from './cites-html.js';
import type { Reading } from './reading.js';

/** A filter in force in words: how many events it leaves and by what they were chosen; nothing without a filter. */
export function filterWordsHtml(
  filter: Filter,
  count: number,
  reading: Reading,
): TemplateResult | typeof nothing {
  if (!isFiltering(filter)) return nothing;
  const { index, localizer } = reading;
  const { lang } = index.document;
  const groups = [
    {
      name: localizer.say('filterCategories'),
      chosen: filter.categories.map(
        (id) => localizer.text(index.categories.get(id)?.label, lang)?.value ?? id,
      ),
    },
    {
      name: localizer.say('filterPeople'),
      chosen: filter.persons.map((id) => localizer.text(index.actors.get(id)?.name, lang)?.value ?? id),
    },
    {
      name: localizer.say('filterSources'),
      chosen: filter.sources.map((id) => {
        const source = index.sources.get(id)?.source;
        return source ? plainName(source, reading) : id;
      }),
    },
    {
      name: localizer.say('filterSearch'),
      chosen: filter.query.trim() ? [localizer.say('quotation', { quote: filter.query.trim() })] : [],
    },
  ].filter(({ chosen }) => chosen.length > 0);
  return html`<div class="filter-words">
    <p>${localizer.say('filterCount', { count, total: index.events.length })}</p>
    ${groups.map(({ name, chosen }) => html`<p>${name}: <bdi>${chosen.join(localizer.say('listComma'))}</bdi></p>`)}
  </div>`;
}
