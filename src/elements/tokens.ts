import { css, unsafeCSS } from 'lit';
import * as made from '../drawing/design-tokens.js';

const token = (name: keyof (typeof made.COLORS)['light']) =>
  unsafeCSS(`var(--chronicle-${name}, light-dark(${made.COLORS.light[name]}, ${made.COLORS.dark[name]}))`);

/**
 * What every element shares: the border to the host page, colours, type. Host styles reach the custom element
 * itself and leak in by inheritance, so everything is reset on an inner box.
 */
export const tokens = css`
  :host {
    display: block !important;
    min-inline-size: 0 !important;
  }
  /* A box measured by what it holds (a dialog, a float, a flex item) would find nothing here, since views take their
     width from their container: this asks for a width, and gives way where there is less. */
  :host::before {
    content: '' !important;
    display: grid !important;
    grid-template-columns: minmax(0, 60rem) !important;
    block-size: 0 !important;
  }
  :host([hidden]) {
    display: none !important;
  }
  :host([theme='light']) {
    color-scheme: light !important;
  }
  :host([theme='dark']) {
    color-scheme: dark !important;
  }
  .box {
    all: initial;
    color-scheme: var(--_scheme, inherit);
    visibility: inherit;
    pointer-events: inherit;
    display: block;
    box-sizing: border-box;
    --_paper: ${token('paper')};
    --_text: ${token('text')};
    --_quiet: ${token('quiet')};
    --_line: ${token('line')};
    --_hatch: ${token('hatch')};
    --_accent: ${token('accent')};
    --_sans: var(--chronicle-font, ${unsafeCSS(made.FONT_TEXT)});
    --_serif: var(--chronicle-heading-font, ${unsafeCSS(made.FONT_HEADING)});
    font-family: var(--_sans);
    font-size: var(--chronicle-text-size, ${unsafeCSS(made.TEXT_SIZE)});
    line-height: 1.5;
    color: var(--_text);
    background: var(--_paper);
    border-radius: var(--chronicle-radius, 0);
    overflow-wrap: break-word;
    -webkit-text-size-adjust: 100%;
  }
  /* One that stands alone is a region; within another the room around it is the other's. */
  .box[role] {
    padding: var(--chronicle-padding, 0);
  }
  .box:lang(fa),
  .box:lang(ar) {
    --_sans: var(--chronicle-font-persian, ${unsafeCSS(made.FONT_TEXT_PERSIAN)});
    --_serif: var(--chronicle-heading-font-persian, ${unsafeCSS(made.FONT_HEADING_PERSIAN)});
    line-height: 1.8;
  }
  /* A Latin quotation would take its digits and stops from a font for Arabic script. */
  .box:is(:lang(fa), :lang(ar)) :lang(en) {
    --_serif: var(--chronicle-heading-font, ${unsafeCSS(made.FONT_HEADING)});
  }
  .box:dir(rtl) {
    direction: rtl;
  }
  *,
  *::before,
  *::after {
    box-sizing: border-box;
  }
  h1,
  h2,
  h3,
  h4,
  h5,
  h6,
  p,
  ol,
  ul,
  dl,
  dd,
  figure,
  blockquote {
    margin: 0;
    padding: 0;
    font: inherit;
  }
  ol,
  ul {
    list-style: none;
  }
  a {
    color: inherit;
    text-decoration: underline;
    text-decoration-color: var(--_quiet);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  a:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  button,
  input,
  select {
    font: inherit;
    color: inherit;
    margin: 0;
  }
  button {
    background: none;
    border: 0;
    padding: 0;
    cursor: pointer;
    text-align: start;
  }
  :focus-visible {
    outline: 2px solid var(--_text);
    outline-offset: 2px;
  }
  .quiet {
    color: var(--_quiet);
  }
  .small {
    font-size: 0.8125em;
  }
  .unseen {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    margin-block-start: -1px;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-contrast: more) {
    .box {
      ${unsafeCSS(made.MORE_CONTRAST)}
    }
  }
  @media (forced-colors: active) {
    /* Browsers leave drawings as they are: every paint is named, so that hollow stays told from full. */
    .box {
      --_paper: Canvas;
      --_text: CanvasText;
      --_quiet: CanvasText;
      --_accent: CanvasText;
      --_category: CanvasText;
      --_line: CanvasText;
      --_hatch: GrayText;
    }
  }
  @media print {
    .no-print,
    :host(.no-print) {
      display: none !important;
    }
    /* Dark on white, whatever the theme: shapes tell the categories. */
    .box {
      color-scheme: light;
      --_paper: #fff;
      --_text: #000;
      --_quiet: #333;
      --_line: #999;
      --_hatch: #bbb;
      --_category: #000;
    }
  }
`;

/** Words that act: text with a hairline, never a pill. Controls are 44 px high for fingers. */
export const controls = css`
  .control {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-block-size: 44px;
    min-inline-size: 44px;
    padding-inline: 0.75em;
    font-size: 0.875em;
    border-block-end: 2px solid transparent;
    color: var(--_text);
  }
  .control:hover {
    border-block-end-color: var(--_line);
  }
  .control[aria-pressed='true'],
  .control[aria-expanded='true'],
  .control[aria-current='true'] {
    border-block-end-color: var(--_text);
  }
  .control:disabled,
  .control[aria-disabled='true'] {
    color: var(--_quiet);
    cursor: default;
    border-block-end-color: transparent;
  }
  @media (forced-colors: active) {
    /* What is transparent would be drawn. */
    .control:not([aria-pressed='true'], [aria-expanded='true'], [aria-current='true']) {
      border-color: Canvas;
    }
    .control:is(:disabled, [aria-disabled='true']) {
      color: GrayText;
    }
  }
  .choice {
    display: inline-flex;
    align-items: center;
    gap: 8px;
    min-block-size: 44px;
    font-size: 0.875em;
    color: var(--_quiet);
  }
  select {
    min-block-size: 44px;
    padding-inline: 4px;
    background: var(--_paper);
    color: var(--_text);
    border: 0;
    border-block-end: 1px solid var(--_quiet);
    border-radius: 0;
  }
  .control svg {
    inline-size: 1.25em;
    block-size: 1.25em;
    flex: none;
  }
`;
