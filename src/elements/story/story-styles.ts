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
    gap: 0 1.5em;
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
  .story-moves {
    gap: 0 1em;
  }
  .step-choice select {
    border: 0;
  }
  .story-misfits,
  .story-tools .unsaved {
    font-size: 0.875em;
  }
  .story-misfits {
    padding-block: 8px;
    border-block-end: 1px solid var(--_line);
  }
  .story-misfits :is(p, ul) {
    margin: 0;
  }
  .story-floor {
    display: grid;
    gap: 16px 48px;
    padding-block-start: 12px;
  }
  .step {
    min-inline-size: 0;
  }
  .step:focus {
    outline: none;
  }
  /* The event says so below its title. */
  .date-hidden .when {
    display: none;
  }
  .step-text {
    font-family: var(--_serif);
    font-size: 1.25em;
    line-height: 1.4;
    max-inline-size: 40em;
    margin-block-end: 12px;
    text-wrap: pretty;
  }
  .box:is(:lang(fa), :lang(ar)) .step-text,
  .step-text > [dir='rtl'] {
    line-height: 1.8;
  }
  .step-text > p + p {
    margin-block-start: 0.5em;
  }
  .step :is(h1, h2, h3, h4, h5, h6),
  .step .event .title {
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
  .story-tools .keys {
    margin: 0;
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
    justify-content: start;
    padding-inline: 0;
  }
  .story-ways {
    gap: 0 1.25em;
  }
  .story-choice {
    flex: 1 1 16em;
    min-inline-size: 0;
  }
  .story-choice select {
    min-inline-size: 0;
    font-size: 1.125em;
  }
  @container story (min-width: 60em) {
    .story-floor:has(> chronicle-chart):not(:has(> .bare)) {
      grid-template-columns: minmax(0, 2fr) minmax(0, 3fr);
    }
    /* Time stays in sight beside what is longer than it. */
    .story-floor > chronicle-chart {
      position: sticky;
      inset-block-start: 0;
      align-self: start;
    }
  }
`;
