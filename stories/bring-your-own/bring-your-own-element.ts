import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { query, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import '../../src/elements/timeline/chronicle-timeline.js';
import starterText from '../../data/starter.json?raw';
import { LanguageController } from '../../src/elements/language-controller.js';
import { tokens } from '../../src/elements/tokens.js';
import { faProblemWord, faSentences } from '../../src/locale/fa-problem-sentences.js';
import { createLocalizer, type Localizer } from '../../src/locale/localizer.js';
import { registerProblems } from '../../src/locale/say-problem.js';
import { parseText, type ParseResult } from '../../src/model/parse.js';
import type { Problem } from '../../src/model/problem.js';
import { countProblems } from '../../src/publish/group-problems.js';
import { pageStyles } from './bring-your-own-styles.js';
import { lineCount, stretchAt } from './place-in-text.js';
import { problemListHtml } from './problem-list-html.js';
import { wordsOf, type Words } from './words.js';

registerProblems('fa', faSentences, faProblemWord);

/** How long after the last key the text is read. */
const PAUSE = 250;
/** As the styles say. */
const LINE = 20;
const ABOVE = 8;

/** A desk for a document: its text, what is wrong with it, and the timeline it gives. */
export class BringYourOwn extends LitElement {
  static override styles = [tokens, pageStyles];

  @state() private text = starterText;
  @state() private read: ParseResult = parseText(starterText);
  /** The last text of which anything could be drawn. */
  @state() private drawn = starterText;
  @state() private top = 0;
  @state() private over = false;
  @state() private unread = '';
  @state() private unfolded: ReadonlySet<string> = new Set();
  @query('textarea') private area!: HTMLTextAreaElement;
  readonly #language = new LanguageController(this);
  #pause = 0;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.clearTimeout(this.#pause);
  }

  protected override render(): TemplateResult {
    const lang = this.#language.found.lang || 'en';
    const words = wordsOf(lang);
    return html`<div class="box">
      <h1>${words.title}</h1>
      <p class="lead">${words.lead}</p>
      <div class="desk">
        <section class="sheet" aria-label=${words.text}>
          ${this.#headHtml(words)} ${this.#editorHtml(words)} ${this.#foundHtml(words, createLocalizer(lang))}
        </section>
        <section class="result" aria-label=${words.preview}>
          <p ?hidden=${this.drawn !== ''}>${words.nothing}</p>
          <chronicle-timeline
            heading-level="2"
            ?hidden=${this.drawn === ''}
            .document=${this.drawn || null}
          ></chronicle-timeline>
        </section>
      </div>
    </div>`;
  }

  #headHtml(words: Words): TemplateResult {
    return html`<div class="head">
      <label for="text">${words.text}</label>
      <label class="word"
        >${words.open}<input
          class="unseen"
          type="file"
          accept=".json,application/json"
          @change=${this.#handleFile}
      /></label>
      <button type="button" class="word" @click=${() => this.#take(starterText)}>${words.again}</button>
    </div>`;
  }

  #editorHtml(words: Words): TemplateResult {
    const marked = new Set(this.read.problems.map(({ line }) => line));
    const first = Math.floor(Math.max(this.top - ABOVE, 0) / LINE) + 1;
    const last = Math.min(lineCount(this.text), first + 80);
    const numbers = Array.from({ length: last - first + 1 }, (_, at) => first + at);
    return html`<div
      class=${this.over ? 'editor over' : 'editor'}
      dir="ltr"
      @dragover=${this.#handleDragOver}
      @dragleave=${() => (this.over = false)}
      @drop=${this.#handleDrop}
    >
      <div class="numbers" aria-hidden="true">
        ${numbers.map((number) => html`<span class=${marked.has(number) ? 'marked' : nothing}>${number}</span>`)}
      </div>
      <textarea
        id="text"
        lang="en"
        wrap="off"
        spellcheck="false"
        autocomplete="off"
        autocapitalize="off"
        .value=${live(this.text)}
        @input=${this.#handleInput}
        @scroll=${() => (this.top = this.area.scrollTop)}
      ></textarea>
      <p class="drop" aria-hidden="true" dir="auto">${words.drop}</p>
    </div>`;
  }

  #foundHtml(words: Words, localizer: Localizer): TemplateResult {
    const { document, problems } = this.read;
    return html`<div class="found">
      <p class="standing" role="status">
        <b>${problems.length > 0 ? words.count(countProblems(problems)) : words.fine}</b>
        ${document ? html`<span class="quiet">${words.drawn(document.events.length)}</span>` : nothing}
        ${this.drawn && !document ? html`<span class="quiet stale">${words.stale}</span>` : nothing}
        ${this.unread ? html`<span class="stale">${words.unread(this.unread)}</span>` : nothing}
      </p>
      ${problemListHtml({
        problems,
        words,
        localizer,
        isUnfolded: (code) => this.unfolded.has(code),
        unfold: (code) => (this.unfolded = new Set([...this.unfolded, code])),
        visit: (problem) => this.#visit(problem),
      })}
    </div>`;
  }

  protected override updated(): void {
    // Numbers stand beside their lines, wherever the text is scrolled to; CSSOM, not a style attribute.
    const numbers = this.renderRoot.querySelector('.numbers');
    if (numbers) numbers.scrollTop = this.top > ABOVE ? ABOVE + ((this.top - ABOVE) % LINE) : this.top;
  }

  readonly #handleInput = () => {
    this.text = this.area.value;
    window.clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => this.#read(), PAUSE);
  };

  #read(): void {
    this.unread = '';
    this.read = parseText(this.text);
    if (this.read.document) this.drawn = this.text;
  }

  #take(text: string): void {
    window.clearTimeout(this.#pause);
    this.text = text;
    this.unfolded = new Set();
    this.#read();
  }

  async #open(file: File | undefined): Promise<void> {
    if (!file) return;
    try {
      this.#take(await file.text());
    } catch {
      this.unread = file.name;
    }
  }

  readonly #handleFile = async ({ target }: Event) => {
    const field = target as HTMLInputElement;
    await this.#open(field.files?.[0]);
    field.value = '';
  };

  readonly #handleDragOver = (event: DragEvent) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    this.over = true;
  };

  readonly #handleDrop = async (event: DragEvent) => {
    this.over = false;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    await this.#open(file);
  };

  /** Selects what is wrong in the text, with some lines above it in view. */
  #visit({ line = 1, column = 1 }: Problem): void {
    const { start, end } = stretchAt(this.text, line, column);
    this.area.focus();
    this.area.setSelectionRange(start, end);
    this.area.scrollTop = Math.max((line - 4) * LINE, 0);
  }
}
if (!customElements.get('bring-your-own')) customElements.define('bring-your-own', BringYourOwn);
