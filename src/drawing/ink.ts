import type { Category } from '../model/document.js';
import { COLORS } from './design-tokens.js';
import { categoryPaint } from './palette.js';

export { COLORS };

/** Every paint a drawing uses, so that one drawing serves a live page, a light still and a dark one. */
export interface Ink {
  readonly paper: string;
  readonly text: string;
  readonly quiet: string;
  readonly line: string;
  readonly hatch: string;
  readonly accent: string;
  readonly category: (category: Category | null) => string;
}

/** In a page the paints are custom properties, which follow the theme by themselves. */
export const LIVE_INK: Ink = {
  paper: 'var(--_paper)',
  text: 'var(--_text)',
  quiet: 'var(--_quiet)',
  line: 'var(--_line)',
  hatch: 'var(--_hatch)',
  accent: 'var(--_accent)',
  category: (category) => categoryPaint(category, 'both'),
};
