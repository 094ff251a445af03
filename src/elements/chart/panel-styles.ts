import { css } from 'lit';

/** The list of all keys, and that of a cluster's events. */
export const panelStyles = css`
  .help {
    margin-block-start: 12px;
    padding-block-end: 12px;
    /* The ring keeps clear of the words, which stand in line with all else, and makes no page wider. */
    outline-offset: 6px;
    border-block: 1px solid var(--_line);
    font-size: 0.8125em;
  }
  .help ul {
    columns: 2 20em;
    column-gap: 32px;
  }
  .cluster-list .entry {
    min-block-size: 44px;
    text-align: start;
  }
  .cluster-list .entry:hover {
    text-decoration: underline;
    text-underline-offset: 0.25em;
  }
  .help-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    font-weight: 600;
  }
  .help li {
    break-inside: avoid;
    padding-block: 2px;
  }
`;
