import { css } from 'lit';

export const overviewStyles = css`
  .strip {
    padding-block: 8px 4px;
  }
  svg {
    display: block;
    inline-size: 100%;
    block-size: auto;
    overflow: visible;
    font-family: var(--_sans);
  }
  .brush .overlay,
  .brush .selection,
  .brush .handle {
    touch-action: pan-y !important;
  }
  .window,
  .brush .selection {
    fill: var(--_text);
    fill-opacity: 0.08;
    stroke: var(--_text);
    stroke-width: 1.5px;
    shape-rendering: auto;
  }
  .whole .window,
  .whole .brush .selection {
    stroke: none;
    fill-opacity: 0;
  }
  .sliders {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12em, 1fr));
    gap: 4px 24px;
    padding-block-start: 8px;
  }
  label {
    display: grid;
    grid-template-columns: auto 1fr;
    align-items: center;
    gap: 0 12px;
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .day {
    grid-column: 1 / -1;
    color: var(--_text);
  }
  input[type='range'] {
    inline-size: 100%;
    block-size: 44px;
    accent-color: var(--_text);
  }
  @media (forced-colors: active) {
    .density {
      fill: CanvasText;
    }
    .window,
    .brush .selection {
      stroke: Highlight;
      stroke-width: 2px;
    }
  }
  @media print {
    .brush,
    .sliders {
      display: none;
    }
  }
`;
