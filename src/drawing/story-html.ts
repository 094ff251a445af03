import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { StorySpeech, StoryWords } from '../locale/story-words.js';
import type { Story, StoryStep } from '../model/document.js';
import { headingHtml } from './heading-html.js';
import type { Reading } from './reading.js';
import type { RenderEvent } from './rendered-event.js';
import { paragraphsHtml, writtenHtml } from './written-html.js';

export interface StoryReading extends Reading {
  readonly speech: StorySpeech;
  readonly headingLevel: number;
  /** Draws events in a page's own way. */
  readonly renderEvent?: RenderEvent | null;
}

export interface StoryChoice {
  /** Id of the story shown. */
  readonly chosen: string | null;
  /** All that can be chosen. */
  readonly stories: readonly Story[];
  readonly onStory: (id: string) => void;
}

export interface StoryBar extends StoryChoice {
  readonly story: Story;
  readonly at: number;
  readonly presenting: boolean;
  readonly onStep: (at: number) => void;
  readonly onChooseStep: (at: number) => void;
  readonly onPresent: () => void;
  readonly onNotes: () => void;
}

/** The choice among several stories. */
export function storyChoiceHtml(
  { chosen, stories, onStory }: StoryChoice,
  reading: StoryReading,
): TemplateResult | typeof nothing {
  if (stories.length < 2) return nothing;
  return html`<label class="choice story-choice"
    ><span>${reading.speech.say('chooseStory')}</span>
    <select part="control" @change=${(event: Event) => onStory((event.target as HTMLSelectElement).value)}>
      ${stories.map(
        ({ id, title }) =>
          html`<option value=${id} .selected=${live(id === chosen)}>${wordsOf(title, reading)}</option>`,
      )}
    </select></label
  >`;
}

/** Title, step, and the ways to go: previous, next, any step. */
export function storyBarHtml(bar: StoryBar, reading: StoryReading): TemplateResult {
  const { speech, headingLevel } = reading;
  const { story, stories, at, presenting } = bar;
  const last = story.steps.length - 1;
  return html`<div class="story-bar" part="story-bar">
    ${
      stories.length > 1 && !presenting
        ? storyChoiceHtml(bar, reading)
        : headingHtml(headingLevel, 'story-title', writtenHtml(story.title, reading))
    }
    <div class="story-moves">
      ${moveHtml('previous', at > 0, () => bar.onStep(at - 1), speech)}
      <label class="choice step-choice"
        ><span class="unseen">${speech.say('steps')}</span>
        <select
          part="control"
          @change=${(event: Event) => bar.onChooseStep((event.target as HTMLSelectElement).selectedIndex)}
        >
          ${story.steps.map(
            (_step, i) =>
              html`<option .selected=${live(i === at)}>
                ${speech.say('stepOf', { at: i + 1, all: last + 1 })}
              </option>`,
          )}
        </select></label
      >
      ${moveHtml('next', at < last, () => bar.onStep(at + 1), speech)}
    </div>
    <div class="story-ways">
      <button class="control" part="control" type="button" data-present @click=${bar.onPresent}>
        ${speech.say(presenting ? 'leave' : 'present')}
      </button>
      <button class="control" part="control" type="button" data-notes @click=${bar.onNotes}>
        ${speech.say('notes')}
      </button>
    </div>
  </div>`;
}

function moveHtml(
  way: 'previous' | 'next',
  enabled: boolean,
  onMove: () => void,
  { say }: StorySpeech,
): TemplateResult {
  return html`<button
    class="control"
    part="control"
    type="button"
    data-way=${way}
    aria-disabled=${!enabled}
    @click=${() => enabled && onMove()}
  >
    ${say(way)}
  </button>`;
}

export interface StepPanel {
  readonly step: StoryStep;
  /** "2 of 6" */
  readonly name: string;
  /** What is still hidden. */
  readonly hidden: readonly string[];
  /** Event, question or comparison of the step; `nothing` where it shows the chart alone. */
  readonly evidence: unknown;
  /** Back to what the step itself shows, where another event is open in its place. */
  readonly onReturn?: (() => void) | undefined;
  readonly onAsk: (what: string) => void;
}

/** What asks for something hidden. */
const ASKED: ReadonlyMap<string, keyof StoryWords> = new Map([
  ['date', 'showDate'],
  ['figure', 'showFigure'],
  ['speaker', 'showSpeaker'],
]);

/** Which of several hidden answers it is, from 1; `undefined` for the only one. */
export function answerNumber(what: string, { hide = [] }: StoryStep): number | undefined {
  const answers = hide.filter((one) => !ASKED.has(one));
  return answers.length > 1 && answers.includes(what) ? answers.indexOf(what) + 1 : undefined;
}

/** The name of the button that asks for something hidden. */
export function sayAsk(what: string, step: StoryStep, { say }: StorySpeech): string {
  const at = answerNumber(what, step);
  return at === undefined ? say(ASKED.get(what) ?? 'showAnswer') : say('showAnswerOf', { at });
}

/** What a step says, what can be asked for, and the evidence. */
export function stepHtml(
  { step, name, hidden, evidence, onReturn, onAsk }: StepPanel,
  reading: StoryReading,
): TemplateResult {
  const { speech } = reading;
  // Nothing is said beside the chart.
  const bare = step.text === undefined && hidden.length === 0 && evidence === nothing;
  return html`<div
    class=${`step${bare ? ' bare' : ''}${hidden.includes('date') ? ' date-hidden' : ''}`}
    part="story-step"
    role="group"
    aria-label=${name}
    tabindex="-1"
  >
    ${
      onReturn
        ? html`<p class="asks">
            <button class="control ask" part="control" type="button" data-return @click=${onReturn}>
              ${speech.say('backToStep')}
            </button>
          </p>`
        : nothing
    }
    ${step.text === undefined || onReturn ? nothing : html`<div class="step-text" part="story-text">${paragraphsHtml(step.text, reading)}</div>`}
    ${
      hidden.length > 0 && !onReturn
        ? html`<p class="asks">
            ${hidden.map(
              (what) =>
                html`<button
                  class="control ask"
                  part="story-ask"
                  type="button"
                  data-ask=${what}
                  @click=${() => onAsk(what)}
                >
                  ${sayAsk(what, step, speech)}
                </button>`,
            )}
          </p>`
        : nothing
    }
    ${evidence}
  </div>`;
}

const wordsOf = (text: Story['title'], { localizer, index }: StoryReading): string =>
  localizer.text(text, index.document.lang)?.value ?? '';
