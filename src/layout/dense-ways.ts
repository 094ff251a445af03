import type { Steps } from '../model/steps.js';
import type { DenseComposer } from './dense-composer.js';
import { LateWays } from './late-ways.js';

const ways = new LateWays<typeof DenseComposer>(() =>
  import('./dense-composer.js').then((module) => module.DenseComposer),
);

/** Has the stages of many events at hand from the start, as in Node. */
export function bringDense(composer: typeof DenseComposer): void {
  ways.bring(composer);
}

/**
 * The stages of a chart of many events, which come when a document first has so many; `null` where they cannot be had,
 * and the chart makes do with those of few.
 */
export function* denseComposer(): Steps<DenseComposer | null> {
  const Composer = yield* ways.steps();
  return Composer && new Composer();
}
