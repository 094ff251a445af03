import { css } from 'lit';

export const controlStyles = css`
  /* Controls: a hairline, square corners, one height. */
  input:not([type='color'], .unseen),
  select,
  button,
  .button {
    block-size: 36px;
    padding-inline: 10px;
    border: 1px solid var(--edge);
    border-radius: 0;
    background: var(--ground);
    color: inherit;
    font: inherit;
  }
  select {
    inline-size: 100%;
    appearance: none;
  }
  .select {
    position: relative;
    display: block;
  }
  .select::after {
    content: '';
    position: absolute;
    inset-block-start: 12px;
    inset-inline-end: 14px;
    inline-size: 7px;
    block-size: 7px;
    border-block-end: 1.5px solid currentColor;
    border-inline-end: 1.5px solid currentColor;
    rotate: 45deg;
    pointer-events: none;
  }
  button,
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    cursor: pointer;
  }
  button:hover,
  .button:hover {
    border-color: var(--ink);
  }
  :focus-visible,
  .button:focus-within,
  .choice label:has(:focus-visible) {
    outline: 2px solid var(--ink);
    outline-offset: 2px;
  }
  [aria-invalid='true'] {
    border-color: var(--warning) !important;
    color: var(--warning) !important;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    opacity: 0;
  }

  .start {
    display: grid;
    gap: 4px;
    margin-block-end: 8px;
  }
  .start > span:first-child,
  .fields span,
  .colors > span:not(.color, .name),
  legend {
    color: var(--quiet);
    font-size: 0.8125rem;
  }
  .actions {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 8px;
  }
  .choice {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
    margin-block: -6px;
  }
  .choice legend {
    float: inline-start;
    padding-block: 6px;
    padding-inline: 0;
  }
  .choice label {
    position: relative;
    cursor: pointer;
  }
  .choice label span {
    display: block;
    padding-block: 6px 4px;
    font-size: 0.8125rem;
    border-block-end: 2px solid transparent;
  }
  .choice label:hover span {
    border-color: var(--rule);
  }
  .choice label :checked + span {
    border-color: var(--ink);
  }

  .colors {
    display: grid;
    grid-template-columns: minmax(0, 1fr) 8rem 8rem;
    gap: 8px 12px;
    align-items: center;
  }
  .color {
    display: flex;
    border: 1px solid var(--edge);
    background: var(--ground);
  }
  .color:hover {
    border-color: var(--ink);
  }
  .color input {
    min-inline-size: 0;
    border: 0 !important;
  }
  .color [type='color'] {
    flex: none;
    inline-size: 34px;
    block-size: 34px;
    padding: 0;
    appearance: none;
    background: none;
    border-inline-end: 1px solid var(--edge) !important;
    cursor: pointer;
  }
  .color [type='color']::-webkit-color-swatch-wrapper {
    padding: 0;
  }
  .color [type='color']::-webkit-color-swatch {
    border: 0;
    border-radius: 0;
  }
  .color [type='color']::-moz-color-swatch {
    border: 0;
    border-radius: 0;
  }
  .color [type='text'] {
    flex: 1;
    block-size: 34px !important;
    padding-inline: 8px 0 !important;
    font:
      0.8125rem/1 ui-monospace,
      'Noto Sans Mono',
      monospace !important;
  }

  .fields {
    display: grid;
    grid-template-columns: 1fr 1fr;
    gap: 12px;
  }
  .fields label {
    display: grid;
    gap: 4px;
    grid-column: 1 / -1;
  }
  .fields .number {
    grid-column: auto;
  }
  .hint {
    align-self: end;
    color: var(--quiet);
    font-size: 0.8125rem;
  }
  .fields input {
    inline-size: 100%;
    min-inline-size: 0;
  }
`;
