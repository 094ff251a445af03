import { css } from 'lit';

/** The place of the open event: below the chart, or between two events of an upright one. */
export const detailsStyles = css`
  .details {
    order: 3;
    position: relative;
    border-block-start: 1px solid var(--_line);
    margin-block-start: 16px;
    padding-block: 44px 8px;
    touch-action: auto;
    scroll-margin-block: 40vh 16px;
  }
  .details.between {
    position: absolute;
    inset-inline: 0;
    z-index: 2;
    background: var(--_paper);
    border-block-end: 1px solid var(--_line);
    margin-block-start: 0;
  }
  .close {
    position: absolute;
    inset-block-start: 0;
    inset-inline-end: 0;
    padding-inline-end: 0;
    justify-content: end;
    z-index: 1;
  }
`;
