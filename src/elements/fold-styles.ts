import { css } from 'lit';

/** One sign for all that unfolds: it points onward while that is folded, and down once it is open. */
export const foldStyles = css`
  summary {
    list-style: none;
  }
  summary::-webkit-details-marker {
    display: none;
  }
  :is(summary, .unfold, .question-button)::before {
    content: '';
    display: inline-block;
    flex: none;
    inline-size: 7px;
    block-size: 7px;
    margin-inline: 1px 8px;
    vertical-align: 0.1em;
    border-block-end: 1.5px solid;
    border-inline-end: 1.5px solid;
    rotate: -45deg;
    transition: rotate 250ms;
  }
  :is(summary, .unfold, .question-button):dir(rtl)::before,
  :is([open] > summary, .unfold[aria-expanded='true'], .question-button[aria-expanded='true'])::before {
    rotate: 45deg;
  }
  :is([open] > summary, .unfold[aria-expanded='true'], .question-button[aria-expanded='true']):dir(
      rtl
    )::before {
    rotate: -45deg;
  }
  @media (prefers-reduced-motion: reduce) {
    :is(summary, .unfold, .question-button)::before {
      transition: none;
    }
  }
  @media print {
    summary::before {
      content: none;
    }
  }
`;
