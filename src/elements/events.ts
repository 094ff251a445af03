import type { TimelineDocument } from '../model/document.js';
import type { Problem } from '../model/problem.js';

declare global {
  interface HTMLElementEventMap {
    'chronicle-select': CustomEvent<{ id: string | null }>;
    'chronicle-range-change': CustomEvent<{ range: string | null }>;
    'chronicle-view-change': CustomEvent<{ view: string }>;
    'chronicle-filter-change': CustomEvent<{ filter: string; count: number }>;
    'chronicle-load': CustomEvent<{ document: TimelineDocument; problems: readonly Problem[] }>;
    'chronicle-error': CustomEvent<{ problems: readonly Problem[] }>;
  }
}
