import { css } from 'lit';

/** A story on paper, with room to write. */
export const handoutStyles = css`
  .handout-steps > li {
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .handout-text {
    font-family: var(--_serif);
    font-size: 1.125em;
  }
  .handout-event {
    margin-block-start: 6px;
  }
  .handout-lines {
    margin-block-end: 4mm;
  }
  .handout-question {
    font-weight: 600;
    margin-block-start: 6px;
  }
  .handout-notes {
    margin-block-start: 8px;
    padding-inline-start: 12px;
    border-inline-start: 2px solid var(--_line);
  }
  .handout .sheet-chart svg {
    max-block-size: 150mm;
  }
  .handout-sources {
    font-size: 0.875em;
  }
  .handout-sources li + li {
    margin-block-start: 4px;
  }
  .handout-lines p {
    block-size: 9mm;
    border-block-end: 1px solid var(--_line);
  }
`;
