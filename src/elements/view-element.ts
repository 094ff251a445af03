import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import { parseFilter, printFilter } from '../model/filter.js';
import { sourceOf } from '../model/tiled.js';
import { parseWindow, printWindow, sameWindow, type TimeWindow } from '../model/time-window.js';
import type { TimelineState } from '../store/state.js';
import { ChronicleElement } from './chronicle-element.js';
import { lazyView } from './lazy-view.js';

const WINDOW_WORDS = lazyView(() => import('./say-window.js'));

/**
 * An element that shows a view of its timeline: which event is open, which stretch of time, which filter. The three
 * attributes can be set at any time and follow the reader when a gesture ends.
 */
export abstract class ViewElement extends ChronicleElement {
  /** Id of the open event. */
  @property({ reflect: true }) selected: string | null = null;

  /** The stretch of time in view, as an EDTF interval; without it everything is shown. */
  @property({ reflect: true }) range: string | null = null;

  /** What is shown, as a query string such as `category=executions&q=appeal`. */
  @property({ reflect: true }) filter: string | null = null;

  #shown: TimelineState | null = null;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const arrived = this.state.index !== null && sourceOf(this.#shown?.index) !== sourceOf(this.state.index);
    if (arrived) this.#shown = this.state;
    // An element that joins a timeline without asking for anything must not undo what others asked for.
    if (changed.has('selected') || (arrived && this.selected !== null)) this.#applySelected();
    const asks = (name: 'filter' | 'range') =>
      this[name] === null ? changed.has(name) && this.hasUpdated : changed.has(name) || arrived;
    if (asks('filter')) this.#applyFilter();
    if (asks('range')) this.#applyRange();
    // What changes during a gesture is compared, at its end, with what was shown before it began.
    if (!this.state.moving) this.#shown = this.state;
  }

  protected override handleStoreChange(): void {
    super.handleStoreChange();
    const { state } = this;
    const before = this.#shown;
    // A load is not a gesture: what was asked for before it is applied to it, not overwritten by it.
    if (!before || sourceOf(before.index) !== sourceOf(state.index) || state.moving) return;
    if (before.selected !== state.selected) this.selected = state.selected;
    if (before.filter !== state.filter && !sameFilter(this.filter, state)) {
      this.filter = printFilter(state.filter) || null;
    }
    if (before.window !== state.window && !sameWindow(this.#windowOf(this.range), state.window, 1)) {
      this.range = state.window && printWindow(state.window);
    }
    this.#shown = state;
  }

  #applySelected(): void {
    const { index } = this.state;
    const id = this.selected || null;
    // In tiles it may come later.
    if (index && !index.tiled && id !== null && !index.byId.has(id)) return;
    if (this.hasUpdated || id !== null) this.store.update({ selected: id });
  }

  /** Says aloud what is in view; the words for that come when a reader first moves the window. */
  protected announceWindow(shown: () => TimeWindow, name?: () => string | undefined): void {
    WINDOW_WORDS.load().then(
      ({ tellWindow }) =>
        tellWindow(this.store, this.localizer, (words) => this.announce(words), shown, name),
      () => undefined,
    );
  }

  #applyFilter(): void {
    if (!sameFilter(this.filter, this.state)) this.store.update({ filter: parseFilter(this.filter) });
  }

  #applyRange(): void {
    if (!this.state.index) return;
    const window = this.#windowOf(this.range);
    if (!sameWindow(window, this.state.window, 1)) this.store.update({ window });
  }

  #windowOf(range: string | null): TimelineState['window'] {
    const span = this.state.index?.span;
    return range && span ? parseWindow(range, span) : null;
  }
}

function sameFilter(text: string | null, { filter }: TimelineState): boolean {
  return printFilter(parseFilter(text)) === printFilter(filter);
}
