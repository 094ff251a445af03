import type { nothing, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Question } from '../../model/document.js';
import type { EventIndex } from '../../model/event-index.js';
import { lazyView } from '../lazy-view.js';
import { PartElement } from '../part-element.js';
import type { AccountsDesk } from './accounts-desk.js';

const ACCOUNTS_VIEW = lazyView(() => import('./accounts-view.js'));

/**
 * One question and every answer on record: who says what, when, reported by whom, in how many independent voices; in
 * the order in which it was said, all of one size, figures also on a scale. Without a question, a list of all of them;
 * with `compare`, what two sources say side by side.
 *
 * @fires {CustomEvent<{id: string | null}>} chronicle-select - The reader followed a link to an event.
 *
 * @csspart base - The box around everything.
 * @csspart question - A question's answers.
 * @csspart question-title - The question.
 * @csspart question-button - What opens and closes a question in the list of all.
 * @csspart disputed - The word and the shape that say that answers differ.
 * @csspart scale - The figures on their scale.
 * @csspart answers - The answers.
 * @csspart event-claim - One answer.
 * @csspart claim-evidence - What opens the quotations and reports of one answer among many.
 * @csspart outside - The words that say that a source stands outside the record's documents.
 * @csspart voices - The number of independent voices, which opens the rule.
 * @csspart question-sources - The sources of the answers, under their heading.
 * @csspart event-source - A source of the answers.
 * @csspart back - The number of a source, which leads back to where it is cited.
 * @csspart compare - Two sources compared.
 * @csspart compare-source - One of the two.
 * @csspart compare-now - The words that say which two are compared.
 * @csspart compare-row - What both say on one question.
 * @csspart compare-word - Whether only one speaks of it, both say the same, or they differ.
 * @csspart compare-cell - What one of them says on it.
 * @csspart fold - What opens and closes a piece that is folded.
 * @csspart link - A link, or a word that leads to another event.
 * @csspart control - A button with a word.
 * @csspart state - What stands there while nothing can be shown.
 * @csspart problems - The notice of events that could not be shown.
 */
export class ChronicleAccounts extends PartElement {
  /** Id of the question; without it every question is listed. */
  @property() question: string | null = null;

  /** Ids of two sources to be compared, with a space between them; where one is not named, the first of the record stands in. */
  @property() compare: string | null = null;

  /** Level of the headings of questions, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  #desk: AccountsDesk | undefined;

  get #asked(): Question | undefined {
    return this.state.index?.questions.get(this.question ?? '');
  }

  protected get region() {
    return this.compare === null ? 'questions' : 'compare';
  }

  protected override get regionTitle(): string | undefined {
    const { index } = this.state;
    if (!index || this.compare !== null) return undefined;
    return this.localizer.text(this.#asked?.label, index.document.lang)?.value;
  }

  protected content(index: EventIndex): TemplateResult | typeof nothing {
    const { localizer } = this;
    const view = this.need(ACCOUNTS_VIEW);
    if (!view) return this.absentHtml();
    this.#desk ??= new view.AccountsDesk(this, {
      announce: (words) => this.announce(words),
      onSelect: this.openEvent,
    });
    return this.#desk.html(index, this.#asked, localizer, this.printing);
  }
}
