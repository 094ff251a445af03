import { css } from 'lit';

export const listStyles = css`
  .box {
    container: list / inline-size;
  }
  .period + .period {
    margin-block-start: 32px;
  }
  .period-name {
    font-family: var(--_serif);
    font-size: 1.25em;
    font-weight: 600;
    padding-block-end: 4px;
    border-block-end: 1px solid var(--_text);
    font-variant-numeric: lining-nums;
  }
  .entry {
    border-block-end: 1px solid var(--_line);
    scroll-margin-block: 8px;
  }
  .entry-button {
    display: grid;
    grid-template-columns: 24px minmax(0, 1fr) 24px;
    grid-template-areas: 'mark date sign' 'mark title sign' 'mark facts sign';
    align-items: baseline;
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 12px;
  }
  button.entry-button::after,
  .row-button::after {
    content: '';
    grid-area: sign;
    inline-size: 7px;
    block-size: 7px;
    border-block-end: 1.5px solid var(--_quiet);
    border-inline-end: 1.5px solid var(--_quiet);
    justify-self: center;
    align-self: center;
    transform: rotate(45deg);
  }
  button.entry-button:dir(rtl)::after,
  .row-button:dir(rtl)::after {
    transform: rotate(-45deg);
  }
  button.entry-button[aria-expanded='true']::after,
  .row-button[aria-expanded='true']::after {
    transform: rotate(225deg);
  }
  button.entry-button[aria-expanded='true']:dir(rtl)::after,
  .row-button[aria-expanded='true']:dir(rtl)::after {
    transform: rotate(135deg);
  }
  .entry-date {
    grid-area: date;
    font-size: 0.875em;
    color: var(--_quiet);
  }
  .entry-mark {
    grid-area: mark;
    font-size: 0.875em;
    align-self: start;
    padding-block-start: 0.15em;
  }
  .entry-title {
    grid-area: title;
    font-family: var(--_serif);
    font-size: 1em;
    font-weight: 600;
    line-height: 1.4;
  }
  .entry-title:dir(rtl) {
    line-height: 1.7;
  }
  .entry-facts {
    grid-area: facts;
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .entries .language,
  .row-button .language {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .entry-button:hover .entry-title,
  .row-button:hover {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .entry-details {
    padding-inline-start: 24px;
    padding-block: 12px 32px;
  }
  .table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    text-align: start;
  }
  .table caption {
    text-align: start;
    padding-block-end: 8px;
    font-size: 0.9286em;
  }
  .table th {
    text-align: start;
    font-weight: 600;
  }
  .table thead th {
    padding: 0;
    border-block-end: 1px solid var(--_text);
    vertical-align: bottom;
  }
  .sort {
    min-block-size: 44px;
    min-inline-size: 44px;
    font-weight: 600;
    padding-inline-end: 16px;
    display: flex;
    align-items: center;
    gap: 6px;
    inline-size: 100%;
  }
  .sort:hover {
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  [aria-sort='ascending'] .sort::after,
  [aria-sort='descending'] .sort::after {
    content: '';
    inline-size: 7px;
    block-size: 7px;
    border-block-start: 2px solid currentColor;
    border-inline-start: 2px solid currentColor;
    transform: translateY(2px) rotate(45deg);
  }
  [aria-sort='ascending'] .sort:dir(rtl)::after {
    transform: translateY(2px) rotate(-45deg);
  }
  [aria-sort='descending'] .sort::after {
    transform: translateY(-2px) rotate(225deg);
  }
  [aria-sort='descending'] .sort:dir(rtl)::after {
    transform: translateY(-2px) rotate(135deg);
  }
  .table tbody > tr > * {
    padding-block: 8px;
    padding-inline: 0 16px;
    vertical-align: top;
    border-block-end: 1px solid var(--_line);
  }
  .table .row.open > * {
    border-block-end-color: transparent;
  }
  .table td.col-date {
    inline-size: 10em;
  }
  .table th.col-title {
    min-inline-size: 14em;
  }
  .table td.col-disputed {
    white-space: nowrap;
  }
  .table .row .categories {
    font-size: 1em;
    flex-direction: column;
  }
  .row-button {
    display: flex;
    gap: 12px;
    font-weight: 600;
    min-block-size: 44px;
    padding-block: 8px;
    margin-block: -8px;
  }
  .row-button::after {
    flex: none;
    align-self: start;
    margin-block-start: 0.4em;
    margin-inline: auto 2px;
  }
  .table .row-details > td {
    padding-block: 8px 32px;
    padding-inline: 0;
    font-size: 1.1429em;
  }
  .pager {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 8px 16px;
    margin-block-start: 24px;
    font-size: 0.875em;
  }
  .page-note {
    flex-basis: 100%;
    max-inline-size: 40em;
  }
  .printed-part {
    padding-block-end: 16px;
  }
  @container list (min-width: 44em) {
    .entry-button {
      grid-template-columns: 13em 24px minmax(0, 1fr) 24px;
      grid-template-areas: 'date mark title sign' 'date . facts sign';
      grid-template-rows: auto 1fr;
      column-gap: 0;
    }
    .entry-date {
      padding-inline-end: 16px;
    }
    .entry-mark {
      padding-block-start: 0.3em;
    }
    .entry-details {
      padding-inline-start: 0;
    }
  }
  @container list (max-width: 56em) {
    .table,
    .table :is(caption, thead, tbody, tr, th, td) {
      display: block;
    }
    .table thead tr {
      display: flex;
      flex-wrap: wrap;
      column-gap: 8px;
      border-block-end: 1px solid var(--_text);
    }
    .table thead th {
      border: 0;
    }
    .table tbody > tr > * {
      border: 0;
      padding: 2px 0;
    }
    .table td.col-date {
      inline-size: auto;
      color: var(--_quiet);
    }
    .table th.col-title {
      min-inline-size: 0;
      font-size: 1.1429em;
    }
    .table :is(.col-disputed, .col-who, .col-sources):empty {
      display: none;
    }
    .table td.col-disputed::before {
      content: attr(data-heading) ': ';
    }
    .table .row-details td {
      padding-block: 12px 32px;
    }
    .table .row {
      padding-block: 12px;
      border-block-end: 1px solid var(--_line);
    }
  }
  @media print {
    .entry-button::after,
    .row-button::after,
    .sort::after {
      display: none;
    }
    .entry-button,
    .period-name {
      break-after: avoid;
    }
  }
`;
