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
    .brush {
      display: none;
    }
  }
`;
