import { render } from 'lit';
import { notesHtml, type NotesNow } from '../../drawing/story-notes-html.js';
import { notesStyles } from './notes-styles.js';
import type { StoryKeys } from './story-keys.js';

export interface NotesHands {
  readonly keys: StoryKeys;
  /** What a key does on the wall. @returns whether it means anything */
  readonly press: (event: KeyboardEvent) => boolean;
  /** The window has come or gone. */
  readonly onChange: () => void;
}

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
  /** When the presentation began, or the notes were opened before one. */
  #began: number | null = null;
  #timer: ReturnType<typeof setInterval> | undefined;
  #listening: AbortController | null = null;

  constructor(private readonly hands: NotesHands) {}

  get shown(): boolean {
    return this.#window !== null && !this.#window.closed;
  }

  /** The time that is told counts from here, however often the window is closed and opened. */
  begin(): void {
    this.#began = Date.now();
  }

  /**
   * Opens the window, or brings it to the front.
   *
   * @returns false where the browser does not allow a second window
   */
  open(): boolean {
    if (this.shown) {
      this.#window?.focus();
      return true;
    }
    const opened = window.open('', '', 'popup,width=760,height=820');
    if (!opened) return false;
    this.#window = opened;
    this.#began ??= Date.now();
    const sheet = new (opened as Window & typeof globalThis).CSSStyleSheet();
    sheet.replaceSync(notesStyles.cssText);
    opened.document.adoptedStyleSheets = [sheet];
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    opened.addEventListener('keydown', this.#handleKey, { signal });
    addEventListener('pagehide', this.#handleLeaving, { signal });
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
    this.#listening?.abort();
    this.#window?.close();
    this.#window = null;
  }

  /** Notes without their page would never move again. */
  readonly #handleLeaving = (): void => this.close();

  #tick(): void {
    if (this.shown) return this.#draw();
    this.close();
    this.hands.onChange();
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
    const { keys } = this.hands;
    render(
      notesHtml(now, {
        time: new Date(),
        elapsed: Date.now() - (this.#began ?? Date.now()),
        onNext: keys.next,
        onPrevious: keys.previous,
        onReveal: keys.reveal,
        onDown: keys.down,
        onUp: keys.up,
      }),
      page.body,
      { creationScope: page },
    );
  }

  /** The clicker may be plugged into the machine whose front window this is. */
  readonly #handleKey = (event: KeyboardEvent): void => {
    if (event.altKey || event.ctrlKey || event.metaKey || belongsHere(event)) return;
    if (this.hands.press(event)) event.preventDefault();
  };
}

/** A button is pressed by Space, and notes that are longer than their place are read on by the keys that scroll. */
function belongsHere({ key, target }: KeyboardEvent): boolean {
  const on = target as Element | null;
  if (key === ' ' && on?.closest('button')) return true;
  const notes = /^(?: |Arrow(?:Up|Down))$/u.test(key) && on?.closest('main');
  return Boolean(notes && notes.scrollHeight > notes.clientHeight);
}
