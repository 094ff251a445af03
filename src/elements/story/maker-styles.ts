import { css } from 'lit';

/** Where a story is made: fields and their words, the buttons as text with a hairline. */
export const makerStyles = css`
  .maker {
    display: grid;
    align-content: start;
    gap: 12px;
    max-inline-size: 46rem;
    padding-block: 12px 24px;
  }
  .maker > * {
    min-inline-size: 0;
  }
  .maker select {
    max-inline-size: 100%;
    min-inline-size: 0;
  }
  .maker .choice {
    min-inline-size: 0;
    max-inline-size: 100%;
  }
  .maker .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 24px;
  }
  .maker .field {
    display: grid;
    gap: 4px;
  }
  .maker .field > span,
  .maker legend {
    font-size: 0.8125em;
    color: var(--_quiet);
    padding: 0;
  }
  .maker :is(input:not([type='checkbox'], [type='file']), textarea) {
    box-sizing: border-box;
    inline-size: 100%;
    min-block-size: 44px;
    padding: 8px;
    font: inherit;
    color: inherit;
    background: none;
    border: 1px solid var(--_line);
    resize: vertical;
  }
  .maker-step {
    display: grid;
    gap: 8px;
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
  }
  .maker fieldset {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .maker .check {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
  }
  .maker .check input {
    inline-size: 18px;
    block-size: 18px;
    accent-color: var(--_text);
  }
  .maker .load:focus-within {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
  }
  .maker-end {
    border-block-start: 1px solid var(--_line);
  }
`;
