import { css } from 'lit';

/** The list of all questions, and two sources compared. */
export const questionsStyles = css`
  .event.asked-alone > * + *,
  .question-body > * + * {
    margin-block-start: 12px;
  }
  .event .facts > .references {
    margin-block-start: 4px;
  }
  .question-entry {
    border-block-end: 1px solid var(--_line);
  }
  .question-button {
    display: flex;
    flex-wrap: wrap;
    justify-content: space-between;
    align-items: baseline;
    gap: 0 24px;
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 10px;
  }
  .question-button .entry-title {
    font-family: var(--_serif);
    font-size: 1.125em;
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
  .compare-row {
    padding-block-end: 20px;
  }
  .compare-row > * + * {
    margin-block-start: 4px;
  }
  .event .compare-row > .label {
    font-size: 1em;
    border-block-start-color: var(--_text);
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
