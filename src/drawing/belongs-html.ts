import { html, nothing, type TemplateResult } from 'lit';
import type { Question } from '../model/document.js';
import type { EventContext, Reading } from './reading.js';

/** To which question a control belongs, for those who meet it in a list of controls: "(How many …?)". */
export function sayQuestion(question: Question, { index, localizer }: Reading): string {
  const label = localizer.text(question.label, index.document.lang)?.value;
  return label === undefined ? '' : localizer.say('ofQuestion', { question: label });
}

/** The same for an answer to it: "(answer 2 of 7: How many …?)". */
export function sayAnswer(question: Question, answer: number, answers: number, reading: Reading): string {
  const { index, localizer } = reading;
  const label = localizer.text(question.label, index.document.lang)?.value;
  return label === undefined ? '' : localizer.say('ofAnswer', { question: label, answer, answers });
}

/** Such words after the name of a control: heard, not seen. Nothing where all stands open and nothing is a control. */
export function belongsHtml(words: string, { unfolded }: EventContext): TemplateResult | typeof nothing {
  return unfolded || !words ? nothing : html` <span class="unseen">${words}</span>`;
}
