import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { StorySpeech } from '../locale/story-words.js';

export interface WritingField {
  readonly name: string;
  /** What it is called. */
  readonly label: unknown;
  readonly value: string;
  /** More letters than these would not be kept where the story is opened again. */
  readonly limit: number;
  readonly onWrite: (value: string) => void;
  /** What was pasted does not fit. */
  readonly onCut: () => void;
}

/**
 * A field in which a teacher writes, with the number of its letters. Each letter is taken at once, so that whatever else
 * is drawn anew meanwhile takes none away; the direction follows what is written.
 */
export function fieldHtml(field: WritingField, { say }: StorySpeech): TemplateResult {
  const { name, label, value, limit } = field;
  const full = value.length >= limit;
  const handleInput = (event: Event): void => {
    const input = event.target as HTMLInputElement | HTMLTextAreaElement;
    if (input.value.length > limit) field.onCut();
    field.onWrite(input.value.slice(0, limit));
  };
  const handleBefore = (event: InputEvent): void => {
    const input = event.target as HTMLInputElement | HTMLTextAreaElement;
    const more = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    const chosen = (input.selectionEnd ?? 0) - (input.selectionStart ?? 0);
    if (more.length > 1 && input.value.length - chosen + more.length > limit) field.onCut();
  };
  return html`<label class="field"
    ><span>${label}</span> ${
      name === 'title'
        ? html`<input
            name="title"
            dir="auto"
            maxlength=${limit}
            .value=${live(value)}
            @beforeinput=${handleBefore}
            @input=${handleInput}
          />`
        : html`<textarea
            name=${name}
            dir="auto"
            rows="3"
            maxlength=${limit}
            .value=${live(value)}
            @beforeinput=${handleBefore}
            @input=${handleInput}
          ></textarea>`
    }<span class=${full ? 'count full' : 'count'} data-count=${name}
      >${say('lettersOf', { count: value.length, limit })}${full ? html` ${say('fieldFull')}` : nothing}</span
    ></label
  >`;
}
