import type { Day } from './day.js';
import type { EdtfValue } from './edtf-value.js';

type Dated = Pick<EdtfValue, 'kind' | 'earliestStart' | 'latestEnd' | 'startBoundary' | 'endBoundary'>;

/**
 * Where the mark of a date stands: in the middle of the days it can mean. Some day on one side of a known one stands at
 * the known.
 */
export function markPoint({ kind, earliestStart, latestEnd, startBoundary, endBoundary }: Dated): Day {
  const end = latestEnd + 1;
  if (kind === 'interval' || !startBoundary === !endBoundary) return (earliestStart + end) / 2;
  return endBoundary ? earliestStart : end;
}
