import { css } from 'lit';
import { foldStyles } from '../fold-styles.js';

/** One event in full, wherever it is shown: alone, under the chart, in the list. */
export const eventStyles = css`
  ${foldStyles}
  .event {
    container: event / inline-size;
    display: block;
  }
  /* Heard, not seen; unlike what is clipped it keeps to its word, in every colour scheme. */
  .pause {
    opacity: 0;
  }
  .event .columns {
    display: grid;
    gap: 24px 48px;
    grid-template-columns: minmax(0, 1fr);
  }
  .event .story > * + *,
  .event .asked > * + *,
  .event .section > * + * {
    margin-block-start: 12px;
  }
  .event .story {
    max-inline-size: 42em;
  }
  .event .when {
    color: var(--_quiet);
    font-variant-numeric: lining-nums;
  }
  .event .title {
    font-family: var(--_serif);
    font-size: 1.5625em;
    font-weight: 600;
    line-height: 1.25;
    margin-block: 4px 8px;
    text-wrap: balance;
  }
  .event .title:dir(rtl) {
    line-height: 1.6;
  }
  .categories {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    font-size: 0.8125em;
  }
  .category {
    display: inline-flex;
    gap: 6px;
  }
  /* In the middle of the first line of its words. */
  .category > .symbol {
    margin-block-start: calc((1lh - max(1.0625em, 14px)) / 2);
  }
  .symbol {
    flex: none;
    inline-size: 1.0625em;
    block-size: 1.0625em;
    min-inline-size: 14px;
    min-block-size: 14px;
    overflow: visible;
  }
  .event .meta,
  .event .note,
  .event .language {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .event .meta .note,
  .event .meta .language {
    font-size: 1em;
  }
  .event .categories + .meta {
    margin-block-start: 8px;
  }
  .event .label {
    font-size: 0.8125em;
    font-weight: 600;
    color: var(--_text);
    padding-block-start: 8px;
    border-block-start: 1px solid var(--_line);
  }
  .event .prose {
    display: inline;
    white-space: pre-line;
  }
  .event .body > * + * {
    margin-block-start: 12px;
  }
  .event .body :is(ul, ol) {
    list-style: revert;
    padding-inline-start: 1.25em;
  }
  .event .words {
    font-family: var(--_serif);
  }
  .event blockquote {
    padding-inline-start: 16px;
    border-inline-start: 2px solid var(--_line);
  }
  .event blockquote > .words {
    font-size: 1.25em;
    line-height: 1.5;
  }
  .event .words:lang(fa) {
    font-family: var(
      --chronicle-heading-font-persian,
      Vazirmatn,
      'Noto Sans Arabic',
      'Noto Naskh Arabic',
      'Noto Serif',
      serif
    );
    line-height: 1.9;
  }
  .event .quote > * + *,
  .event blockquote > * + * {
    margin-block-start: 4px;
  }
  .event .quote + .quote {
    margin-block-start: 20px;
  }
  .event .claim {
    padding-block: 12px;
  }
  .event .claim:first-child {
    padding-block-start: 0;
  }
  .event .claim + .claim {
    border-block-start: 1px solid var(--_line);
  }
  .event .claim > * + * {
    margin-block-start: 4px;
  }
  .language {
    white-space: nowrap;
    font-weight: normal;
  }
  .event .quoted > .words {
    padding-inline-start: 12px;
    border-inline-start: 1px solid var(--_line);
  }
  .event .office {
    color: var(--_quiet);
  }
  .event .cite-note {
    display: block;
  }
  .event .speaker {
    font-weight: 600;
  }
  .event .claim > .says {
    font-size: 0.8125em;
  }
  .event .claim > .says .speaker {
    font-size: 1.2308em;
  }
  .event .number {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .event button.number {
    min-inline-size: 24px;
    text-align: start;
    color: inherit;
  }
  .event a:has(> .number) {
    text-decoration-color: var(--_line);
  }
  /* A link that stands in no prose has the height that a finger needs, and a line of its own to have it in. */
  @media screen {
    .event a:not(.body *) {
      padding-block: max(0px, (24px - 1.15em) / 2);
    }
    .box:is(:lang(fa), :lang(ar)) .event a:not(.body *) {
      padding-block: max(0px, (24px - 1.5em) / 2);
    }
    .event .cite {
      line-height: max(1.5em, 24px);
    }
  }
  .event .facts {
    font-size: 0.875em;
    max-inline-size: 48em;
  }
  .event .facts :is(.label, .meta, .note) {
    font-size: 0.9286em;
  }
  .event .facts > * + * {
    margin-block-start: 20px;
  }
  .event .facts li + li,
  .event .facts .meta {
    margin-block-start: 4px;
  }
  .references li {
    display: grid;
    grid-template-columns: 2.25em minmax(0, 1fr);
    align-items: baseline;
    padding-block: 2px;
    scroll-margin-block: 16px;
  }
  .references cite {
    font-style: normal;
  }
  .event .media img {
    display: block;
    max-inline-size: 100%;
    block-size: auto;
    background: var(--_line);
  }
  .event .media > figcaption {
    margin-block-start: 4px;
  }
  .cite-event > summary {
    min-block-size: 24px;
    inline-size: fit-content;
  }
  .cite-event .citation + .citation {
    margin-block-start: 12px;
  }
  .cite-event pre {
    margin: 0;
    padding: 8px 12px;
    border-inline-start: 1px solid var(--_line);
    font-size: 0.9286em;
    max-block-size: 12em;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .cite-event .control {
    padding-inline: 0;
    border-block-end-color: var(--_quiet);
  }
  .event .verb {
    color: var(--_quiet);
  }
  .link {
    overflow-wrap: anywhere;
    text-decoration: underline;
    text-decoration-color: var(--_quiet);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    min-block-size: 24px;
  }
  .link:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  @container event (min-width: 40em) {
    .columns:not(.single) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
      grid-template-rows: auto 1fr;
    }
    .columns:not(.single) > .evidence {
      grid-column: 2;
      grid-row: 1 / span 2;
    }
    .columns:not(.single) > :is(.story, .facts) {
      grid-column: 1;
    }
    .columns.both {
      grid-template-rows: none;
    }
    .columns.both > .evidence {
      grid-row: 1;
    }
    .columns.both > :is(.asked, .facts) {
      grid-column: 1 / -1;
    }
  }
  @media print {
    .box {
      orphans: 3;
      widows: 3;
    }
    :is(h1, h2, h3, h4, h5, h6, summary) {
      break-after: avoid;
    }
    .event .columns {
      display: block;
    }
    .event .columns > * + * {
      margin-block-start: 12px;
    }
    .event a[rel]::after {
      content: ' <' attr(href) '>';
      overflow-wrap: anywhere;
    }
  }
`;
