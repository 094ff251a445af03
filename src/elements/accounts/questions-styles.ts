import { css } from 'lit';

/** The list of all questions, and two sources compared. */
export const questionsStyles = css`
  .event.asked-alone > * + * {
    margin-block-start: 4px;
  }
  .question-body > * + * {
    margin-block-start: 12px;
  }
  .asked-head,
  .compare-head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    justify-content: space-between;
    gap: 0 24px;
  }
  .event .asked-head > .title {
    margin-block: 0;
  }
  .event .facts > .references {
    margin-block-start: 4px;
  }
  .question-entry {
    border-block-end: 1px solid var(--_line);
  }
  .question-button {
    inline-size: 100%;
    padding-block: 10px;
  }
  .entry-title,
  .compare-head > .label,
  .asked-head > .title {
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .compare-cells > * {
    min-inline-size: 0;
  }
  .question-button .entry-title {
    font-family: var(--_serif);
    font-size: 1em;
  }
  .question-button:hover .entry-title {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .question-entry.open .entry-title {
    font-weight: 600;
  }
  .question-body {
    padding-block: 4px 24px;
  }
  .compare-cells {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    column-gap: 32px;
  }
  .compare-sources {
    padding-block-end: 12px;
  }
  .compare-now {
    padding-block-end: 8px;
  }
  .compare-row {
    padding-block: 8px 12px;
    border-block-start: 1px solid var(--_text);
  }
  .compare-row > * + * {
    margin-block-start: 4px;
  }
  .event .compare-head > .label {
    font-size: 1em;
    padding: 0;
    border: 0;
  }
  .compare-cell {
    font-size: 0.875em;
  }
  .event .compare-cell :is(.meta, .says, .claim-evidence, .outside, .language) {
    font-size: 0.9286em;
  }
  .event .compare-cell .claim-evidence :is(.meta, .language, .outside, .voices, .reports) {
    font-size: 1em;
  }
  .event .compare-cell .says .speaker {
    font-size: 1.0769em;
  }
  .event .compare-cell .claim {
    padding-block: 6px;
    line-height: 1.4;
  }
  .event .compare-cell .claim:lang(fa) {
    line-height: 1.7;
  }
  .event .compare-cell .claim:first-child {
    padding-block-start: 0;
  }
  .event .compare-cell :is(.meta + .says, .claim-by + .claim-said, .statement + *) {
    margin-block-start: 2px;
  }
  .compare .choice {
    max-inline-size: 100%;
  }
  .compare .choice > span {
    white-space: nowrap;
  }
  .compare .choice > select {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  @container event (min-width: 36em) {
    .event .compare-cell > .compare-name {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  .compare cite {
    font-style: normal;
  }
  @container event (max-width: 36em) {
    .compare-cells {
      grid-template-columns: minmax(0, 1fr);
      row-gap: 12px;
    }
  }
`;
