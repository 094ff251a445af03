import { css } from 'lit';
import { foldStyles } from '../fold-styles.js';

export const filterStyles = css`
  ${foldStyles}
  .line {
    display: flex;
    justify-content: space-between;
    align-items: start;
    column-gap: 24px;
  }
  .choices {
    display: flex;
    flex-wrap: wrap;
    column-gap: 20px;
  }
  .choice {
    display: flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    min-inline-size: 44px;
    font-size: 0.875em;
    border-block: 2px solid transparent;
  }
  .choice:hover {
    border-block-end-color: var(--_line);
  }
  .choice[aria-pressed='true'] {
    border-block-end-color: var(--_text);
  }
  .chosen .choice[aria-pressed='false'] {
    color: var(--_quiet);
  }
  .symbol {
    flex: none;
    inline-size: 16px;
    block-size: 16px;
    overflow: visible;
  }
  .count {
    font-size: 0.9286em;
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .control.more {
    flex: none;
    margin-inline-start: auto;
  }
  #rest:not([hidden]) {
    border-block-start: 1px solid var(--_line);
  }
  .search {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 4px 12px;
    padding-block: 8px;
    font-size: 0.875em;
  }
  .search input {
    flex: 1 1 16em;
    min-inline-size: 0;
    max-inline-size: 32em;
    min-block-size: 44px;
    padding-inline: 0;
    background: transparent;
    border: 0;
    border-block-end: 1px solid var(--_quiet);
    border-radius: 0;
    appearance: none;
  }
  .search input::placeholder {
    color: var(--_quiet);
    opacity: 1;
  }
  details {
    border-block-start: 1px solid var(--_line);
  }
  summary {
    min-block-size: 44px;
    padding-block: 12px;
    font-size: 0.875em;
  }
  .more::after {
    content: '';
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-block-end: 4px;
    border-block-end: 1.5px solid;
    border-inline-end: 1.5px solid;
    rotate: 45deg;
  }
  .more:dir(rtl)::after {
    rotate: -45deg;
  }
  .more[aria-expanded='true']::after {
    translate: 0 4px;
    rotate: 225deg;
  }
  .more[aria-expanded='true']:dir(rtl)::after {
    rotate: 135deg;
  }
  details .choices {
    display: block;
    columns: 16em;
    column-gap: 32px;
    padding-block-end: 12px;
  }
  details .choices li {
    break-inside: avoid;
  }
  details .choice {
    inline-size: 100%;
    min-block-size: 44px;
  }
  @media (forced-colors: active) {
    .choice {
      border-color: Canvas;
    }
    .choice[aria-pressed='true'] {
      border-color: Highlight;
    }
  }
  .result {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 16px;
    font-size: 0.875em;
  }
  .result .control {
    font-size: 1em;
    padding-inline: 0;
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
`;
