import { ChartComposer, type ChartInput } from '../../layout/chart-composer.js';
import type { ChartLayout } from '../../layout/chart-layout.js';
import type { EventIndex } from '../../model/event-index.js';
import type { Steps } from '../../model/steps.js';
import { breathe, inSlices, LONG, SLICE } from '../../store/slices.js';

/** A layout, and what it was made of: what is drawn over it has to be of the same document. */
export interface Laid {
  readonly input: ChartInput;
  readonly layout: ChartLayout;
}

/** What the stages of a layout depend on that take long. */
const DEAR = ['index', 'entries', 'localizer', 'measure', 'time', 'lanes', 'axis'] as const;

/**
 * The layout of a chart. What takes longer than a frame is made in slices; until it is there the layout before it stands.
 */
export class SlicedLayout {
  readonly composer = new ChartComposer();
  #laid: Laid | null = null;
  /** Of the document that was asked for last. */
  #index: EventIndex | null = null;
  #run: { readonly input: ChartInput; readonly end: AbortController } | null = null;
  /** Fulfilled when nothing is being made any more. */
  coming: Promise<void> | null = null;

  constructor(private readonly requestUpdate: () => void) {}

  of(input: ChartInput): Laid | null {
    // A window that moves meanwhile needs the same stages.
    if (this.#run && DEAR.every((name) => this.#run?.input[name] === input[name])) return this.#laid;
    this.stop();
    const steps = this.composer.steps(input);
    // Others look through a long document that comes in the same task.
    const isNew = input.entries.length > LONG && input.index !== this.#index;
    this.#index = input.index;
    const until = performance.now() + (isNew ? 0 : SLICE);
    let step = steps.next();
    while (!step.done && !step.value && performance.now() < until) step = steps.next();
    if (step.done) return (this.#laid = { input, layout: step.value });
    const end = new AbortController();
    this.#run = { input, end };
    this.coming = inSlices(after(step.value, steps), end.signal).then(
      () => this.#finish(end),
      (reason: unknown) => this.#fail(end, reason),
    );
    return this.#laid;
  }

  stop(): void {
    this.#run?.end.abort();
    this.#run = null;
    // Whoever waits for the element does not wait for what was called off.
    this.coming = null;
  }

  /** All stages are kept now: the next update finds the layout at once. */
  #finish(end: AbortController): void {
    if (this.#run?.end !== end) return;
    this.stop();
    this.requestUpdate();
  }

  /** Not tried again for the same input, which would fail again without end: what stood there stays. */
  #fail(end: AbortController, reason: unknown): void {
    if (this.#run?.end !== end) return;
    this.coming = null;
    console.error(reason);
  }
}

/** The rest of some steps, the last of which may have to be waited for; in a task of its own, since this one is full. */
function* after<T>(waited: void | Promise<unknown>, steps: Steps<T>): Steps<T> {
  yield waited ?? breathe();
  return yield* steps;
}
