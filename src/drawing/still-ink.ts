import { COLORS } from './design-tokens.js';
import type { Ink } from './ink.js';
import { categoryPaint, type Theme } from './palette.js';

/** Plain colours, for a picture that leaves the page. */
export function stillInk(theme: Exclude<Theme, 'both'>): Ink {
  return { ...COLORS[theme], category: (category) => categoryPaint(category, theme) };
}
