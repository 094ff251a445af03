import type { LitElement } from 'lit';

/** What keys and a clicker can ask for. */
export interface StoryKeys {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly reveal: () => void;
}

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
    const done = () => {
      event.preventDefault();
      event.stopPropagation();
    };
    if (this.black) {
      this.#setBlack(false);
      return done();
    }
    const act = this.#actFor(event);
    if (!act) return;
    this.idle = true;
    act();
    this.host.requestUpdate();
    done();
  };

  readonly handleClick = (event: MouseEvent): void => {
    if (!this.shown) return;
    if (this.black) return this.#setBlack(false);
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

  #actFor({ key, target }: KeyboardEvent): (() => void) | undefined {
    const { keys } = this;
    const typing = (target as Element).matches('input, textarea, select');
    const [onwards, back] = this.#fromLeft ? ['ArrowRight', 'ArrowLeft'] : ['ArrowLeft', 'ArrowRight'];
    if (key === 'PageDown') return keys.next;
    if (key === 'PageUp') return keys.previous;
    if (key === 'Escape') return () => this.leave();
    if (typing || (target as Element).closest('chronicle-chart')) return undefined;
    if (key === onwards || key === 'ArrowDown') return keys.next;
    if (key === back || key === 'ArrowUp') return keys.previous;
    if (key === 'Home') return keys.first;
    if (key === 'End') return keys.last;
    if (/^[b.]$/iu.test(key)) return () => this.#setBlack(true);
    if (/^r$/iu.test(key)) return keys.reveal;
    if (key === ' ' && !(target as Element).matches(OWN)) return keys.next;
    return undefined;
  }

  #setBlack(black: boolean): void {
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
