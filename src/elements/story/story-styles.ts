import { css } from 'lit';

export const storyStyles = css`
  .story-desk {
    container: story / inline-size;
    position: relative;
  }
  .story-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 24px;
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .story-title {
    flex: 1 1 16em;
    font-family: var(--_serif);
    font-size: 1.25em;
    font-weight: 600;
    line-height: 1.3;
  }
  .story-moves,
  .story-ways {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
  }
  .step-choice select {
    border: 0;
  }
  .story-floor {
    display: grid;
    gap: 16px 48px;
    padding-block-start: 12px;
  }
  .step {
    min-inline-size: 0;
  }
  .step-text {
    font-family: var(--_serif);
    font-size: 1.25em;
    line-height: 1.4;
    max-inline-size: 40em;
    margin-block-end: 12px;
    text-wrap: pretty;
  }
  .box:is(:lang(fa), :lang(ar)) .step-text {
    line-height: 1.8;
  }
  .step :is(h1, h2, h3, h4, h5, h6) {
    font-size: 1.125em;
  }
  .keys {
    font-size: 0.8125em;
  }
  .asks {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-end: 8px;
  }
  .ask {
    padding-inline: 0;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .story-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 24px;
    margin-block-start: 16px;
    border-block-start: 1px solid var(--_line);
  }
  .story-tools .control,
  .maker .control {
    padding-inline: 0;
    text-decoration: underline;
    text-decoration-color: var(--_quiet);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .story-bar .control {
    padding-inline: 0;
    margin-inline-end: 20px;
  }
  .maker {
    display: grid;
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
  .handout-steps > li {
    padding-block: 12px;
    border-block-start: 1px solid var(--_line);
    break-inside: avoid;
  }
  .handout-text {
    font-family: var(--_serif);
    font-size: 1.125em;
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
  @container story (min-width: 64em) {
    .story-floor:has(> chronicle-chart) {
      grid-template-columns: minmax(0, 3fr) minmax(0, 2fr);
    }
  }
  .wall {
    position: fixed;
    inset: 0;
    z-index: 2147483647;
    display: grid;
    grid-template-rows: auto minmax(0, 1fr);
    box-sizing: border-box;
    padding: 1.2vmin 2vmin 2vmin;
    background: var(--_paper);
    /* Even the smallest letters (0.8125 of this) can be read from the back of a room: 28 px on a screen of 1920. */
    --chronicle-text-size: clamp(1rem, 1.96vi, 4rem);
    font-size: var(--chronicle-text-size);
    outline: none;
  }
  .wall .story-floor {
    min-block-size: 0;
    gap: 2vmin 4vmin;
    overflow: auto;
  }
  .wall .control,
  .wall select {
    font-size: 0.8125em;
  }
  .wall .story-title {
    font-size: 1em;
  }
  .wall .story-moves {
    gap: 0 0.5em;
  }
  .wall .step-text {
    font-size: 1.25em;
  }
  .wall :is(.small, .meta, .note, .quiet) {
    font-size: max(1em, 0.8125rem);
  }
  .black {
    position: fixed;
    inset: 0;
    background: #000;
  }
  @media (min-width: 64em) {
    .wall .story-floor:has(> chronicle-chart) {
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
    }
    .wall .story-floor > * {
      min-block-size: 0;
      overflow: auto;
    }
  }
`;
