import { NO_FILTER, printFilter } from '../model/filter.js';
import type { TimelineState, View } from './state.js';

/** What of a timeline's state goes into a link. The window is EDTF, as in the `range` attribute. */
export interface LinkedView {
  readonly event: string | null;
  readonly range: string | null;
  readonly filter: string;
  readonly view: View;
  /** A story and its step: `lesson/3`; `''` without one. */
  readonly story: string;
}

export function linkedView(state: TimelineState, range: string | null): LinkedView {
  const { selected: event, view, story } = state;
  return { event, range, filter: printFilter(state.filter ?? NO_FILTER), view, story: story ?? '' };
}
