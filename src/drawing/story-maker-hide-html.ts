import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { StoryWords } from '../locale/story-words.js';
import { accountsOf } from '../model/accounts.js';
import type { Id, StoryStep } from '../model/document.js';
import { citedSources } from '../model/event-index.js';
import { plainName } from './cites-html.js';
import type { StoryReading } from './story-html.js';
import { textHtml } from './text-html.js';

export interface MakerHiding {
  readonly onHide: (what: string) => void;
  readonly onCompare: (pair: [Id, Id] | undefined) => void;
  /** Whether a date that is hidden can be read in the step all the same. */
  readonly tells: boolean;
}

const HIDING: readonly (readonly [string, keyof StoryWords])[] = [
  ['date', 'hideDate'],
  ['figure', 'hideFigure'],
  ['speaker', 'hideSpeaker'],
];

/** What of a step the class shall guess: kinds of things, and single answers to its question. */
export function hidingHtml(
  step: StoryStep,
  number: unknown,
  hiding: MakerHiding,
  reading: StoryReading,
): TemplateResult {
  const { say } = reading.speech;
  return html`<fieldset data-hiding>
      <legend>${say('hideField')}${number}</legend>
      ${HIDING.map(([what, key]) => checkHtml(what, say(key), step, hiding))}
      ${hiding.tells ? html`<p class="meta" data-tells role="status">${say('dateTold')}</p>` : nothing}
    </fieldset>
    ${answersHtml(step, number, hiding, reading)} ${compareHtml(step, number, hiding, reading)}`;
}

const checkHtml = (
  what: string,
  words: unknown,
  { hide }: StoryStep,
  { onHide }: MakerHiding,
): TemplateResult =>
  html`<label class="check"
    ><input
      type="checkbox"
      name=${what}
      .checked=${live(hide?.some((one) => one === what) ?? false)}
      @change=${() => onHide(what)}
    /><span>${words}</span></label
  >`;

/** Each answer to the step's question by itself. */
function answersHtml(
  step: StoryStep,
  number: unknown,
  hiding: MakerHiding,
  reading: StoryReading,
): TemplateResult | typeof nothing {
  const { speech, index } = reading;
  const accounts = step.question === undefined ? [] : accountsOf(index, step.question);
  if (accounts.length === 0) return nothing;
  const hidden = accounts.filter(({ claim }) => step.hide?.includes(claim.id)).length;
  return html`<details class="maker-answers">
    <summary class="control">
      ${speech.say('hideAnswers', { count: hidden, all: accounts.length })}${number}
    </summary>
    ${accounts.map(({ claim }) => {
      const by = index.actors.get(claim.by)?.name;
      return checkHtml(
        claim.id,
        html`<b>${textHtml(by, reading)}</b> ${textHtml(claim.statement, reading)}`,
        step,
        hiding,
      );
    })}
  </details>`;
}

/** Two of the sources that answer the step's question, beside one another. */
function compareHtml(
  { question, compare }: StoryStep,
  number: unknown,
  { onCompare }: MakerHiding,
  reading: StoryReading,
): TemplateResult | typeof nothing {
  const { speech, index } = reading;
  const ids = question === undefined ? [] : answeringIds(question, reading);
  const [first, second] = ids;
  if (first === undefined || second === undefined) return nothing;
  const choose = (at: 0 | 1, id: Id): void => {
    if (!compare) return;
    const other = compare[at === 0 ? 1 : 0];
    // Whoever chooses the source of the other side trades places with it.
    const rest = other === id ? compare[at] : other;
    onCompare(at === 0 ? [id, rest] : [rest, id]);
  };
  return html`<fieldset data-comparing>
    <label class="check"
      ><input
        type="checkbox"
        name="compare"
        .checked=${live(compare !== undefined)}
        @change=${() => onCompare(compare ? undefined : [first, second])}
      /><span>${speech.say('compareTwo')}<span class="unseen">${number}</span></span></label
    >
    ${
      compare
        ? ([0, 1] as const).map(
            (at) =>
              html`<label class="choice"
                ><span class="unseen"
                  >${speech.say(at === 0 ? 'compareFirst' : 'compareSecond')}${number}</span
                >
                <select
                  name=${at === 0 ? 'compare-first' : 'compare-second'}
                  @change=${(event: Event) => choose(at, (event.target as HTMLSelectElement).value)}
                >
                  ${ids.map((id) => {
                    const source = index.sources.get(id);
                    return source
                      ? html`<option value=${id} .selected=${live(compare[at] === id)}>
                          ${plainName(source.source, reading)}
                        </option>`
                      : nothing;
                  })}
                </select></label
              >`,
          )
        : nothing
    }
  </fieldset>`;
}

function answeringIds(question: Id, { index }: StoryReading): Id[] {
  const cited = new Set(accountsOf(index, question).flatMap(({ claim }) => citedSources(claim.cites)));
  return [...index.sources.keys()].filter((id) => cited.has(id));
}
