import { css } from 'lit';
import { foldStyles } from '../fold-styles.js';

export const sourcesStyles = css`
  ${foldStyles}
  .bibliography {
    max-inline-size: 52em;
  }
  .voices {
    font-size: 0.875em;
    max-inline-size: 52em;
    padding-block-end: 12px;
  }
  .voices > summary {
    padding-block: 12px;
  }
  .voices > * + * {
    margin-block-start: 4px;
  }
  .source {
    display: grid;
    grid-template-columns: 2.5em minmax(0, 1fr);
    padding-block: 16px;
    border-block-start: 1px solid var(--_line);
    scroll-margin-block: 16px;
  }
  .source > .number {
    color: var(--_quiet);
    font-variant-numeric: tabular-nums;
  }
  .source cite {
    font-style: normal;
  }
  .source cite:first-of-type {
    font-family: var(--_serif);
  }
  @media screen {
    .source a {
      padding-block: max(0px, (24px - 1.15em) / 2);
    }
    .box:is(:lang(fa), :lang(ar)) .source a {
      padding-block: max(0px, (24px - 1.5em) / 2);
    }
    .source .cite {
      line-height: max(1.5em, 24px);
    }
  }
  .address {
    color: var(--_quiet);
  }
  .address,
  .hash {
    overflow-wrap: anywhere;
  }
  .cite-note {
    display: block;
  }
  .source dl > div + div {
    margin-block-start: 4px;
  }
  .source .meta,
  .source dl,
  .cited-by {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .source .meta,
  .source dl {
    margin-block-start: 4px;
  }
  .source dt,
  .source dd {
    display: inline;
  }
  .source dt::after {
    content: ': ';
  }
  .hash {
    font-family: ui-monospace, monospace;
    direction: ltr;
    unicode-bidi: isolate;
  }
  .cited-by summary {
    padding-block: 4px;
    inline-size: fit-content;
    min-block-size: 24px;
  }
  .cited-by li {
    padding-block: 2px;
  }
  .link {
    overflow-wrap: anywhere;
    text-decoration: underline;
    text-decoration-color: var(--_quiet);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
    min-block-size: 24px;
    color: var(--_text);
  }
  .link:hover {
    text-decoration-color: currentColor;
    text-decoration-thickness: 2px;
  }
  @media print {
    .source :is(.reference, .meta, dl > div) {
      break-inside: avoid;
    }
  }
`;
