import { html, type TemplateResult } from 'lit';
import { compareHtml, sayCompared } from '../../drawing/compare-html.js';
import { questionHtml, questionsHtml } from '../../drawing/question-html.js';
import type { EventContext } from '../../drawing/reading.js';
import type { Localizer } from '../../locale/localizer.js';
import { answeringSources } from '../../model/accounts.js';
import type { Id, Question } from '../../model/document.js';
import type { EventIndex, IndexedSource } from '../../model/event-index.js';
import type { ChronicleAccounts } from './accounts-element.js';

export interface AccountsHands {
  readonly announce: (words: string) => void;
  /** The reader followed a link to an event. */
  readonly onSelect: (id: Id) => void;
}

/** One element's answers: one question, two sources compared, or all questions, with those the reader opened. */
export class AccountsDesk {
  readonly #open = new Set<Id>();

  constructor(
    private readonly host: ChronicleAccounts,
    private readonly hands: AccountsHands,
  ) {}

  html(
    index: EventIndex,
    asked: Question | undefined,
    localizer: Localizer,
    printing: boolean,
  ): TemplateResult {
    const { headingLevel, compare, question } = this.host;
    const missing = index.questions.size === 0 ? 'noQuestions' : question && !asked && 'noSuchQuestion';
    if (missing) return html`<p class="state" part="state">${localizer.say(missing)}</p>`;
    const context: EventContext = { index, localizer, headingLevel, onSelect: this.hands.onSelect };
    const questions = asked ? [asked] : [...index.questions.values()];
    if (compare !== null) return this.#compareHtml(compare, questions, context);
    if (asked) return questionHtml(asked, context);
    return questionsHtml(questions, {
      ...context,
      isOpen: (id) => printing || this.#open.has(id),
      onToggle: (id) => this.#toggle(id),
    });
  }

  #compareHtml(compare: string, questions: readonly Question[], context: EventContext): TemplateResult {
    const { index, localizer } = context;
    const [first, second] = compared(index, compare);
    if (typeof first === 'string' || typeof second === 'string') {
      const source = typeof first === 'string' ? first : String(second);
      return html`<p class="state" part="state">${localizer.say('noSuchSource', { source })}</p>`;
    }
    return compareHtml([first, second], questions, {
      ...context,
      onCompare: (one, other) => {
        this.host.compare = `${one} ${other}`;
        const now = [one, other].flatMap((id) => index.sources.get(id) ?? []);
        this.hands.announce(sayCompared(now, questions, context));
      },
    });
  }

  #toggle(id: Id): void {
    if (!this.#open.delete(id)) this.#open.add(id);
    this.host.requestUpdate();
  }
}

/** The two sources named, or the name where there is no such source. */
function compared(index: EventIndex, compare: string): [IndexedSource | string, IndexedSource | string] {
  const named = compare.trim().split(/\s+/u).filter(Boolean);
  const others = [...answeringSources(index)].filter((id) => !named.includes(id));
  const [first = '', second = ''] = [...named, ...others];
  return [index.sources.get(first) ?? first, index.sources.get(second) ?? second];
}
