import { PALETTE } from '../drawing/palette.js';
import type { Category, Shape } from '../model/document.js';

/** One more and one fewer than the colours would repeat pairs sooner: 7 colours and 9 shapes give 63. */
const SHAPES: readonly Shape[] = [
  'circle',
  'square',
  'diamond',
  'triangle-up',
  'hexagon',
  'ring',
  'cross',
  'star',
  'triangle-down',
];

/** The look of the first category, the second, and so on: the kit's palette in its order. */
export function categoryLook(index: number): Pick<Category, 'color' | 'shape'> {
  return { color: PALETTE[index % PALETTE.length]!.light, shape: SHAPES[index % SHAPES.length]! };
}
