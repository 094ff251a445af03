import { css, unsafeCSS } from 'lit';
import { PADDING } from '../../drawing/design-tokens.js';

export const timelineStyles = css`
  .box {
    container-type: inline-size;
    min-block-size: var(--chronicle-min-block-size, 0);
  }
  /* As high before the drawing as after it, and as chronicle-noscript.css makes it before the script. */
  .waiting {
    block-size: var(--chronicle-min-block-size, auto);
    overflow: auto;
  }
  .inside {
    padding: var(--chronicle-padding, ${unsafeCSS(PADDING)});
  }
  .title {
    font-family: var(--_serif);
    font-size: 1.5625em;
    font-weight: 600;
    line-height: 1.25;
    text-wrap: balance;
  }
  .box:lang(fa) .title,
  .box:lang(ar) .title {
    line-height: 1.6;
  }
  .summary {
    padding-block-start: 6px;
    color: var(--_quiet);
    max-inline-size: 62em;
  }
  .summary .symbol {
    margin-inline-start: 6px;
    vertical-align: -0.1em;
  }
  .description {
    padding-block-start: 6px;
    max-inline-size: 46em;
  }
  .content-note {
    margin-block-start: 12px;
    padding-inline-start: 12px;
    border-inline-start: 3px solid var(--_line);
    max-inline-size: 46em;
    font-size: 0.875em;
  }
  .content-note b {
    font-weight: 600;
  }
  .toolbar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0 20px;
    margin-block: 16px 8px;
    border-block: 1px solid var(--_line);
  }
  .group {
    display: flex;
    align-items: center;
  }
  .options {
    gap: 16px;
  }
  .views .control:first-child {
    margin-inline-start: -0.75em;
  }
  .filter-toggle {
    margin-inline-start: auto;
  }
  .icon {
    padding-inline: 0;
  }
  chronicle-filter {
    margin-block-end: 12px;
  }
  .end {
    margin-block-start: 28px;
    border-block-start: 1px solid var(--_line);
  }
  .sections {
    display: flex;
    flex-wrap: wrap;
    gap: 0 28px;
    border-block-end: 1px solid var(--_line);
  }
  .section-name {
    min-block-size: 44px;
    display: flex;
    align-items: center;
    gap: 8px;
    font-weight: 600;
    text-align: start;
  }
  .section-name::before {
    content: '';
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-inline: 2px 4px;
    border-block-end: 1.5px solid currentColor;
    border-inline-end: 1.5px solid currentColor;
    rotate: -45deg;
    transition: rotate 250ms;
  }
  .section-name:dir(rtl)::before {
    rotate: 45deg;
  }
  .section-name[aria-expanded='true']::before {
    rotate: 45deg;
  }
  .section-name[aria-expanded='true']:dir(rtl)::before {
    rotate: -45deg;
  }
  .section-title {
    margin-block: 20px 4px;
    font-family: var(--_serif);
    font-size: 1.25em;
    font-weight: 600;
  }
  .prose {
    max-inline-size: 46em;
  }
  @container (max-width: 1080px) {
    .toolbar {
      gap: 0 8px;
    }
    .choice span {
      position: absolute;
      clip-path: inset(50%);
    }
  }
  @container (max-width: 640px) {
    .choice {
      display: none;
    }
    .moves,
    .options {
      order: 1;
    }
    .title {
      font-size: 1.375em;
    }
    .sections {
      display: grid;
    }
    .section-name + .section-name {
      border-block-start: 1px solid var(--_line);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .section-name::before {
      transition: none;
    }
  }
  @media screen {
    .sheet {
      display: none;
    }
  }
`;
