import { css } from 'lit';

/** A story on paper: its texts in two columns, room to write below them; no answer is torn by the end of a page. */
export const handoutStyles = css`
  .handout.sheet {
    font-size: 0.8125em;
  }
  .handout.sheet:is(:lang(fa), :lang(ar)) {
    line-height: 1.5;
  }
  .handout-steps > li {
    padding-block: 6px;
    border-block-start: 1px solid var(--_line);
  }
  .handout-text {
    font-family: var(--_serif);
    font-size: 1.0714em;
    line-height: 1.3;
    break-inside: avoid;
    break-after: avoid;
  }
  .handout-text:is(:lang(fa), :lang(ar)) {
    line-height: 1.5;
  }
  .handout-words:lang(en) {
    line-height: 1.3;
  }
  .handout-text p + p {
    margin-block-start: 4px;
  }
  .handout-event {
    margin-block-start: 6px;
    orphans: 3;
    widows: 3;
  }
  .handout-title {
    font-size: 0.8571em;
    break-after: avoid;
  }
  .handout-question {
    font-weight: 600;
    margin-block-start: 8px;
    break-after: avoid;
  }
  .handout-answers,
  .handout-pair,
  .handout-solution,
  .handout-notes,
  .handout-event > p + p {
    font-size: 0.8571em;
  }
  .handout-answers {
    margin-block-start: 4px;
    columns: 2;
    column-gap: 20px;
  }
  .handout-answers.many {
    columns: 3;
    column-gap: 16px;
  }
  .handout-answers > li {
    padding-block: 3px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .handout-pair {
    margin-block-start: 4px;
  }
  .handout-pair > div {
    display: grid;
    grid-template-columns: 1fr 1fr;
    column-gap: 20px;
    break-inside: avoid;
  }
  .handout-pair > .handout-source {
    break-after: avoid;
  }
  .handout-pair > div > div:not(:empty) {
    padding-block: 3px;
    border-block-start: 1px solid var(--_line);
  }
  .handout-who .speaker {
    font-weight: 600;
  }
  .handout-words {
    padding-inline-start: 10px;
    font-family: var(--_serif);
  }
  .handout-where {
    color: var(--_quiet);
    font-size: 0.9286em;
  }
  .handout-where bdi {
    white-space: nowrap;
  }
  .handout-solution {
    margin-block-start: 8px;
    padding: 6px 10px;
    border: 1px solid var(--_text);
    break-inside: avoid;
  }
  .handout-solution ul {
    columns: 2;
    column-gap: 24px;
  }
  .handout-notes {
    margin-block-start: 8px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line);
  }
  .handout-notes p + p {
    margin-block-start: 4px;
  }
  .handout .sheet-chart {
    margin-block-end: 8px;
    break-inside: avoid;
  }
  .handout .sheet-chart svg {
    max-block-size: 100mm;
  }
  .handout-sources {
    columns: 2;
    column-gap: 20px;
    font-size: 0.8571em;
  }
  .handout-sources li {
    margin-block-end: 4px;
    break-inside: avoid;
  }
  .handout-lines {
    margin-block-end: 1mm;
    break-inside: avoid;
  }
  .handout-lines p {
    block-size: 7mm;
    border-block-end: 1px solid var(--_line);
  }
`;
