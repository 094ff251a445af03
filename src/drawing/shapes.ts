import { svg, type SVGTemplateResult } from 'lit';
import type { Shape } from '../model/document.js';

/** Outlines in a box from -7 to 7, weighed by eye so that none looks larger than another. */
const PATHS: Readonly<Record<Shape, string>> = {
  circle: 'M0-5.6A5.6 5.6 0 1 1 0 5.6A5.6 5.6 0 1 1 0-5.6Z',
  square: 'M-5-5H5V5H-5Z',
  diamond: 'M0-6.8L6.2 0L0 6.8L-6.2 0Z',
  'triangle-up': 'M0-6.2L6.3 5H-6.3Z',
  'triangle-down': 'M0 6.2L6.3-5H-6.3Z',
  hexagon: 'M-3.1-5.4H3.1L6.2 0L3.1 5.4H-3.1L-6.2 0Z',
  cross: 'M-2-6H2V-2H6V2H2V6H-2V2H-6V-2H-2Z',
  // With a point in it, where hollow: else it would look like the hollow circle.
  ring: 'M0-5.2A5.2 5.2 0 1 1 0 5.2A5.2 5.2 0 1 1 0-5.2ZM0-.9A.9.9 0 1 1 0 .9A.9.9 0 1 1 0-.9Z',
  star: 'M0-6.8L1.8-2.2L6.6-2L2.9 1.1L4.1 5.8L0 3.2L-4.1 5.8L-2.9 1.1L-6.6-2L-1.8-2.2Z',
};

/**
 * A category's shape around a point. `hollow` shows that the day is not exactly known.
 *
 * @param paint any SVG paint, as `Ink.category` gives it
 * @param paper what fills a hollow shape
 */
export function shapeAt(
  shape: Shape,
  x: number,
  y: number,
  paint: string,
  hollow: boolean,
  paper: string,
): SVGTemplateResult {
  const at = `translate(${x} ${y})`;
  if (shape === 'ring' && !hollow) {
    return svg`<circle class="shape" transform=${at} r="4.6" fill=${paper} stroke=${paint} stroke-width="3" />`;
  }
  return svg`<path class="shape" transform=${at} d=${PATHS[shape]} fill=${hollow ? paper : paint}
    stroke=${paint} stroke-width=${hollow ? 1.75 : 1} stroke-linejoin="round" />`;
}
