import { css } from 'lit';

/** Answers that are figures, each in a row on one scale of numbers. */
export const figuresStyles = css`
  .event .answers.scaled {
    grid-template-columns: minmax(0, 1fr);
  }
  .scale-axis {
    align-items: end;
    font-size: 0.875em;
  }
  .event .scale-axis > .meta {
    font-size: 0.9286em;
  }
  .figure {
    display: grid;
    grid-template-columns: minmax(0, 8em) minmax(0, 1fr);
    column-gap: 12px;
    align-items: center;
    overflow-y: clip;
  }
  .scale-row,
  .scale-ticks {
    display: block;
    overflow: visible;
  }
  @container scale (max-width: 16em) {
    .between {
      display: none;
    }
  }
  @container scale (max-width: 28em) {
    .long .between {
      display: none;
    }
  }
  .scale-room {
    container: scale / inline-size;
  }
  .scale-ticks {
    font-size: 0.9286em;
    fill: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .scale-row .tick {
    stroke: var(--_line);
  }
  .scale-row :is(.end, .open) {
    stroke: var(--_text);
    stroke-width: 1.5;
    fill: none;
  }
  .scale-row :is(.point, .range) {
    fill: var(--_text);
    stroke: var(--_text);
    stroke-width: 1.5;
  }
  .scale-row .about {
    fill: var(--_paper);
  }
  .scale-row .word {
    fill: var(--_text);
    font-family: var(--_serif);
  }
  @container event (min-width: 56em) {
    .event .answers.many.scaled :is(.meta + .says, .statement + *) {
      margin-block-start: 0;
    }
    .scale-axis:has(~ .many) {
      font-size: 0.8125em;
    }
    .scale-axis,
    .event .answers.scaled > .claim {
      display: grid;
      grid-template-columns: minmax(0, 26em) minmax(0, 3fr) minmax(0, 4fr);
      column-gap: 24px;
      padding-block: 0;
    }
    .event .answers.scaled > .claim > :not(.figure) {
      padding-block: 4px;
    }
    .scale-axis:has(+ .unfold) {
      min-block-size: 32px;
    }
    .scale-axis + .unfold {
      position: absolute;
      inset-block-start: 0;
      inset-inline-end: 0;
    }
    /* Under the heading of a question alone nothing can be pressed: there it may rise, so that the answers fit a screen. */
    .asked-alone .scale-axis:has(+ .unfold) {
      min-block-size: 0;
    }
    .asked-alone .scale-axis + .unfold {
      inset-block-start: -8px;
    }
    .event .answers.scaled > .claim > * + * {
      margin-block-start: 0;
    }
  }
  /* Less for who says it, so that the scale keeps room for an arrow beyond its last figure. */
  @container event (min-width: 56em) and (max-width: 75em) {
    .scale-axis,
    .event .answers.scaled > .claim {
      grid-template-columns: minmax(0, 18em) minmax(0, 1fr) minmax(0, 1fr);
    }
  }
  @container event (max-width: 36em) {
    .figure {
      grid-template-columns: minmax(0, 1fr);
    }
    /* The words stand over their mark: the lines of the scale end below them. */
    .scale-row {
      overflow: visible clip;
    }
    .scale-row .word {
      display: none;
    }
  }
`;
