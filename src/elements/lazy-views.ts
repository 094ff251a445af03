import {
  adoptStyles,
  nothing,
  type CSSResultGroup,
  type CSSResultOrNative,
  type LitElement,
  type TemplateResult,
} from 'lit';
import { partMissingHtml } from '../drawing/problems-html.js';
import type { Localizer } from '../locale/localizer.js';
import type { LazyView, ViewModule } from './lazy-view.js';

/** The views that an element draws with once they have come: it is updated then, and takes on their styles. */
export class LazyViews {
  readonly #coming = new Set<Promise<void>>();
  readonly #adopted = new Set<ViewModule>();
  /** What the page brings along for what it draws itself. */
  #brought: CSSResultGroup | undefined;
  /** Whether a view could not be fetched; it is not asked for again until the reader does. */
  #missing = false;

  constructor(private readonly host: LitElement) {}

  /** The templates and styles of a view, or `null` while they are on their way. */
  need<T extends ViewModule>(view: LazyView<T>): T | null {
    if (view.now) {
      if (!this.#adopted.has(view.now)) {
        this.#adopted.add(view.now);
        this.#dress();
      }
      return view.now;
    }
    if (this.#missing) return null;
    const coming = view.load().then(
      () => this.host.requestUpdate(),
      () => this.#setMissing(true),
    );
    this.#coming.add(coming);
    void coming.then(() => this.#coming.delete(coming));
    return null;
  }

  /** What stands in place of a view that is not here: nothing while it is on its way, words where it did not come. */
  absentHtml(localizer: Localizer): TemplateResult | typeof nothing {
    return this.#missing ? partMissingHtml(localizer, () => this.#setMissing(false)) : nothing;
  }

  /** Fulfilled when all that are on their way have come, or have failed to; `null` where none is. */
  get coming(): Promise<unknown> | null {
    return this.#coming.size > 0 ? Promise.all(this.#coming) : null;
  }

  #setMissing(missing: boolean): void {
    if (missing === this.#missing) return;
    this.#missing = missing;
    this.host.requestUpdate();
  }

  /** Takes on the styles that a page brings along. */
  wear(brought?: CSSResultGroup): void {
    if (brought === this.#brought) return;
    this.#brought = brought;
    this.#dress();
  }

  #dress(): void {
    const groups = [...[...this.#adopted].map(({ styles }) => styles), this.#brought ?? []];
    const { elementStyles } = this.host.constructor as typeof LitElement;
    adoptStyles(this.host.renderRoot as ShadowRoot, [
      ...elementStyles,
      ...((groups as unknown[]).flat(Infinity) as CSSResultOrNative[]),
    ]);
  }
}
