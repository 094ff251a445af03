import type { LitElement } from 'lit';
import { keyMeaning, meansEverywhere, type StoryKeys } from './story-keys.js';

export interface WallHands {
  readonly onBlack: (black: boolean) => void;
  readonly onLeave: () => void;
}

/** What a press or a swipe belongs to by itself. */
const OWN = 'a, button, summary, select, input, textarea, chronicle-chart';
const SWIPE = 60;

/** A story on the wall: full screen where the browser allows it, else as large as the window; keys, clicker, swipe. */
export class StoryWall {
  shown = false;
  black = false;
  /** Whether nothing but keys was used lately. */
  idle = false;
  #swipe: { readonly x: number; readonly y: number } | null = null;

  constructor(
    private readonly host: LitElement,
    private readonly keys: StoryKeys,
    private readonly hands: WallHands,
  ) {}

  async enter(): Promise<void> {
    if (this.shown) return;
    this.shown = true;
    this.idle = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.#root?.focus();
    // Refused in frames and on small phones: the window is filled then.
    await this.#root?.requestFullscreen?.().catch(() => undefined);
  }

  leave(): void {
    if (!this.shown) return;
    this.shown = false;
    this.black = false;
    this.idle = false;
    // The page may fill the screen by itself.
    if ((this.host.renderRoot as ShadowRoot).fullscreenElement)
      void document.exitFullscreen().catch(() => undefined);
    this.hands.onLeave();
  }

  /** The browser takes Escape for itself in full screen. */
  readonly handleFullscreen = (): void => {
    if (!(this.host.renderRoot as ShadowRoot).fullscreenElement) this.leave();
  };

  /** Before anything inside, whose own keys these may be elsewhere. */
  readonly handleKey = (event: KeyboardEvent): void => {
    if (!this.shown || event.altKey || event.ctrlKey || event.metaKey) return;
    if (!this.black && !this.#isForWall(event)) return;
    if (!this.press(event)) return;
    event.preventDefault();
    event.stopPropagation();
  };

  /**
   * What a key does here, also one that was pressed in the window of the notes.
   *
   * @returns whether it means anything
   */
  press(key: Pick<KeyboardEvent, 'key' | 'shiftKey'>): boolean {
    if (this.black) {
      this.setBlack(false);
      return true;
    }
    const meaning = keyMeaning(key, this.#fromLeft);
    if (!meaning) return false;
    this.idle = true;
    this.keys[meaning]();
    this.host.requestUpdate();
    return true;
  }

  readonly handleClick = (event: MouseEvent): void => {
    if (!this.shown) return;
    if (this.black) return this.setBlack(false);
    const own = event.composedPath().some((it) => it instanceof Element && it.matches(OWN));
    if (!own && !getSelection()?.toString()) this.keys.next();
  };

  /** Nothing behind the wall gets the focus. */
  readonly handleFocusOut = ({ relatedTarget }: FocusEvent): void => {
    if (this.shown && relatedTarget instanceof Element && !this.#root?.contains(relatedTarget))
      this.#root?.focus();
  };

  /** A browser says that the pointer moved also where only the page moved below it. */
  readonly handlePointerMove = ({ movementX, movementY }: PointerEvent): void => {
    if (!this.idle || (movementX === 0 && movementY === 0)) return;
    this.idle = false;
    this.host.requestUpdate();
  };

  readonly handlePointerDown = (event: PointerEvent): void => {
    const own = (event.target as Element).closest('chronicle-chart');
    // A second finger makes it something else than a swipe.
    const one = event.pointerType === 'touch' && event.isPrimary;
    this.#swipe = this.shown && one && !own ? { x: event.clientX, y: event.clientY } : null;
  };

  /** The browser has taken the finger to scroll or to zoom. */
  readonly handlePointerCancel = (): void => {
    this.#swipe = null;
  };

  readonly handlePointerUp = (event: PointerEvent): void => {
    const from = this.#swipe;
    this.#swipe = null;
    if (!from) return;
    const [across, down] = [event.clientX - from.x, event.clientY - from.y];
    if (Math.abs(across) < SWIPE || Math.abs(across) < Math.abs(down) * 2) return;
    if (across < 0 === this.#fromLeft) this.keys.next();
    else this.keys.previous();
  };

  /** Fields, controls and the chart have keys of their own. */
  #isForWall(event: KeyboardEvent): boolean {
    if (meansEverywhere(event)) return true;
    const target = event.target as Element;
    if (target.matches('input, textarea, select') || target.closest('chronicle-chart')) return false;
    return event.key !== ' ' || !target.matches(OWN);
  }

  setBlack(black: boolean): void {
    if (!this.shown || black === this.black) return;
    this.black = black;
    this.hands.onBlack(black);
    this.host.requestUpdate();
  }

  get #root(): HTMLElement | null {
    return this.host.renderRoot.querySelector('.story-desk');
  }

  get #fromLeft(): boolean {
    return !this.#root?.matches(':dir(rtl)');
  }
}
