import type { Steps } from '../model/steps.js';
import type { DenseComposer } from './dense-composer.js';

type Ways = typeof DenseComposer | 'missing' | null;
let ways: Ways = null;

/** Has the stages of many events at hand from the start, as in Node. */
export function bringDense(composer: typeof DenseComposer): void {
  ways = composer;
}

/**
 * The stages of a chart of many events, which come when a document first has so many; `null` where they cannot be had,
 * and the chart makes do with those of few.
 */
export function* denseComposer(): Steps<DenseComposer | null> {
  if (ways === null) {
    yield import('./dense-composer.js').then(
      (module) => (ways = module.DenseComposer),
      () => (ways = 'missing'),
    );
  }
  const found = ways as Ways;
  if (found === null) throw new Error('The stages of many events are not here: bringDense() them first.');
  return found === 'missing' ? null : new found();
}
