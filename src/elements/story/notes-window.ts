import { render } from 'lit';
import { notesHtml, type NotesNow } from '../../drawing/story-notes-html.js';
import { notesStyles } from './notes-styles.js';
import type { StoryKeys } from './story-wall.js';

/** Seconds tick by while the window is open. */
const TICK_MS = 1000;

/**
 * The speaker's notes in a window of their own, always at the step that the class sees. An empty window has the origin
 * of the page that opens it, also on a disk and in a sandbox: what it shows is drawn from here, so that it needs no
 * address, no script and no network of its own.
 */
export class NotesWindow {
  #window: Window | null = null;
  #now: NotesNow | null = null;
  #began = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    private readonly keys: StoryKeys,
    /** The window has come or gone. */
    private readonly onChange: () => void,
  ) {}

  get shown(): boolean {
    return this.#window !== null && !this.#window.closed;
  }

  /** @returns false where the browser does not allow a second window */
  open(): boolean {
    const opened = window.open('', '', 'popup,width=760,height=820');
    if (!opened) return false;
    this.#window = opened;
    this.#began = Date.now();
    const sheet = new (opened as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(notesStyles.cssText);
    opened.document.adoptedStyleSheets = [sheet];
    opened.addEventListener('keydown', this.#handleKey);
    addEventListener('pagehide', this.#handleLeaving);
    this.#timer = setInterval(() => this.#tick(), TICK_MS);
    this.#draw();
    return true;
  }

  show(now: NotesNow): void {
    this.#now = now;
    if (this.shown) this.#draw();
  }

  close(): void {
    clearInterval(this.#timer);
    removeEventListener('pagehide', this.#handleLeaving);
    this.#window?.close();
    this.#window = null;
  }

  /** Notes without their page would never move again. */
  readonly #handleLeaving = (): void => this.close();

  #tick(): void {
    if (this.shown) return this.#draw();
    this.close();
    this.onChange();
  }

  #draw(): void {
    const opened = this.#window;
    const now = this.#now;
    if (!opened || !now) return;
    const { document: page } = opened;
    const { localizer } = now.reading;
    page.documentElement.lang = localizer.tag;
    page.documentElement.dir = now.direction;
    page.title = now.reading.speech.say('notes');
    render(
      notesHtml(now, {
        time: new Date(),
        elapsed: Date.now() - this.#began,
        onNext: this.keys.next,
        onPrevious: this.keys.previous,
        onReveal: this.keys.reveal,
      }),
      page.body,
      { creationScope: page },
    );
  }

  /** The clicker may be plugged into the machine whose front window this is. */
  readonly #handleKey = (event: KeyboardEvent): void => {
    const { key } = event;
    const rtl = this.#now?.direction === 'rtl';
    if (key === 'PageDown' || key === (rtl ? 'ArrowLeft' : 'ArrowRight')) this.keys.next();
    else if (key === 'PageUp' || key === (rtl ? 'ArrowRight' : 'ArrowLeft')) this.keys.previous();
    else if (/^r$/iu.test(key)) this.keys.reveal();
    else return;
    event.preventDefault();
  };
}
