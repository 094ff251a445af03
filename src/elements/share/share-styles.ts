import { css } from 'lit';
import { foldStyles } from '../fold-styles.js';

export const shareStyles = css`
  ${foldStyles}
  .share {
    container: share / inline-size;
    font-size: 0.875em;
  }
  .parts {
    min-inline-size: 0;
  }
  .part {
    padding-block: 12px 16px;
  }
  .part + .part,
  .parts + .parts {
    border-block-start: 1px solid var(--_line);
  }
  .part-title {
    font-weight: 600;
    font-size: 1.1429em;
    margin-block-end: 4px;
  }
  .note,
  .meta {
    font-size: 0.9286em;
    color: var(--_quiet);
    max-inline-size: 46em;
  }
  .note + .note {
    margin-block-start: 4px;
  }
  .told {
    min-block-size: 1.5em;
  }
  .row {
    display: flex;
    flex-wrap: wrap;
    gap: 0 20px;
  }
  .share .control {
    padding-inline: 0;
    justify-content: start;
    font-size: 1em;
  }
  /* Words of any length, as far from one another: each is as wide as a finger by what stands around it. */
  .formats {
    gap: 0;
  }
  .formats .control {
    padding-inline: 10px;
    justify-content: center;
    outline-offset: -2px;
  }
  .formats .control:first-child {
    padding-inline-start: 0;
    justify-content: start;
  }
  .row + .form {
    margin-block-start: 8px;
  }
  [part='download'],
  .preview-button,
  .citation .control {
    text-decoration: underline;
    text-decoration-color: var(--_quiet);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .citation pre {
    margin: 4px 0 0;
    padding: 8px 12px;
    border-inline-start: 2px solid var(--_line);
    font:
      0.9286em / 1.5 ui-monospace,
      'Cascadia Mono',
      Menlo,
      Consolas,
      monospace;
    overflow: auto;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .indent {
    white-space: pre;
  }
  /* The plain text is prose. */
  .cite-event .citation:first-of-type pre {
    font-family: var(--_sans);
  }
  .copied {
    margin-inline-start: 12px;
  }
  .cite-event > summary {
    min-block-size: 44px;
    inline-size: fit-content;
    padding-block: 10px;
  }
  .cite-event .citation + .citation {
    margin-block-start: 8px;
  }
  .form {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 11em), 1fr));
    gap: 4px 20px;
    align-items: end;
    padding-block-end: 8px;
  }
  .field {
    display: grid;
    border-block-end: 1px solid var(--_quiet);
  }
  .field > span {
    font-size: 0.9286em;
    color: var(--_quiet);
  }
  .field :is(select, input) {
    inline-size: 100%;
    min-inline-size: 0;
    min-block-size: 44px;
    padding-inline: 0;
    background: var(--_paper);
    border: 0;
    border-radius: 0;
  }
  /* Browsers set the words of a choice 4 px in: its name and a number stand in line with them. */
  .field > span,
  .field input {
    padding-inline: 4px;
  }
  .field input {
    appearance: textfield;
  }
  .field input::-webkit-inner-spin-button {
    display: none;
  }
  .box:dir(rtl) .field input {
    text-align: end;
  }
  .check {
    grid-column: 1 / -1;
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    inline-size: fit-content;
  }
  .check input {
    flex: none;
    inline-size: 18px;
    block-size: 18px;
    accent-color: var(--_text);
  }
  iframe {
    display: block;
    inline-size: 100%;
    border: 1px solid var(--_line);
    border-radius: var(--chronicle-radius, 0);
  }
  @container share (min-width: 56em) {
    .columns {
      display: grid;
      grid-template-columns: minmax(0, 1fr) minmax(0, 1fr);
      gap: 48px;
    }
    .parts + .parts {
      border: 0;
    }
  }
`;
