import type { Direction } from './box.js';

/** Pixels of a line of a label's title and of its date. Arabic script reaches further up and down than Latin. */
export function labelLines(direction: Direction): { readonly title: number; readonly date: number } {
  return direction === 'rtl' ? { title: 24, date: 22 } : { title: 20, date: 18 };
}
