import { css } from 'lit';

export const anatomyStyles = css`
  :host {
    container-type: inline-size;
  }
  .states {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 4px;
    margin-block-end: 12px;
    border-block-end: 1px solid var(--_line);
  }
  .states-list {
    display: none;
    margin-block-end: 12px;
  }
  .states-list > select {
    min-inline-size: 0;
    flex: 1;
  }
  .stage {
    --_margin: 44px;
    display: grid;
    grid-template-columns: var(--_margin) minmax(0, 1fr) var(--_margin);
    align-items: start;
    position: relative;
  }
  .picture {
    grid-area: 1 / 2;
    min-inline-size: 0;
    padding: 14px;
    outline: 1px solid var(--_line);
  }
  .callouts {
    grid-area: 1 / 1 / 2 / -1;
    inline-size: 100%;
    overflow: visible;
    pointer-events: none;
    z-index: 4;
    font: 600 11px / 1 var(--_sans);
    font-variant-numeric: lining-nums tabular-nums;
  }
  .tie {
    fill: none;
    stroke: var(--_accent);
    stroke-width: 1;
    opacity: 0.8;
  }
  .end {
    fill: var(--_accent);
  }
  .ring {
    fill: var(--_paper);
    stroke: var(--_accent);
  }
  .number {
    fill: var(--_text);
    text-anchor: middle;
    dominant-baseline: central;
  }
  .shown .tie {
    stroke-width: 2;
    opacity: 1;
  }
  .shown .ring {
    fill: var(--_text);
    stroke: var(--_text);
  }
  .shown .number {
    fill: var(--_paper);
  }
  .frame {
    fill: var(--_accent);
    fill-opacity: 0.12;
    stroke: var(--_accent);
    stroke-width: 2;
  }
  .legend {
    margin-block-start: 20px;
    columns: 20rem 2;
    column-gap: 32px;
    font-size: 0.875em;
  }
  .legend > li {
    break-inside: avoid;
    border-block-start: 1px solid var(--_line);
  }
  .row {
    display: grid;
    grid-template-columns: 32px minmax(0, 1fr);
    inline-size: 100%;
    min-block-size: 44px;
    padding-block: 8px;
    line-height: 1.45;
  }
  .row:hover,
  .row[aria-pressed='true'] {
    background: color-mix(in srgb, var(--_accent) 8%, transparent);
  }
  .row:focus-visible {
    outline-offset: -2px;
  }
  .row > .index {
    font-weight: 600;
    font-variant-numeric: lining-nums tabular-nums;
    padding-inline-start: 8px;
  }
  .name {
    display: block;
    font-family: ui-monospace, 'Noto Sans Mono', monospace;
    font-size: 0.9286em;
    font-weight: 600;
  }
  .row .meaning {
    display: block;
  }
  .absent {
    padding-block: 8px;
    padding-inline-start: 32px;
    line-height: 1.45;
  }
  .absent-title {
    margin-block: 20px 0;
    font-size: 0.875em;
    font-weight: 600;
  }
  .absent-title + .legend {
    margin-block-start: 8px;
  }
  .seen-in {
    display: inline;
    min-block-size: 24px;
    padding-block: 2px;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  /* Where the other states are drawn to see which parts they have; nobody is to see it, hear it or come upon it. */
  .survey {
    position: absolute;
    inset-block-start: 0;
    inset-inline: 0;
    block-size: 0;
    overflow: hidden;
    opacity: 0;
  }
  @container (max-width: 640px) {
    .stage {
      --_margin: 26px;
      grid-template-columns: 0 minmax(0, 1fr) var(--_margin);
    }
    .picture {
      padding: 4px;
    }
    .states {
      display: none;
    }
    .states-list {
      display: flex;
    }
    .legend {
      columns: 1;
    }
  }
`;
