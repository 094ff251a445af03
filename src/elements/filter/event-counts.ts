import { countSteps, type Counts } from '../../drawing/filter-html.js';
import type { EventIndex } from '../../model/event-index.js';
import { inSlices, SLICE } from '../../store/slices.js';

/** Counted once for a document, whoever asks. */
const known = new WeakMap<EventIndex, Counts | Promise<Counts>>();

/**
 * How many events each category, actor and source has. In a long document that is counted in slices: until it is known
 * there is nothing, and whoever asked is told.
 */
export function countsOf(index: EventIndex, onCounted: () => void): Counts | null {
  const counts = known.get(index) ?? count(index);
  known.set(index, counts);
  if (!(counts instanceof Promise)) return counts;
  void counts.then(onCounted);
  return null;
}

function count(index: EventIndex): Counts | Promise<Counts> {
  const steps = countSteps(index);
  const until = performance.now() + SLICE;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    return inSlices(steps).then((counts) => {
      known.set(index, counts);
      return counts;
    });
  }
}
