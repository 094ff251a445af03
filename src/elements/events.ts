import type { TimelineDocument } from '../model/document.js';
import type { Problem } from '../model/problem.js';

export interface LoadResult {
  readonly document: TimelineDocument;
  readonly problems: readonly Problem[];
}

declare global {
  interface HTMLElementEventMap {
    'chronicle-select': CustomEvent<{ id: string | null }>;
    'chronicle-range-change': CustomEvent<{ range: string | null }>;
    'chronicle-view-change': CustomEvent<{ view: string }>;
    'chronicle-filter-change': CustomEvent<{ filter: string; count: number }>;
    'chronicle-step-change': CustomEvent<{ story: string; step: number }>;
    'chronicle-load': CustomEvent<LoadResult>;
    'chronicle-error': CustomEvent<{ problems: readonly Problem[] }>;
  }
}
