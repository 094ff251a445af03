import type { Category } from '../model/document.js';
import { categoryPaint, type Theme } from './palette.js';

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

/** The same colours in light and dark; the tokens of the live page are made from this table. */
export const COLORS = {
  light: {
    paper: '#fffefb',
    text: '#1c1f24',
    quiet: '#565b64',
    line: '#d9d7d0',
    hatch: '#cfccc3',
    accent: '#7a4a12',
  },
  dark: {
    paper: '#15171c',
    text: '#ece9e2',
    quiet: '#a9adb5',
    line: '#343841',
    hatch: '#454a55',
    accent: '#e0b070',
  },
} as const;

/** Plain colours, for a picture that leaves the page. */
export function stillInk(theme: Exclude<Theme, 'both'>): Ink {
  return { ...COLORS[theme], category: (category) => categoryPaint(category, theme) };
}
