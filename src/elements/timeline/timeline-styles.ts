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
  /* Laid out before it is seen. */
  .waiting + .box {
    block-size: 0;
    min-block-size: 0;
    overflow: hidden;
    visibility: hidden;
  }
  /* While it loads: nearly as high as what comes, and never higher. */
  .inside > p.state {
    padding-block: 0;
    min-block-size: calc(var(--chronicle-min-block-size, 256px) - 96px);
  }
  .box[role] {
    padding: 0;
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
    inline-size: 0.875em;
    block-size: 0.875em;
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
    flex-wrap: wrap;
    align-items: center;
  }
  .options {
    gap: 16px;
  }
  /* The first word stands in line with the title; its line does not leave the paper where there is little room. */
  .views {
    margin-inline-start: max(-0.65625em, (100% - 100cqi) / 2);
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
  ::slotted(:is([slot='event-extra'], [slot='footer'])) {
    margin-block-start: 12px;
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
    font-weight: 600;
    text-align: start;
  }
  /* The sign of fold-styles.ts, which come later. */
  summary {
    list-style: none;
  }
  :is(.section-name, summary)::before {
    content: '';
    display: inline-block;
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-inline: 1px 8px;
    border-block-end: 1.5px solid;
    border-inline-end: 1.5px solid;
    rotate: -45deg;
    transition: rotate 250ms;
  }
  :is(.section-name, summary):dir(rtl)::before,
  :is(.section-name[aria-expanded='true'], [open] > summary)::before {
    rotate: 45deg;
  }
  :is(.section-name[aria-expanded='true'], [open] > summary):dir(rtl)::before {
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
      font-size: 1.25em;
    }
    .sections {
      display: grid;
    }
    .section-name + .section-name {
      border-block-start: 1px solid var(--_line);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    :is(.section-name, summary)::before {
      transition: none;
    }
  }
  @media screen {
    .sheet {
      display: none;
    }
  }
`;
