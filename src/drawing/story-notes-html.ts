import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import type { Story, StoryStep } from '../model/document.js';
import { sayAsk, type StoryReading } from './story-html.js';
import { textHtml } from './text-html.js';
import { paragraphsHtml, writtenHtml } from './written-html.js';

export interface NotesNow {
  readonly play: { readonly story: Story; readonly at: number };
  /** What the class does not see yet. */
  readonly hidden: readonly string[];
  readonly reading: StoryReading;
  readonly direction: 'ltr' | 'rtl';
}

interface NotesMoment {
  readonly time: Date;
  /** Milliseconds since the presentation began. */
  readonly elapsed: number;
  readonly onNext: () => void;
  readonly onPrevious: () => void;
  /** Shows the class the next thing that is hidden. */
  readonly onReveal: () => void;
  /** Scrolls what the class sees. */
  readonly onDown: () => void;
  readonly onUp: () => void;
}

/** What the speaker reads: the clock, the step as the class sees it, the notes, and what comes next. */
export function notesHtml({ play, hidden, reading }: NotesNow, moment: NotesMoment): TemplateResult {
  const { speech } = reading;
  const { story, at } = play;
  const step = story.steps[at];
  const next = story.steps[at + 1];
  return html`<header>
      <h1>${writtenHtml(story.title, reading)}</h1>
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
          ${step?.notes === undefined ? html`<p class="none">${speech.say('noNotes')}</p>` : paragraphsHtml(step.notes, reading)}
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
        <button type="button" data-scroll="up" @click=${moment.onUp}>${speech.say('wallUp')}</button>
        <button type="button" data-scroll="down" @click=${moment.onDown}>${speech.say('wallDown')}</button>
        ${
          hidden[0] === undefined || !step
            ? nothing
            : html`<button type="button" data-ask @click=${moment.onReveal}>
                ${sayAsk(hidden[0], step, speech)}
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
  return step.text === undefined ? textHtml(title, reading) : writtenHtml(step.text, reading);
}

const timeOf = (time: Date, { localizer }: StoryReading): string =>
  localizer.digits(`${two(time.getHours())}:${two(time.getMinutes())}`);

function lengthOf(milliseconds: number, { localizer }: StoryReading): string {
  const seconds = Math.floor(milliseconds / 1000);
  return localizer.digits(`${two(Math.floor(seconds / 60))}:${two(seconds % 60)}`);
}

const two = (number: number): string => String(number).padStart(2, '0');
