import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Story, StoryStep } from '../model/document.js';
import { ASKED, type StoryReading } from './story-html.js';
import { proseHtml, textHtml } from './text-html.js';

export interface NotesNow {
  readonly play: { readonly story: Story; readonly at: number };
  /** What the class does not see yet. */
  readonly hidden: readonly string[];
  readonly reading: StoryReading;
  readonly direction: 'ltr' | 'rtl';
}

interface NotesMoment {
  readonly time: Date;
  /** Milliseconds since the window was opened. */
  readonly elapsed: number;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  /** Shows the class the next thing that is hidden. */
  readonly onReveal: () => void;
}

/** What the speaker reads: the clock, the step as the class sees it, the notes, and what comes next. */
export function notesHtml({ play, hidden, reading }: NotesNow, moment: NotesMoment): TemplateResult {
  const { speech } = reading;
  const { story, at } = play;
  const step = story.steps[at];
  const next = story.steps[at + 1];
  return html`<header>
      <h1>${textHtml(story.title, reading)}</h1>
      <p class="step-number" role="status">
        ${speech.say('stepOf', { at: at + 1, all: story.steps.length })}
      </p>
      <dl class="clocks">
        <div>
          <dt>${speech.say('clock')}</dt>
          <dd>${timeOf(moment.time, reading)}</dd>
        </div>
        <div>
          <dt>${speech.say('elapsed')}</dt>
          <dd>${lengthOf(moment.elapsed, reading)}</dd>
        </div>
      </dl>
    </header>
    ${keyed(
      step,
      html`<main tabindex="0">
        <p class="seen">${step ? stepWords(step, reading) : nothing}</p>
        <div class="notes">
          ${step?.notes === undefined ? html`<p class="none">${speech.say('noNotes')}</p>` : html`<p>${proseHtml(step.notes, reading)}</p>`}
        </div>
      </main>`,
    )}
    <footer>
      <p class="coming">
        <b>${next ? speech.say('nextStep') : speech.say('lastStep')}</b>
        ${next ? stepWords(next, reading) : nothing}
      </p>
      <p class="moves">
        <button type="button" data-way="previous" aria-disabled=${at === 0} @click=${moment.onPrevious}>
          ${speech.say('previous')}
        </button>
        <button type="button" data-way="next" aria-disabled=${!next} @click=${moment.onNext}>
          ${speech.say('next')}
        </button>
        ${
          hidden[0] === undefined
            ? nothing
            : html`<button type="button" data-ask @click=${moment.onReveal}>
                ${speech.say(ASKED[hidden[0]] ?? 'showAnswer')}
              </button>`
        }
      </p>
    </footer>`;
}

/** A step in its own words; else by what it shows. */
function stepWords(step: StoryStep, reading: StoryReading): unknown {
  const { index } = reading;
  const title =
    index.byId.get(step.event ?? '')?.event.title ?? index.questions.get(step.question ?? '')?.label;
  return step.text === undefined ? textHtml(title, reading) : proseHtml(step.text, reading);
}

const timeOf = (time: Date, { localizer }: StoryReading): string =>
  localizer.digits(`${two(time.getHours())}:${two(time.getMinutes())}`);

function lengthOf(milliseconds: number, { localizer }: StoryReading): string {
  const seconds = Math.floor(milliseconds / 1000);
  return localizer.digits(`${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`);
}

const two = (number: number): string => String(number).padStart(2, '0');
