import { css } from 'lit';

/** A story on the wall: as large as the screen, in letters that the last row can read. */
export const wallStyles = css`
  .wall {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    box-sizing: border-box;
    padding: 1.2vmin 2vmin 0;
    background: var(--_paper);
    /* Even the smallest letters (0.8125 of this) can be read from the back of a room: 28 px on a screen of 1920. */
    --chronicle-text-size: clamp(1rem, 1.96vi, 4rem);
    font-size: var(--chronicle-text-size);
    outline: none;
  }
  /* A swipe across turns the page: the browser keeps what goes up and down. */
  .wall,
  .wall .story-floor,
  .wall .step {
    touch-action: pan-y pinch-zoom;
  }
  .wall .story-floor {
    align-content: start;
    min-block-size: 0;
    gap: 2vmin 4vmin;
    overflow: auto;
  }
  .wall .control {
    font-size: 0.8125em;
  }
  .wall select {
    font-size: calc(var(--chronicle-text-size) * 0.8125);
  }
  /* The browser's own sign stays as small as on a page. */
  .wall .step-choice select {
    appearance: none;
    padding-inline-end: 1.3em;
  }
  .wall .step-choice::after {
    margin-inline-start: -1em;
    pointer-events: none;
  }
  .wall :is(summary, .unfold, .question-button)::before {
    inline-size: 0.3em;
    block-size: 0.3em;
    margin-inline: 0.05em 0.4em;
    border-width: 0.07em;
  }
  .wall .story-title {
    font-size: 1em;
  }
  .wall .step-text {
    font-size: 1.25em;
    margin-block-end: 0.8em;
  }
  .wall .step-text:is(:lang(fa), :lang(ar)) {
    line-height: 1.7;
  }
  .story-more {
    min-block-size: calc(var(--chronicle-text-size) + 28px);
    border-block-start: 1px solid transparent;
  }
  .story-more:has(> :not([hidden])) {
    border-block-start-color: var(--_line);
  }
  .story-more .control {
    padding-inline: 0;
    color: var(--_quiet);
  }
  .story-more .control::after,
  .wall .step-choice::after {
    content: '';
    inline-size: 0.45em;
    block-size: 0.45em;
    margin-block-end: 0.25em;
    border-inline-end: 2px solid;
    border-block-end: 2px solid;
    transform: rotate(45deg);
  }
  .story-more .control::after {
    margin-inline-start: 0.7em;
  }
  :is(.story-more .control, .wall .step-choice):dir(rtl)::after {
    transform: rotate(-45deg);
  }
  .story-more .control[hidden] {
    display: none;
  }
  /* Titles are whole in an upright chart, and what is previewed there would lie over them. */
  .wall .story-floor:not(:has(> .bare)) > chronicle-chart::part(tip) {
    display: none;
  }
  /* A mouse that lies there points at nothing. */
  .idle {
    cursor: none;
  }
  .idle chronicle-chart {
    pointer-events: none;
  }
  .wall :is(.small, .meta, .note, .quiet) {
    font-size: calc(var(--chronicle-text-size) * 0.8125);
  }
  .black {
    position: fixed;
    inset: 0;
    background: #000;
  }
  @media (min-width: 64em) {
    .wall .story-floor:has(> chronicle-chart):not(:has(> .bare)) {
      grid-template: minmax(0, 1fr) / minmax(0, 1fr) minmax(0, 1fr);
    }
    .wall .story-floor:has(> chronicle-chart):not(:has(> .bare)) > * {
      position: static;
      align-self: stretch;
      min-block-size: 0;
      overflow: auto;
    }
  }
`;
