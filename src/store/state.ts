import type { Id } from '../model/document.js';
import type { EventIndex } from '../model/event-index.js';
import { NO_FILTER, type Filter } from '../model/filter.js';
import type { Problem } from '../model/problem.js';
import { sameWindow, type TimeWindow } from '../model/time-window.js';
import type { Progress } from './read-input.js';

export type View = 'timeline' | 'list' | 'table' | 'story';
export const VIEWS: readonly View[] = ['timeline', 'list', 'table', 'story'];

/** Everything that elements sharing a timeline share. Immutable: each change is a new object. */
export interface TimelineState {
  /** `empty`: nothing was asked for yet. `failed`: nothing could be drawn; `problems` say why. */
  readonly status: 'empty' | 'loading' | 'ready' | 'failed';
  readonly index: EventIndex | null;
  readonly problems: readonly Problem[];
  /** How far a document that takes its time has been read; `null` where none is being read. */
  readonly progress: Progress | null;
  /** Whether what the filter leaves is still being looked for, and takes its time. */
  readonly searching: boolean;
  /** The stretch in view; `null` shows everything. */
  readonly window: TimeWindow | null;
  /** True during a drag, a pinch or an animation: attributes wait until it is over. */
  readonly moving: boolean;
  readonly selected: Id | null;
  readonly filter: Filter;
  readonly view: View;
  /** The story shown and its step, as in a link. */
  readonly story: string | null;
  /** Language and direction of the owner, which its linked elements share. */
  readonly language: { readonly lang: string; readonly dir: 'ltr' | 'rtl' } | null;
}

export const INITIAL_STATE: TimelineState = {
  status: 'empty',
  index: null,
  problems: [],
  progress: null,
  searching: false,
  window: null,
  moving: false,
  selected: null,
  filter: NO_FILTER,
  view: 'timeline',
  story: null,
  language: null,
};

export function loading(state: TimelineState): TimelineState {
  return { ...state, status: 'loading', problems: [], progress: null };
}

export function failed(state: TimelineState, problems: readonly Problem[]): TimelineState {
  return { ...state, status: 'failed', index: null, problems, progress: null };
}

/**
 * A document arrived. What the reader or the page asked for before it came (an event, a filter, a window) holds;
 * what it does not have is let go.
 */
export function loaded(state: TimelineState, index: EventIndex, problems: readonly Problem[]): TimelineState {
  const selected = state.selected !== null && index.byId.has(state.selected) ? state.selected : null;
  return { ...state, status: 'ready', index, problems, selected, progress: null };
}

/** The state with changes made, or the very same state where they change nothing. */
export function changed(state: TimelineState, changes: Partial<TimelineState>): TimelineState {
  const next = { ...state, ...changes };
  if (sameWindow(state.window, next.window)) Object.assign(next, { window: state.window });
  const same = (Object.keys(changes) as (keyof TimelineState)[]).every((key) =>
    Object.is(next[key], state[key]),
  );
  return same ? state : next;
}
