import { css } from 'lit';

/** A timeline on paper: one column, nothing to press, no block cut where it can be helped. */
export const sheetStyles = css`
  @media print {
    .sheet {
      font-size: 0.8125em;
      line-height: 1.45;
      margin-block-start: 16px;
    }
    .sheet:lang(fa),
    .sheet:lang(ar) {
      line-height: 1.75;
    }
    .sheet-chart {
      break-inside: avoid;
    }
    .sheet-chart > .ink {
      display: block;
      inline-size: 100%;
      max-block-size: 64vh;
      overflow: visible;
      font-family: var(--_sans);
    }
    .sheet-chart > .wide {
      display: none;
      max-block-size: 92vh;
    }
    @container (min-width: 900px) {
      .sheet-chart > .narrow {
        display: none;
      }
      .sheet-chart > .wide {
        display: block;
      }
    }
    .sheet-chart > figcaption,
    .filter-words {
      padding-block: 8px;
    }
    .filter-words {
      font-weight: 600;
    }
    .legend {
      padding-block: 12px 20px;
      break-inside: avoid;
    }
    .sheet .period-name {
      margin-block-start: 20px;
    }
    .sheet .period + .period {
      margin-block-start: 0;
    }
    .sheet .closing > * + * {
      margin-block-start: 8px;
    }
    .sheet details {
      border: 0;
    }
    .sheet summary {
      display: block;
      min-block-size: 0;
      padding-block: 2px;
      font-weight: inherit;
      text-decoration: none;
    }
    .sheet summary::before {
      content: none;
    }
    .sheet details > :not(summary) {
      max-inline-size: none;
      padding-block-end: 0;
    }
    /* The rule by which voices are counted stands once, over the bibliography. */
    .sheet .event .voices > p {
      display: none;
    }
    .sheet :is(.entry-heading, .entry-button) {
      display: block;
      min-block-size: 0;
      padding-block: 4px;
    }
    .sheet :is(.entry-date, .entry-mark, .entry-title) {
      display: inline;
    }
    .sheet .entry-details {
      padding: 0 0 20px;
    }
    .sheet .entry {
      border: 0;
      padding-block-start: 12px;
      border-block-start: 1px solid var(--_line);
    }
    .sheet
      :is(
        .summary,
        .claim,
        .statement,
        .meta,
        .quoted,
        .quote,
        .report,
        .source > .number,
        .references > li,
        .figure
      ) {
      break-inside: avoid;
    }
    .sheet :is(.entry-heading, .claim-by, .standing-of, .label) {
      break-after: avoid;
    }
    .sheet .summary {
      padding: 0;
      color: inherit;
      max-inline-size: none;
    }
  }
`;
