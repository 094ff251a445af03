import { css } from 'lit';

/** Answers to one question, wherever they stand: alone, in an event, in a list of all questions. */
export const accountsStyles = css`
  .disputed {
    display: inline-flex;
    align-items: center;
    gap: 6px;
  }
  .disputed .symbol {
    color: var(--_text);
  }
  .event .question > * + * {
    margin-block-start: 12px;
  }
  .standing-of {
    font-size: 0.8125em;
  }
  .event .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    column-gap: 20px;
    font-size: 0.875em;
  }
  .event .answers > .claim {
    min-inline-size: 0;
    padding-block: 8px 16px;
    border-block-start: 1px solid var(--_text);
    line-height: 1.4;
  }
  .event .answers > .claim:lang(fa) {
    line-height: 1.7;
  }
  .event .answers .words {
    line-height: 1.4;
  }
  .event .answers .words:lang(fa) {
    line-height: 1.8;
  }
  .event .answers > .claim > * + * {
    margin-block-start: 6px;
  }
  .event .answers > .claim > .quoted-words:not(:has(*)) {
    display: none;
  }
  .event .answers :is(.meta, .language, .cite-note, .voices, .reports, .under, .says) {
    font-size: 0.9286em;
  }
  .event .answers .meta :is(.meta, .language) {
    font-size: 1em;
  }
  .event .answers .says .speaker {
    font-size: 1.0769em;
  }
  .event .said-by > * + *,
  .event .quoted + .quoted,
  .event .reported > * + * {
    margin-block-start: 4px;
  }
  .event .reports,
  .event .voices,
  .event .under {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .event .report > .cite {
    color: var(--_text);
  }
  .event .ties,
  .event .outside {
    display: block;
  }
  .event .outside {
    color: var(--_text);
    font-style: italic;
  }
  .event .outside:lang(fa) {
    font-style: normal;
    font-weight: 600;
  }
  .event .voices > summary {
    padding-block: 4px;
    min-block-size: 24px;
    inline-size: fit-content;
    color: var(--_text);
    text-decoration: underline dotted var(--_quiet) 1px;
    text-underline-offset: 0.25em;
  }
  .event .voices > * + * {
    margin-block-start: 4px;
  }
  .scale-line,
  .scale-axis {
    display: grid;
    grid-template-columns: minmax(0, 31em) minmax(0, 11em) minmax(0, 1fr);
    column-gap: 12px;
    align-items: center;
    font-size: 0.8125em;
  }
  .scale .meta {
    font-size: 1em;
  }
  .event .scale > figcaption {
    font-size: 0.8125em;
  }
  .event .scale .speaker {
    font-weight: 400;
  }
  .scale-row,
  .scale-ticks {
    display: block;
    overflow: visible;
  }
  .scale-ticks {
    grid-column: 3;
    fill: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .scale-row .tick {
    stroke: var(--_line);
  }
  .scale-row :is(.end, .open) {
    stroke: var(--_text);
    stroke-width: 1.5;
    fill: none;
  }
  .scale-row :is(.point, .range) {
    fill: var(--_text);
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .scale-row .about {
    fill: var(--_paper);
  }
  .scale-row .word {
    fill: var(--_text);
    font-family: var(--_serif);
  }
  @container event (max-width: 64em) {
    .scale-line,
    .scale-axis {
      grid-template-columns: minmax(0, 17em) minmax(0, 9em) minmax(0, 1fr);
    }
  }
  @container event (max-width: 44em) {
    .scale-line {
      grid-template-columns: minmax(0, 1fr) auto;
    }
    .scale-line > .scale-row {
      grid-column: 1 / -1;
    }
    .scale-ticks {
      grid-column: 1 / -1;
    }
    .scale-axis {
      grid-template-columns: minmax(0, 1fr);
    }
    .event .answers {
      row-gap: 0;
    }
  }
  @media (forced-colors: active) {
    .scale-row :is(.point, .range, .end, .open, .word, .tick) {
      stroke: CanvasText;
    }
    .scale-row :is(.point, .range, .word) {
      fill: CanvasText;
    }
    .scale-row .word {
      stroke: none;
    }
  }
  @media print {
    .voices:not([open]) > summary {
      text-decoration: none;
    }
  }
`;
