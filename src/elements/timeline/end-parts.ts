/** The parts of the elements after the timeline that a page can style from outside it, as in `exported-parts`. */
export const END_PARTS = {
  accounts:
    'question, question-title, question-button, disputed, scale, answers, event-claim, claim-evidence, outside, voices, question-sources, event-source, back, compare, compare-source, compare-now, compare-row, compare-word, compare-cell, fold, link, control',
  sources: 'voices, source, source-number, source-note, source-facts, cited-by, fold, link',
  share: 'share-section, cite, download, embed-option, preview, fold, control',
};
