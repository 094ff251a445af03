import { css } from 'lit';

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
    padding: var(--chronicle-padding, 20px clamp(12px, 3cqi, 28px) 24px);
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
    padding-block-start: 4px;
  }
  details {
    border-block-end: 1px solid var(--_line);
  }
  summary {
    min-block-size: 44px;
    display: flex;
    align-items: center;
    gap: 8px;
    cursor: pointer;
    font-weight: 600;
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  summary::before {
    content: '';
    inline-size: 7px;
    block-size: 7px;
    margin-inline: 2px 4px;
    border-block-end: 1.5px solid currentColor;
    border-inline-end: 1.5px solid currentColor;
    rotate: -45deg;
    transition: rotate 200ms;
  }
  .box:dir(rtl) summary::before {
    rotate: 45deg;
  }
  details[open] > summary::before,
  .box:dir(rtl) details[open] > summary::before {
    rotate: 45deg;
  }
  details > :not(summary) {
    padding-block-end: 16px;
    max-inline-size: 46em;
  }
  details > :is(chronicle-accounts, chronicle-sources) {
    max-inline-size: none;
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
  }
  @media (prefers-reduced-motion: reduce) {
    summary::before {
      transition: none;
    }
  }
  @media screen {
    .sheet {
      display: none;
    }
  }
`;
