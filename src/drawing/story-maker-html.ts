import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { StorySpeech, StoryWords } from '../locale/story-words.js';
import type { Id, Story, StoryStep } from '../model/document.js';
import { fieldHtml } from './story-field-html.js';
import type { StoryReading } from './story-html.js';
import { makerStepHtml, plainWords } from './story-maker-step-html.js';

export type Adding = 'event' | 'time' | 'inView';

export interface StoryMaker {
  readonly draft: Story;
  /** What became of the last thing done. */
  readonly told: string;
  /** Whether something in it is nowhere but on this page. */
  readonly unsaved: boolean;
  /** Where a step was removed, and can be put back. */
  readonly removedAt: number | null;
  /** Whether a story was opened that would take the place of one that is not saved. */
  readonly replacing: boolean;
  /** How many letters are kept. */
  readonly limits: { readonly title: number; readonly text: number };
  readonly canAdd: (what: Adding) => boolean;
  /** Whether a date that the step hides can be read in it all the same. */
  readonly tellsDate: (step: StoryStep) => boolean;
  readonly onTitle: (title: string) => void;
  readonly onAdd: (what: Adding) => void;
  readonly onQuestion: (question: Id) => void;
  readonly onChange: (id: Id, change: { readonly text?: string; readonly notes?: string }) => void;
  readonly onCut: (limit: number) => void;
  readonly onHide: (step: StoryStep, what: string) => void;
  readonly onCompare: (id: Id, pair: [Id, Id] | undefined) => void;
  readonly onMove: (id: Id, by: -1 | 1) => void;
  readonly onRemove: (id: Id) => void;
  readonly onUndo: () => void;
  readonly onSave: () => void;
  readonly onLink: () => void;
  readonly onLoad: (file: File) => void;
  readonly onReplace: (replace: boolean) => void;
  readonly onDone: () => void;
}

const ADDINGS: readonly (readonly [Adding, keyof StoryWords])[] = [
  ['event', 'addEvent'],
  ['time', 'addTime'],
  ['inView', 'addInView'],
];

/** Where a teacher makes a story: pick, order, write, hide; save it, and load it again. */
export function storyMakerHtml(maker: StoryMaker, reading: StoryReading): TemplateResult {
  const { speech } = reading;
  const { say } = speech;
  const { draft, removedAt } = maker;
  return html`<div class="maker" part="story-maker">
    ${fieldHtml(
      {
        name: 'title',
        label: say('titleField'),
        value: plainWords(draft.title, reading),
        limit: maker.limits.title,
        onWrite: maker.onTitle,
        onCut: () => maker.onCut(maker.limits.title),
      },
      speech,
    )}
    ${draft.steps.length === 0 ? html`<p class="meta">${say('makeHint')}</p>` : nothing}
    <ol class="maker-steps" role="list">
      ${repeat(
        placesOf(draft.steps, removedAt),
        (step) => step?.id ?? '',
        (step) =>
          step ? makerStepHtml(step, draft.steps.indexOf(step), maker, reading) : removedHtml(maker, reading),
      )}
    </ol>
    <div class="row">
      ${ADDINGS.map(([what, key]) => addHtml(what, key, maker, reading))} ${questionsHtml(maker, reading)}
    </div>
    <div class="row maker-end">
      <button class="control" type="button" data-done @click=${maker.onDone}>
        ${say(draft.steps.length > 0 ? 'done' : 'leaveMaker')}
      </button>
      <button class="control" type="button" data-save @click=${maker.onSave}>${say('saveFile')}</button>
      <button class="control" type="button" data-link @click=${maker.onLink}>${say('saveLink')}</button>
      ${loadHtml(maker, reading)}
    </div>
    ${maker.replacing ? replaceHtml(maker, reading) : nothing}
    ${maker.unsaved ? html`<p class="meta unsaved">${say('unsaved')}</p>` : nothing}
    <p class="told meta">${maker.told}</p>
  </div>`;
}

/** Where the reader picks an event on a small screen, the way to add it is at hand. */
export function makerBarHtml(maker: StoryMaker, reading: StoryReading): TemplateResult | typeof nothing {
  return maker.canAdd('event')
    ? html`<div class="maker-bar">
        ${addHtml('event', 'addEvent', maker, reading)}
        <span class="meta">${reading.speech.say('stepCount', { count: maker.draft.steps.length })}</span>
      </div>`
    : nothing;
}

/** The steps, and `null` where one was removed. */
function placesOf(steps: readonly StoryStep[], removedAt: number | null): readonly (StoryStep | null)[] {
  if (removedAt === null) return steps;
  return [...steps.slice(0, removedAt), null, ...steps.slice(removedAt)];
}

const removedHtml = ({ onUndo }: StoryMaker, { speech }: StoryReading): TemplateResult =>
  html`<li class="maker-removed meta">
    ${speech.say('removed')}
    <button class="control" type="button" data-undo @click=${onUndo}>${speech.say('undo')}</button>
  </li>`;

function addHtml(
  what: Adding,
  key: keyof StoryWords,
  { canAdd, onAdd }: StoryMaker,
  { speech }: StoryReading,
): TemplateResult {
  return html`<button
    class="control"
    type="button"
    data-add=${what}
    aria-disabled=${!canAdd(what)}
    @click=${() => canAdd(what) && onAdd(what)}
  >
    ${speech.say(key)}
  </button>`;
}

function questionsHtml({ onQuestion }: StoryMaker, reading: StoryReading): TemplateResult | typeof nothing {
  const { say } = reading.speech;
  const { questions } = reading.index;
  if (questions.size === 0) return nothing;
  return html`<label class="choice"
    ><span class="unseen">${say('addQuestion')}</span>
    <select
      name="question"
      @change=${({ target }: Event) => {
        const select = target as HTMLSelectElement;
        if (select.value) onQuestion(select.value);
        select.value = '';
      }}
    >
      <option value="">${say('addQuestion')}</option>
      ${[...questions].map(([id, { label }]) => html`<option value=${id}>${plainWords(label, reading)}</option>`)}
    </select></label
  >`;
}

function loadHtml({ onLoad }: StoryMaker, { speech }: StoryReading): TemplateResult {
  return html`<label class="control load"
    ><span>${speech.say('loadFile')}</span>
    <input
      class="unseen"
      type="file"
      accept="application/json,.json"
      @change=${({ target }: Event) => {
        const input = target as HTMLInputElement;
        const [file] = input.files ?? [];
        if (file) onLoad(file);
        input.value = '';
      }}
  /></label>`;
}

export const sayReplace = ({ steps: { length: count } }: Story, { say }: StorySpeech): string =>
  count === 1 ? say('replaceAskOne') : say('replaceAsk', { count });

/** Asked in the page: a guest holds up nobody with a dialog of the browser. */
function replaceHtml({ draft, onReplace }: StoryMaker, { speech }: StoryReading): TemplateResult {
  return html`<div class="row maker-asked" role="group" aria-labelledby="replace">
    <p id="replace">${sayReplace(draft, speech)}</p>
    <button class="control" type="button" data-replace="yes" @click=${() => onReplace(true)}>
      ${speech.say('replaceYes')}
    </button>
    <button class="control" type="button" data-replace="no" @click=${() => onReplace(false)}>
      ${speech.say('replaceNo')}
    </button>
  </div>`;
}
