import { css } from 'lit';

/**
 * A timeline on paper: nothing to press, every event in full. What follows from who says it stands with it on one page;
 * answers and statements stand side by side in columns that are read downward, so that none is cut to keep rows level.
 */
export const sheetStyles = css`
  @media print {
    .sheet {
      margin-block-start: 12px;
      font-size: 0.875em;
      line-height: 1.4;
    }
    .sheet:is(:lang(fa), :lang(ar)) {
      line-height: 1.7;
    }
    .sheet .period-name {
      margin-block-start: 20px;
      break-after: avoid;
    }
    .sheet .period + .period {
      margin-block-start: 0;
    }
    .sheet .entry {
      padding-block-start: 8px;
      border: 0;
      border-block-start: 1px solid var(--_line);
    }
    .sheet .entry:first-child {
      border: 0;
    }
    .sheet :is(.entry-heading, .entry-button) {
      display: block;
      min-block-size: 0;
      padding-block: 2px;
    }
    .sheet :is(.entry-date, .entry-mark, .entry-title) {
      display: inline;
    }
    .sheet .entry-details {
      padding: 0 0 16px;
    }
    .sheet .event .story,
    .sheet .event .facts {
      max-inline-size: none;
    }
    .sheet .event :is(.columns, .story, .asked, .facts, .section) > * + * {
      margin-block-start: 6px;
    }
    .sheet .event header > * {
      margin-block: 0;
    }
    .sheet .summary {
      max-inline-size: none;
      padding: 0;
      color: inherit;
    }
    .sheet details {
      border: 0;
    }
    .sheet summary {
      display: block;
      min-block-size: 0;
      padding: 2px 0;
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
    .sheet .event .label {
      padding-block-start: 4px;
    }
    .sheet .event details.accounts {
      padding-block-end: 0;
    }
    /* In rows of boxes browsers keep no heading with what follows. */
    .sheet .event details.accounts > summary {
      display: block;
      min-block-size: 0;
      padding-block: 4px 2px;
    }
    .sheet .event details.accounts > summary > * {
      display: inline;
      margin-inline-end: 1em;
    }
    /* A question that is answered under another event: one line says where. */
    .sheet .section:has(> .under) > * {
      display: inline;
      border: 0;
    }
    .sheet .section:has(> .under) > .under {
      margin-inline-start: 1em;
    }
    .sheet .event :is(.claims, .quote, .facts, .question) {
      font-size: 0.8571em;
    }
    .sheet .event .question .claims {
      font-size: 1em;
    }
    .sheet
      .event
      :is(.claims, .quote, .facts, .question)
      :is(.meta, .says, .reports, .voices, .outside, .under) {
      font-size: 0.9167em;
    }
    .sheet
      .event
      :is(.claims, .facts)
      :is(.meta, .says, .reports, .voices, .speaker, .office, .under)
      :is(.meta, .speaker, .office, .language, .outside) {
      font-size: 1em;
    }
    /* One measure for the figures of the scale and for its rows. */
    .sheet .event .scale-axis {
      font-size: 1em;
    }
    .sheet .event .facts ul:has(> :nth-child(2)) {
      columns: 22em;
      column-gap: 24px;
    }
    /* Side by side, and each pair a line of its own: browsers keep a heading with a line, not with a row of a grid. */
    .sheet .event .claims {
      display: block;
      orphans: 1;
      widows: 1;
    }
    .sheet .event .claims:has(> :nth-child(2)):not(.scaled) > .claim {
      display: inline-block;
      inline-size: calc(50% - 14px);
      vertical-align: top;
      orphans: 3;
      widows: 3;
    }
    .sheet .event .claims:has(> :nth-child(2)):not(.scaled) > .claim:nth-child(odd) {
      margin-inline-end: 24px;
    }
    .sheet .event .claims > .claim {
      padding-block: 4px 8px;
      border-block-start: 1px solid var(--_line);
      line-height: inherit;
    }
    .sheet .event .claims .words {
      line-height: inherit;
    }
    .sheet .event .claims > .claim > * + *,
    .sheet .event .claims .claim-said > * + * {
      margin-block-start: 2px;
    }
    .sheet :is(.report > *, .voices > :not(p), .voices li, .voices::details-content) {
      display: inline;
    }
    .sheet .event .voices {
      padding: 0;
    }
    .sheet .report > .ties::before {
      content: '·';
      margin-inline-end: 0.3em;
    }
    /* The reports name what the closed label of their answer names. */
    .sheet .claim-evidence > summary,
    .sheet .event .voices > p {
      display: none;
    }
    .sheet .closing > * + * {
      margin-block-start: 6px;
    }
    .sheet .closing > p {
      font-size: 0.9286em;
    }
    .sheet .bibliography {
      max-inline-size: none;
      columns: 24em;
      column-gap: 24px;
      font-size: 0.8571em;
    }
    .sheet .source {
      display: block;
      padding-block: 4px 8px;
      padding-inline-start: 2.5em;
    }
    .sheet .source > .number {
      float: inline-start;
      margin-inline-start: -2.5em;
    }
    .sheet .source :is(.reference, .meta, dl, .cited-by) {
      font-size: 0.9167em;
      margin-block-start: 2px;
    }
    .sheet .source .reference {
      font-size: 1em;
    }
    .sheet .cited-by > *,
    .sheet .cited-by li,
    .sheet .cited-by::details-content {
      display: inline;
    }
    .sheet .cited-by li:not(:last-child)::after {
      content: ';';
      margin-inline-end: 0.4em;
    }
    .sheet .cited-by li:not(:last-child):is(:lang(fa), :lang(ar))::after {
      content: '؛';
    }
    .sheet .colophon {
      margin-block-start: 20px;
      padding-block-start: 4px;
      border-block-start: 1px solid var(--_text);
      font-size: 0.8571em;
    }
    .sheet
      :is(
        .entry-heading,
        .event header,
        .scale-axis,
        .summary,
        .claim,
        .meta,
        .quote,
        .report,
        .figure,
        .facts li,
        .section:has(> .under),
        .source,
        .colophon
      ) {
      break-inside: avoid;
    }
    .sheet
      :is(.entry-heading, .event header, .claim-by, .standing-of, .label, .scale-axis, .source > .number) {
      break-after: avoid;
    }
  }
`;
