import { css } from 'lit';

export const builderStyles = css`
  :host {
    display: block;
    container-type: inline-size;
    --ink: light-dark(#1c1f24, #ece9e2);
    --quiet: light-dark(#565b64, #a9adb5);
    --rule: light-dark(#d9d7d0, #343841);
    --edge: light-dark(#85878c, #7d8189);
    --ground: Canvas;
    --warning: light-dark(#7a4a12, #e0b070);
    color: var(--ink);
    font:
      0.875rem/1.5 system-ui,
      sans-serif;
  }
  *,
  *::before {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  p,
  ul,
  fieldset {
    margin: 0;
    padding: 0;
    border: 0;
  }
  h1 {
    font:
      600 1.25rem/1.3 'Source Serif 4',
      Georgia,
      'Noto Serif',
      serif;
  }
  h2 {
    margin-block-end: 8px;
    font-size: 0.875rem;
    font-weight: 600;
  }
  .desk {
    display: grid;
    gap: 24px;
  }
  .panel {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    gap: 0 32px;
    align-content: start;
  }
  .panel > h1 {
    grid-column: 1 / -1;
    padding-block-end: 12px;
  }
  .block {
    padding-block: 16px;
    border-block-start: 1px solid var(--rule);
  }

  .checks {
    display: grid;
    gap: 4px;
    margin-block-start: 16px;
    padding-block: 12px;
    border-block-start: 1px solid var(--rule);
  }
  .checks ul {
    list-style: none;
  }
  .warning {
    padding-block: 6px;
    padding-inline-start: 10px;
    margin-block-end: 4px;
    border-inline-start: 2px solid var(--warning);
  }
  .fine {
    color: var(--quiet);
  }
  .fine b,
  .checks b {
    color: var(--ink);
    font-weight: 600;
    margin-inline-end: 6px;
  }
  .said {
    min-block-size: 1.5em;
    padding-block-start: 8px;
    color: var(--quiet);
  }

  .previews {
    min-inline-size: 0;
    padding-block-start: 2px;
  }
  .panes {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(20rem, 100%), 1fr));
    border: 1px solid var(--rule);
  }
  .pane {
    min-inline-size: 0;
    padding: 16px;
    background: light-dark(#f1f1ef, #0b0c0f);
    color: light-dark(#1c1f24, #ece9e2);
  }
  .pane[data-scheme='light'] {
    color-scheme: light;
  }
  .pane[data-scheme='dark'] {
    color-scheme: dark;
  }
  .pane h2 {
    margin-block-end: 12px;
  }
  .pane h3 {
    margin-block: 24px 8px;
    font-size: 0.8125rem;
    font-weight: 400;
    color: light-dark(#565b64, #a9adb5);
  }
  /* A reader's own colours are neither light nor dark. */
  @media (forced-colors: active) {
    .pane[data-scheme] {
      color-scheme: inherit;
      background: Canvas;
      color: CanvasText;
    }
  }
  @container (min-width: 52rem) {
    .desk {
      grid-template-columns: 23.5rem minmax(0, 1fr);
      align-items: start;
    }
    .panel {
      position: sticky;
      inset-block-start: 0;
      max-block-size: 100vh;
      overflow-y: auto;
      grid-template-columns: minmax(0, 1fr);
      padding-inline: 4px 16px;
    }
  }
`;
