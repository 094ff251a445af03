import { html, type TemplateResult } from 'lit';
import type { StoryWords } from '../locale/story-words.js';
import type { StoryStep, Text } from '../model/document.js';
import { edtfValue } from '../model/edtf-read.js';
import { fieldHtml } from './story-field-html.js';
import type { StoryReading } from './story-html.js';
import { hidingHtml } from './story-maker-hide-html.js';
import type { StoryMaker } from './story-maker-html.js';
import { textHtml } from './text-html.js';

/** One step in the making. Everything in it is called by its number too: the next step has the same. */
export function makerStepHtml(
  step: StoryStep,
  at: number,
  maker: StoryMaker,
  reading: StoryReading,
): TemplateResult {
  const { say } = reading.speech;
  const last = maker.draft.steps.length - 1;
  const number = html`<span class="unseen">${say('ofStep', { at: at + 1 })}</span>`;
  const write = (name: 'text' | 'notes', key: keyof StoryWords) =>
    fieldHtml(
      {
        name,
        label: html`${say(key)}${number}`,
        value: plainWords(step[name] ?? '', reading),
        limit: maker.limits.text,
        onWrite: (value) => maker.onChange(step.id, { [name]: value }),
        onCut: () => maker.onCut(maker.limits.text),
      },
      reading.speech,
    );
  const move = (by: -1 | 1, key: keyof StoryWords, enabled: boolean) =>
    html`<button
      class="control"
      type="button"
      data-move=${by}
      aria-disabled=${!enabled}
      @click=${() => enabled && maker.onMove(step.id, by)}
    >
      ${say(key)}${number}
    </button>`;
  return html`<li class="maker-step" data-step=${step.id}>
    <p class="maker-head"><b>${reading.localizer.number(at + 1)}.</b> ${shownHtml(step, reading)}</p>
    ${write('text', 'textField')} ${write('notes', 'notesField')}
    ${hidingHtml(
      step,
      number,
      {
        onHide: (what) => maker.onHide(step, what),
        onCompare: (compare) => maker.onCompare(step.id, compare),
        tells: maker.tellsDate(step),
      },
      reading,
    )}
    <p class="row">
      ${move(-1, 'moveUp', at > 0)} ${move(1, 'moveDown', at < last)}
      <button class="control" type="button" data-remove @click=${() => maker.onRemove(step.id)}>
        ${say('removeStep')}${number}
      </button>
    </p>
  </li>`;
}

/** What a step shows: its event, question or stretch of time, in words. */
function shownHtml(step: StoryStep, reading: StoryReading): unknown {
  const { index, localizer } = reading;
  const entry = index.byId.get(step.event ?? '');
  const question = index.questions.get(step.question ?? '');
  const range = step.range === undefined ? null : edtfValue(step.range);
  return entry
    ? textHtml(entry.event.title, reading)
    : question
      ? textHtml(question.label, reading)
      : range
        ? localizer.date(range)
        : '';
}

/** A text as its field shows it. */
export const plainWords = (text: Text, { localizer, index }: StoryReading): string =>
  localizer.text(text, index.document.lang)?.value ?? '';
