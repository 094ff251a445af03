import { css } from 'lit';

export const chartStyles = css`
  .stage {
    /* Not a grid: on paper Chromium loses the place of what is positioned in a grid area. The drawing comes first, so
       that its corner is the stage's. */
    position: relative;
    display: flex;
    flex-direction: column;
    touch-action: pan-y;
    min-block-size: 120px;
    /* Tells when a reader spaces letters or words out: titles are measured again then. */
    transition:
      letter-spacing 1ms,
      word-spacing 1ms;
  }
  .ink {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-family: var(--_sans);
    cursor: grab;
    user-select: none;
    -webkit-user-select: none;
  }
  .moving .ink {
    cursor: grabbing;
  }
  .vertical .ink {
    cursor: auto;
  }
  .events,
  .events > li {
    display: contents;
  }
  ::slotted([slot='overview']) {
    order: 2;
  }
  .mark-button,
  .cluster {
    position: absolute;
    z-index: 1;
    border-radius: 2px;
  }
  .mark-button:is(:hover, :focus-visible),
  .cluster:is(:hover, :focus-visible) {
    z-index: 3;
  }
  .mark-button:focus-visible,
  .cluster:focus-visible {
    outline-offset: 0;
  }
  .mark-label {
    position: absolute;
    font-size: 0.8125em;
    line-height: 1.384615;
    white-space: nowrap;
    pointer-events: none;
    /* Parts it from the lines it crosses, and covers no mark of the row above as a ground would. */
    text-shadow:
      0 0 2px var(--_paper),
      0 0 2px var(--_paper),
      0 0 3px var(--_paper),
      0 0 4px var(--_paper);
  }
  .mark-label b {
    display: block;
    font-weight: 400;
    color: var(--_quiet);
    line-height: 1.384615;
  }
  .vertical .mark-label {
    white-space: normal;
    line-height: 1.538461;
  }
  .vertical .mark-label:dir(rtl) {
    line-height: 1.846154;
  }
  .mark-label:dir(rtl) b {
    line-height: 1.692308;
  }
  :is(.mark-button, .cluster):hover .mark-label,
  .mark-button[aria-expanded='true'] .mark-label {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
  }
  /* Only where it shows: a box that each of some hundred marks might have is asked for with every move of theirs. */
  .mark-tip,
  button.cluster[aria-label]:is(:hover, :focus-visible)::after {
    position: absolute;
    inset-block-start: 100%;
    inset-inline-start: 0;
    inline-size: max-content;
    max-inline-size: min(22em, 80vw);
    padding: 6px 10px;
    font-size: 0.8125em;
    line-height: 1.5;
    background: var(--_paper);
    border: 1px solid var(--_text);
    border-radius: var(--chronicle-radius, 0);
  }
  button.cluster[aria-label]:is(:hover, :focus-visible)::after {
    content: attr(aria-label);
    text-align: start;
  }
  .late .mark-tip,
  button.cluster.late[aria-label]:is(:hover, :focus-visible)::after {
    inset-inline-start: auto;
    inset-inline-end: 0;
  }
  .mark-button:not(:hover, :focus-visible) .mark-tip,
  .tips-off .mark-tip,
  .tips-off button.cluster:is(:hover, :focus-visible)::after {
    display: none !important;
  }
  /* By classes of the kit: a page may draw the preview itself. */
  .mark-tip > * {
    max-inline-size: 100%;
  }
  .mark-tip :is(.tip-note, .disputed) {
    display: flex;
    align-items: center;
    gap: 6px;
    font-style: normal;
    color: var(--_quiet);
  }
  .tip-date {
    display: block;
    font-weight: 400;
    color: var(--_quiet);
  }
  .offstage:not(:focus-visible) {
    clip-path: inset(50%);
    pointer-events: none;
  }
  .mark-button.undated {
    position: relative;
    order: 1;
    align-self: start;
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    max-inline-size: 100%;
    font-size: 0.8125em;
    overflow-wrap: anywhere;
  }
  .undated .quiet {
    flex: none;
  }
  .hint {
    padding-block-start: 8px;
  }
  @media (hover: none) {
    .hint {
      display: none;
    }
  }
  @media (forced-colors: active), (prefers-contrast: more) {
    .breaks text {
      forced-color-adjust: none;
      paint-order: stroke;
      stroke: var(--_paper);
      stroke-width: 4px;
    }
  }
  @media (prefers-contrast: more) {
    .ink :is(path:not(.hatch), rect, circle:not([stroke-width='3'])) {
      stroke-width: 2;
    }
  }
  .printing .mark-label {
    visibility: hidden;
  }
  @media print {
    .mark-button {
      scroll-margin-block: 24px;
      outline: none !important;
    }
    .ink {
      max-block-size: 92vh;
      break-inside: avoid;
    }
    .mark-tip {
      display: none !important;
    }
  }
`;
