import { css } from 'lit';

/** What stands in place of events, and what is said of events that could not be shown, or are not here. */
export const stateStyles = css`
  .state {
    padding-block: 24px;
    color: var(--_quiet);
    max-inline-size: 42em;
  }
  .state.failed {
    color: var(--_text);
  }
  .state.failed > .words {
    font-weight: 600;
  }
  :is(.state, .tiled) .control {
    padding-inline: 0;
    border-block-end-color: var(--_quiet);
  }
  .tiled {
    padding-block: 8px;
  }
  .tiled .control {
    margin-inline-end: 20px;
  }
  /* Holds the place of the drawing by the line of its axis; nothing moves. */
  .inside p.state {
    max-inline-size: none;
    min-block-size: 160px;
  }
  :is(.inside p.state, p.state + .stage) {
    border-block-end: 1px solid var(--_line);
  }
  .problem-list > li {
    padding-block: 4px;
    max-inline-size: 42em;
  }
  .problem-list .meta {
    color: var(--_quiet);
    white-space: nowrap;
  }
  .problems {
    font-size: 0.875em;
    border-block: 1px solid var(--_line);
    margin-block-end: 16px;
  }
  summary {
    cursor: pointer;
    padding-block: 8px;
  }
`;
