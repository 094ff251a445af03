/** Whether words end a sentence, as a question does: neither comma nor semicolon follows them. */
export const endsSentence = (words: string | undefined): boolean =>
  /\p{Sentence_Terminal}$/u.test(words ?? '');
