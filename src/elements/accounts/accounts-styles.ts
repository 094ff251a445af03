import { css } from 'lit';
import { figuresStyles } from './figures-styles.js';

/** Answers to one question, wherever they stand: alone, in an event, in a list of all questions. */
export const accountsStyles = css`
  .disputed {
    display: inline-flex;
    align-items: baseline;
    gap: 6px;
  }
  .disputed .symbol {
    align-self: center;
    color: var(--_text);
  }
  .event .question > * + * {
    margin-block-start: 12px;
  }
  .standing-of {
    font-size: 0.8125em;
  }
  .event .answers {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(13em, 100%), 1fr));
    column-gap: 20px;
    font-size: 0.875em;
  }
  .event .answers > .claim {
    min-inline-size: 0;
    padding-block: 8px 16px;
    border-block-start: 1px solid var(--_text);
    line-height: 1.4;
  }
  .event .answers > .claim:lang(fa) {
    line-height: 1.7;
  }
  .event .answers .words {
    line-height: 1.4;
  }
  .event .answers .words:lang(fa) {
    line-height: 1.8;
  }
  .event .answers > .claim > * + *,
  .event .answers .claim-said > * + * {
    margin-block-start: 6px;
  }
  .event .quoted-words:not(:has(*)) {
    display: none;
  }
  .event .answers :is(.meta, .language, .cite-note, .voices, .reports, .under, .says) {
    font-size: 0.9286em;
  }
  .event .answers .meta :is(.meta, .language) {
    font-size: 1em;
  }
  .event .answers .says .speaker {
    font-size: 1.0769em;
  }
  .event .claim-by > * + *,
  .event .claim-said > * + *,
  .event .quoted + .quoted,
  .event .reported > * + * {
    margin-block-start: 4px;
  }
  .event .reports,
  .event .voices,
  .event .under {
    font-size: 0.8125em;
    color: var(--_quiet);
  }
  .event .report > .cite {
    color: var(--_text);
  }
  .event .ties,
  .event .outside {
    display: block;
  }
  .event .outside {
    color: var(--_text);
    font-style: italic;
  }
  .event .outside:lang(fa) {
    font-style: normal;
  }
  .event .outside:not(.report > *) {
    font-size: 0.8125em;
  }
  .event .answers :is(.outside, .claim-evidence > summary) {
    font-size: 0.9286em;
  }
  .event details.accounts > summary,
  .question-button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr) auto;
    align-items: baseline;
    min-block-size: 44px;
  }
  /* In a grid its foot stands on the line; the middle of the letters is higher. */
  .event details.accounts > summary::before,
  .question-button::before {
    translate: 0 -0.25em;
  }
  .event details.accounts > summary {
    padding-block: 10px;
    border-block-start: 1px solid var(--_line);
  }
  .event details.accounts > summary > .label {
    padding: 0;
    border: 0;
    font-family: var(--_serif);
    font-size: 1.25em;
    font-weight: 400;
  }
  .event details.accounts[open] > summary > .label {
    font-weight: 600;
  }
  .event details.accounts > summary:hover > .label {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  .event details.accounts + details.accounts {
    margin-block-start: 0;
  }
  .event details.accounts[open] {
    padding-block-end: 24px;
  }
  .claim-evidence > * + * {
    margin-block-start: 6px;
  }
  .claim-evidence[open] > summary > .folded-count {
    display: none;
  }
  .answering {
    position: relative;
  }
  .unfold {
    display: flex;
    align-items: baseline;
    min-block-size: 32px;
    font-size: 0.8125em;
    text-decoration: underline dotted var(--_quiet) 1px;
    text-underline-offset: 0.25em;
  }
  .event :is(.voices, .claim-evidence) > summary {
    padding-block: 4px;
    min-block-size: 24px;
    inline-size: fit-content;
    color: var(--_text);
    text-decoration: underline dotted var(--_quiet) 1px;
    text-underline-offset: 0.25em;
  }
  .event .voices > * + * {
    margin-block-start: 4px;
  }
  .event .answers.many {
    grid-template-columns: repeat(auto-fit, minmax(min(22em, 100%), 1fr));
    column-gap: 32px;
  }
  .event .answers.many > .claim {
    padding-block: 6px 10px;
  }
  .event .answers.many :is(.meta + .says, .claim-by + .claim-said, .statement + *) {
    margin-block-start: 2px;
  }
  @container event (min-width: 56em) {
    .event .answers.many {
      font-size: 0.8125em;
    }
    .event .answers.many > .claim {
      padding-block: 4px 6px;
    }
    .event .answers.many > .claim:lang(fa),
    .event .answers.many .words:lang(fa) {
      line-height: 1.55;
    }
    .event .answers.many :is(.meta, .office, .says, .outside, .claim-evidence > summary) {
      font-size: 0.9286em;
    }
    .event .answers.many :is(.meta, .report) :is(.meta, .language, .outside) {
      font-size: 1em;
    }
    .event .answers.many .says :is(.speaker, .office) {
      font-size: 1em;
    }
    .event .answers.many .says .speaker {
      font-size: 1.0769em;
    }
  }
  @container event (max-width: 36em) {
    :is(details.accounts > summary > .standing-of, .entry-count) {
      grid-column: 2;
    }
  }
  @media print {
    .claim-evidence::details-content {
      content-visibility: visible;
      block-size: auto;
    }
    .claim {
      break-inside: avoid;
    }
    .standing-of {
      break-before: avoid;
    }
    /* Reports name what a folded answer would; the rule by which voices are counted stands with the first answer. */
    .claim-evidence > summary,
    .event .claim:not(:first-child) .voices > p {
      display: none;
    }
    .event .voices > :is(summary, ul),
    .event .voices li,
    .event .voices::details-content {
      display: inline;
    }
    .event .voices > summary {
      text-decoration: none;
      padding-inline-end: 1em;
    }
  }
  ${figuresStyles}
`;
