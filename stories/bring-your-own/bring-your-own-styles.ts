import { css } from 'lit';

export const pageStyles = css`
  :host {
    container-type: inline-size;
  }
  .box {
    --edge: light-dark(#85878c, #7d8189);
    background: none;
  }
  h1 {
    font: 400 1.5625em/1.3 var(--_serif);
    text-wrap: balance;
  }
  .lead {
    max-inline-size: 44em;
    margin-block: 4px 20px;
    color: var(--_quiet);
  }
  .desk {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 24px 36px;
  }
  .sheet {
    display: grid;
    grid-template-rows: auto minmax(14rem, 22rem) auto;
    align-content: start;
  }

  /* The text: its name and what can be done with it, line numbers, and the lines. */
  .head {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 28px;
  }
  .head label:first-child {
    margin-inline-end: auto;
    font-weight: 600;
    font-size: 0.875em;
  }
  .word {
    display: inline-flex;
    align-items: center;
    min-block-size: 44px;
    font-size: 0.875em;
    text-decoration: underline;
    text-decoration-color: var(--_quiet);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.25em;
    cursor: pointer;
  }
  .word:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  .head .word {
    outline-offset: 1px;
  }
  .word:has(:focus-visible) {
    outline: 2px solid var(--_text);
  }
  .editor {
    position: relative;
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    overflow: hidden;
    border: 1px solid var(--edge);
    background: var(--_paper);
  }
  .editor:focus-within {
    outline: 2px solid var(--_text);
    outline-offset: 1px;
  }
  .numbers,
  textarea {
    margin: 0;
    padding-block: 8px;
    font:
      0.8125rem/20px ui-monospace,
      'Cascadia Mono',
      Menlo,
      Consolas,
      'Noto Sans Mono',
      monospace;
    tab-size: 2;
  }
  .numbers {
    min-inline-size: 5ch;
    padding-inline: 8px;
    overflow: hidden;
    text-align: end;
    color: var(--_quiet);
    border-inline-end: 1px solid var(--_line);
    user-select: none;
    -webkit-user-select: none;
  }
  .numbers span {
    display: block;
  }
  .numbers .marked {
    margin-inline: -8px;
    padding-inline: 5px 8px;
    border-inline-start: 3px solid var(--_accent);
    color: var(--_text);
    font-weight: 700;
  }
  textarea {
    inline-size: 100%;
    block-size: 100%;
    padding-inline: 10px;
    resize: none;
    overflow: auto;
    border: 0;
    border-radius: 0;
    outline: none;
    background: transparent;
    color: inherit;
    white-space: pre;
    overscroll-behavior-inline: contain;
  }
  ::selection {
    background: light-dark(#ead9bf, #5a4420);
    color: inherit;
  }
  .drop {
    position: absolute;
    inset: 0;
    display: none;
    place-items: center;
    background: var(--_paper);
    border: 2px dashed var(--_accent);
    font: 1.25em/1.4 var(--_serif);
    pointer-events: none;
  }
  .over .drop {
    display: grid;
  }

  /* What is wrong with it. */
  .found {
    min-inline-size: 0;
    font-size: 0.875em;
  }
  .standing {
    display: flex;
    flex-wrap: wrap;
    gap: 0 12px;
    padding-block: 12px;
    border-block-end: 1px solid var(--_line);
  }
  .standing b {
    font-weight: 600;
  }
  .standing .stale {
    flex-basis: 100%;
  }
  .group {
    padding-block: 12px 4px;
  }
  .group + .group {
    border-block-start: 1px solid var(--_line);
  }
  h2 {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 10px;
  }
  h2 b {
    font-weight: 600;
  }
  code {
    font:
      0.9286em/1.5 ui-monospace,
      'Noto Sans Mono',
      monospace;
    overflow-wrap: anywhere;
  }
  .group li {
    margin-block: 4px 12px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
  }
  .error li {
    border-color: var(--_accent);
  }
  .where {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 12px;
  }
  .found .word {
    min-block-size: 28px;
    font-size: 1em;
  }
  .instead {
    color: var(--_quiet);
  }
  .result {
    min-inline-size: 0;
  }
  .result > p {
    padding-block: 24px;
    color: var(--_quiet);
  }
  [hidden] {
    display: none !important;
  }

  @container (min-width: 60rem) {
    .desk {
      grid-template-columns: minmax(22rem, 5fr) minmax(0, 8fr);
      align-items: start;
    }
    .sheet {
      position: sticky;
      inset-block-start: 16px;
      block-size: calc(100vh - 32px);
      min-block-size: 26rem;
      grid-template-rows: auto minmax(12rem, 1fr) auto;
    }
    .found {
      max-block-size: 45vh;
      overflow-y: auto;
      padding-inline-end: 8px;
    }
    .standing {
      position: sticky;
      inset-block-start: 0;
      background: Canvas;
    }
    .result {
      padding-block-start: 44px;
    }
  }
  @media (forced-colors: active) {
    .numbers .marked {
      border-color: Highlight;
    }
  }
`;
