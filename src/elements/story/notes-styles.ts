import { css } from 'lit';

/** The speaker's window: dark letters on paper, readable at arm's length. */
export const notesStyles = css`
  :root {
    color-scheme: light dark;
    color: light-dark(#1c1f24, #ece9e2);
    background: light-dark(#fffefb, #15171c);
    font:
      1.125rem/1.5 system-ui,
      'Segoe UI',
      'Noto Sans',
      'Noto Sans Arabic',
      sans-serif;
  }
  :root:dir(rtl) {
    line-height: 1.8;
  }
  body {
    display: grid;
    grid-template-rows: auto minmax(0, 1fr) auto;
    block-size: 100vh;
    max-inline-size: 46rem;
    margin: 0 auto;
    padding: 20px 24px;
    box-sizing: border-box;
  }
  header {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 4px 24px;
    padding-block-end: 12px;
    border-block-end: 1px solid light-dark(#d9d7d0, #343841);
  }
  h1 {
    flex: 1 1 100%;
    margin: 0;
    font-size: 1.125rem;
    font-weight: 600;
  }
  p,
  dl,
  dd {
    margin: 0;
  }
  .step-number {
    font-size: 1.5rem;
  }
  .clocks {
    display: flex;
    gap: 24px;
    margin-inline-start: auto;
  }
  .clocks div {
    display: flex;
    align-items: baseline;
    gap: 8px;
  }
  dt,
  .none,
  .coming {
    color: light-dark(#565b64, #a9adb5);
    font-size: 0.875rem;
  }
  dd {
    font-size: 1.5rem;
    font-variant-numeric: tabular-nums;
  }
  .seen {
    padding-block: 16px;
    color: light-dark(#565b64, #a9adb5);
  }
  /* Clock and controls stay in sight beside the longest notes. */
  main {
    overflow: auto;
  }
  .notes {
    font-size: 1.375rem;
  }
  .notes p + p {
    margin-block-start: 0.5em;
  }
  footer {
    padding-block-start: 16px;
    border-block-start: 1px solid light-dark(#d9d7d0, #343841);
  }
  .coming {
    max-block-size: 4.5em;
    overflow: auto;
  }
  .moves {
    display: flex;
    flex-wrap: wrap;
    gap: 0 40px;
    margin-block-start: 8px;
  }
  button {
    min-block-size: 44px;
    padding: 0 12px;
    margin-inline-start: -12px;
    font: inherit;
    color: inherit;
    background: none;
    border: 0;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  button[aria-disabled='true'] {
    color: light-dark(#565b64, #a9adb5);
    text-decoration: none;
    cursor: default;
  }
  :focus-visible {
    outline: 2px solid;
    outline-offset: 2px;
  }
`;
