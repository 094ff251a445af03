import type { LitElement } from 'lit';
import { prefersStillness } from '../../gestures/stillness.js';

/** Of a screen, so that the last lines of one are the first of the next. */
const SCREEN = 0.85;
const LINES = 0.2;
/** What is less than this below the edge is no line of text. */
const NOTHING = 4;

/** The text of a step on the wall, which is longer than the screen more often than not. */
export class StoryScroll {
  /** Whether there is more below the edge. */
  more = false;
  #goal: number | null = null;
  readonly #watch = new ResizeObserver(() => this.look());

  constructor(private readonly host: LitElement) {}

  readonly down = (): void => this.#by(LINES);
  readonly up = (): void => this.#by(-LINES);

  /** @returns whether there was more to see on that side */
  screen(way: 1 | -1): boolean {
    const box = this.#box;
    if (!box || !this.#reach(box, way)) return false;
    this.#by(SCREEN * way);
    return true;
  }

  /** Looks again at what there is, now and whenever its size changes. */
  follow(): void {
    this.#watch.disconnect();
    const box = this.#box;
    if (!box) return;
    for (const it of [box, ...box.children, ...(box.querySelector('.step')?.children ?? [])])
      this.#watch.observe(it);
    this.look();
  }

  readonly look = (): void => {
    const box = this.#box;
    const more = box !== null && this.#reach(box, 1);
    if (more === this.more) return;
    this.more = more;
    this.host.requestUpdate();
    const root = this.host.renderRoot as ShadowRoot;
    // The control that led here goes, and the keys would go with it.
    if (!more && root.activeElement?.matches('[data-more]'))
      root.querySelector<HTMLElement>('.wall')?.focus();
  };

  /** What was scrolled away in the step before comes first in this one. */
  toTop(): void {
    this.#goal = null;
    for (const it of this.host.renderRoot.querySelectorAll('.wall :is(.story-floor, .step)'))
      it.scrollTop = 0;
  }

  stop(): void {
    this.#watch.disconnect();
    this.more = false;
    this.#goal = null;
  }

  #by(share: number): void {
    const box = this.#box;
    if (!box) return;
    const most = box.scrollHeight - box.clientHeight;
    // Keys pressed one after the other add up, however far the movement has come.
    const from = this.#goal ?? box.scrollTop;
    const to = Math.min(Math.max(from + box.clientHeight * share, 0), most);
    this.#goal = to;
    box.addEventListener('scrollend', this.#arrive, { once: true });
    box.scrollTo({ top: to, behavior: prefersStillness() ? 'instant' : 'smooth' });
    if (Math.abs(box.scrollTop - to) < 1) this.#goal = null;
  }

  readonly #arrive = (): void => {
    this.#goal = null;
    this.look();
  };

  #reach(box: HTMLElement, way: 1 | -1): boolean {
    const at = this.#goal ?? box.scrollTop;
    return way > 0 ? box.scrollHeight - box.clientHeight - at > NOTHING : at > NOTHING;
  }

  /** Beside a chart the step scrolls by itself, else all of the floor. */
  get #box(): HTMLElement | null {
    const step = this.host.renderRoot.querySelector<HTMLElement>('.wall .step');
    if (step && getComputedStyle(step).overflowY !== 'visible') return step;
    return this.host.renderRoot.querySelector<HTMLElement>('.wall .story-floor');
  }
}
