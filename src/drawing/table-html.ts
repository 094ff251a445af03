import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../locale/localizer.js';
import { disputedEvents } from '../model/disputes.js';
import type { IndexedEvent } from '../model/event-index.js';
import { categoriesHtml } from './category-symbol.js';
import { sourceName } from './cites-html.js';
import { dateHtml } from './date-html.js';
import { eventHtml } from './event-html.js';
import type { ListContext } from './list-html.js';
import { COLUMNS, namesIn, type Column, type Sorting } from './table-sort.js';
import { joinHtml, textHtml, titleHtml } from './text-html.js';

export interface TableContext extends ListContext {
  readonly sorting: Sorting;
  readonly onSort?: (column: Column) => void;
}

const HEADINGS: Readonly<Record<Column, MessageKey>> = {
  date: 'columnDate',
  title: 'columnTitle',
  category: 'columnCategory',
  disputed: 'columnDisputed',
  who: 'columnWho',
  sources: 'columnSources',
};

/** People beyond these are told by their number; the open event names them all. */
const MOST_NAMES = 4;

/** Events as a table that sorts by its headings. Roles are written out: narrow containers lay rows out as blocks. */
export function tableHtml(entries: readonly IndexedEvent[], context: TableContext): TemplateResult {
  const { localizer } = context;
  return html`<table class="table" part="table" role="table">
    <caption class="small quiet">
      ${localizer.say('table')}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        ${COLUMNS.map((column) => headerHtml(column, context))}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${entries.map((entry) => rowsHtml(entry, context))}
    </tbody>
  </table>`;
}

function headerHtml(column: Column, { localizer, sorting, onSort }: TableContext): TemplateResult {
  const sorted = sorting.column !== column ? 'none' : sorting.descending ? 'descending' : 'ascending';
  return html`<th
    scope="col"
    role="columnheader"
    aria-sort=${sorted}
    part="column-heading"
    class=${`col-${column}`}
  >
    <button type="button" class="sort" part="sort" data-column=${column} @click=${() => onSort?.(column)}>
      ${localizer.say(HEADINGS[column])}
    </button>
  </th>`;
}

function rowsHtml(entry: IndexedEvent, context: TableContext): TemplateResult {
  const { event, when } = entry;
  const open = context.isOpen(event.id);
  const details = `details-${event.id}`;
  const { localizer, index } = context;
  const count = disputedEvents(index).get(event.id);
  const accounts = count === undefined ? nothing : localizer.say('accountCount', { count });
  return html`<tr role="row" part="row" class=${open ? 'row open' : 'row'} id=${`entry-${event.id}`}>
      <td role="cell" class="col-date">${dateHtml(event.when, when, context)}</td>
      <th role="rowheader" scope="row" class="col-title">
        <button
          type="button"
          class="row-button"
          part="entry-button"
          aria-expanded=${open}
          aria-controls=${open ? details : nothing}
          data-event=${event.id}
          @click=${() => context.onToggle?.(event.id)}
        >
          <span>${titleHtml(event.title, context)}</span>
        </button>
      </th>
      <td role="cell" class="col-category">${categoriesHtml(event.categories, context)}</td>
      <td role="cell" class="col-disputed" data-heading=${localizer.say('columnDisputed')}>${accounts}</td>
      <td role="cell" class="col-who">${whoHtml(entry, context)}</td>
      <td role="cell" class="col-sources">${sourcesHtml(entry, context)}</td>
    </tr>
    ${
      open
        ? html`<tr role="row" class="row-details" id=${details}>
            <td role="cell" colspan=${COLUMNS.length} part="entry-details">
              ${eventHtml(entry, { ...context, headless: true, extra: context.extraFor?.(event.id) })}
            </td>
          </tr>`
        : nothing
    }`;
}

function whoHtml(entry: IndexedEvent, context: TableContext): unknown {
  const { localizer, index } = context;
  const names = namesIn('who', entry, index);
  const shown = names.slice(0, MOST_NAMES).map((name) => textHtml(name, context));
  const more = names.length > MOST_NAMES ? [localizer.say('andOthers')] : [];
  return joinHtml([...shown, ...more], localizer.say('listComma'));
}

function sourcesHtml({ sources }: IndexedEvent, context: TableContext): unknown {
  const { index, localizer } = context;
  const names = sources.flatMap((id) => {
    const known = index.sources.get(id);
    return known ? [html`${sourceName(known.source, context)} [${localizer.number(known.number)}]`] : [];
  });
  return joinHtml(names, localizer.say('listComma'));
}
