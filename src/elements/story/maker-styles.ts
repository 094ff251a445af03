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
  .maker .meta {
    font-size: 0.875em;
  }
  .maker .field {
    display: grid;
    gap: 4px;
  }
  .maker .field > span,
  .maker .count,
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
    border-radius: var(--chronicle-radius, 0);
    resize: vertical;
  }
  /* As high as what is written, up to half a screen. */
  .maker textarea {
    field-sizing: content;
    min-block-size: 5.5em;
    max-block-size: 50vb;
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
  .maker .field > .count {
    justify-self: end;
    font-variant-numeric: tabular-nums;
  }
  .maker .field > .full {
    color: inherit;
    font-weight: 600;
  }
  .maker :is(fieldset > p, .maker-answers) {
    flex-basis: 100%;
  }
  .maker [data-comparing] .check {
    flex-basis: 100%;
  }
  .maker-answers > summary {
    inline-size: fit-content;
    list-style-position: inside;
  }
  .maker-answers .check {
    align-items: start;
    min-block-size: 0;
    padding-block: 10px;
  }
  .maker-answers .check input {
    flex: none;
  }
  .maker .check b {
    margin-inline-end: 0.4em;
  }
  .maker-removed {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    border-block-start: 1px solid var(--_line);
  }
  .maker-asked {
    align-items: center;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_text);
  }
  .story-tools .unsaved {
    margin: 0;
  }
  /* Between the chart, where an event is picked, and the steps it becomes one of. */
  .maker-bar {
    position: sticky;
    inset-block-end: 0;
    z-index: 4;
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 0 24px;
    padding-block: 4px;
    background: var(--_paper);
    border-block-start: 1px solid var(--_text);
  }
  .maker-bar .control {
    padding-inline: 0;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .maker .load:focus-within {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
  }
  .maker-end {
    border-block-start: 1px solid var(--_line);
  }
`;
