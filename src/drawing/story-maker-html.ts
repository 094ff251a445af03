import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { repeat } from 'lit/directives/repeat.js';
import type { StoryWords } from '../locale/story-words.js';
import type { Id, Story, StoryStep, Text } from '../model/document.js';
import type { StoryReading } from './story-html.js';
import { textHtml } from './text-html.js';

export type Adding = 'event' | 'time' | 'inView';

export interface StoryMaker {
  readonly draft: Story;
  /** What became of the last thing done. */
  readonly told: string;
  readonly canAdd: (what: Adding) => boolean;
  readonly onTitle: (title: string) => void;
  readonly onAdd: (what: Adding) => void;
  readonly onQuestion: (question: Id) => void;
  readonly onChange: (id: Id, change: Partial<StoryStep>) => void;
  readonly onHide: (step: StoryStep, what: string) => void;
  readonly onMove: (id: Id, by: -1 | 1) => void;
  readonly onRemove: (id: Id) => void;
  readonly onSave: () => void;
  readonly onLink: () => void;
  readonly onLoad: (file: File) => void;
  readonly onDone: () => void;
}

const ADDINGS: readonly (readonly [Adding, keyof StoryWords])[] = [
  ['event', 'addEvent'],
  ['time', 'addTime'],
  ['inView', 'addInView'],
];
const HIDING: readonly (readonly [string, keyof StoryWords])[] = [
  ['date', 'hideDate'],
  ['figure', 'hideFigure'],
  ['speaker', 'hideSpeaker'],
];

/**
 * Where a teacher makes a story: pick, order, write, hide; save it, and load it again. Each letter is taken at once, so
 * that whatever else is drawn anew meanwhile takes none away.
 */
export function storyMakerHtml(maker: StoryMaker, reading: StoryReading): TemplateResult {
  const { speech, index } = reading;
  const { say } = speech;
  const { draft } = maker;
  return html`<div class="maker" part="story-maker">
    <label class="field"
      ><span>${say('titleField')}</span>
      <input
        name="title"
        .value=${live(wordsOf(draft.title, reading))}
        @input=${(event: Event) => maker.onTitle((event.target as HTMLInputElement).value)}
    /></label>
    ${draft.steps.length === 0 ? html`<p class="meta">${say('makeHint')}</p>` : nothing}
    <ol class="maker-steps" role="list">
      ${repeat(
        draft.steps,
        ({ id }) => id,
        (step, i) => stepHtml(step, i, maker, reading),
      )}
    </ol>
    <div class="row">
      ${ADDINGS.map(
        ([what, key]) =>
          html`<button
            class="control"
            type="button"
            data-add=${what}
            aria-disabled=${!maker.canAdd(what)}
            @click=${() => maker.canAdd(what) && maker.onAdd(what)}
          >
            ${say(key)}
          </button>`,
      )}
      ${
        index.questions.size > 0
          ? html`<label class="choice"
              ><span class="unseen">${say('addQuestion')}</span>
              <select
                name="question"
                @change=${({ target }: Event) => {
                  const select = target as HTMLSelectElement;
                  if (select.value) maker.onQuestion(select.value);
                  select.value = '';
                }}
              >
                <option value="">${say('addQuestion')}</option>
                ${[...index.questions].map(([id, { label }]) => html`<option value=${id}>${wordsOf(label, reading)}</option>`)}
              </select></label
            >`
          : nothing
      }
    </div>
    <div class="row maker-end">
      <button class="control" type="button" data-done @click=${maker.onDone}>
        ${say(draft.steps.length > 0 ? 'done' : 'leaveMaker')}
      </button>
      <button class="control" type="button" data-save @click=${maker.onSave}>${say('saveFile')}</button>
      <button class="control" type="button" data-link @click=${maker.onLink}>${say('saveLink')}</button>
      <label class="control load"
        ><span>${say('loadFile')}</span>
        <input
          class="unseen"
          type="file"
          accept="application/json,.json"
          @change=${({ target }: Event) => {
            const input = target as HTMLInputElement;
            const [file] = input.files ?? [];
            if (file) maker.onLoad(file);
            input.value = '';
          }}
      /></label>
    </div>
    <p class="told meta">${maker.told}</p>
  </div>`;
}

function stepHtml(step: StoryStep, at: number, maker: StoryMaker, reading: StoryReading): TemplateResult {
  const { say } = reading.speech;
  const last = maker.draft.steps.length - 1;
  const write = (name: 'text' | 'notes', key: keyof StoryWords) =>
    html`<label class="field"
      ><span>${say(key)}</span>
      <textarea
        name=${name}
        rows="3"
        .value=${live(wordsOf(step[name] ?? '', reading))}
        @input=${(event: Event) => maker.onChange(step.id, { [name]: (event.target as HTMLTextAreaElement).value })}
      ></textarea>
    </label>`;
  return html`<li class="maker-step" data-step=${step.id}>
    <p class="maker-head"><b>${reading.localizer.number(at + 1)}.</b> ${shownHtml(step, reading)}</p>
    ${write('text', 'textField')} ${write('notes', 'notesField')}
    <fieldset>
      <legend>${say('hideField')}</legend>
      ${HIDING.map(
        ([what, key]) =>
          html`<label class="check"
            ><input
              type="checkbox"
              name=${what}
              .checked=${live(step.hide?.includes(what) ?? false)}
              @change=${() => maker.onHide(step, what)}
            /><span>${say(key)}</span></label
          >`,
      )}
    </fieldset>
    <p class="row">
      <button
        class="control"
        type="button"
        data-move="-1"
        aria-disabled=${at === 0}
        @click=${() => maker.onMove(step.id, -1)}
      >
        ${say('earlierStep')}
      </button>
      <button
        class="control"
        type="button"
        data-move="1"
        aria-disabled=${at === last}
        @click=${() => maker.onMove(step.id, 1)}
      >
        ${say('laterStep')}
      </button>
      <button class="control" type="button" data-remove @click=${() => maker.onRemove(step.id)}>
        ${say('removeStep')}
      </button>
    </p>
  </li>`;
}

/** What a step shows: its event, question or stretch of time. */
function shownHtml(step: StoryStep, reading: StoryReading): unknown {
  const { index } = reading;
  const entry = index.byId.get(step.event ?? '');
  const question = index.questions.get(step.question ?? '');
  return entry
    ? textHtml(entry.event.title, reading)
    : question
      ? textHtml(question.label, reading)
      : html`<bdi dir="ltr">${step.range ?? ''}</bdi>`;
}

const wordsOf = (text: Text, { localizer, index }: StoryReading): string =>
  localizer.text(text, index.document.lang)?.value ?? '';
