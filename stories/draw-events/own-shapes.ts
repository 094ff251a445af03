import { svg } from 'lit';
import type { RenderEvent } from '../../src/drawing/rendered-event.js';

const OUTLINES: Readonly<Record<string, string>> = {
  building: 'M-6 7V-3L0-8L6-3V7H2V2H-2V7Z',
  letters: 'M-7-5H7V5H-7ZM-7-5L0 1L7-5',
  reports: 'M-5-7H3L6-4V7H-5ZM-2-2H3M-2 1H3M-2 4H3',
};

/** Small drawings in place of the shapes. What is known of a date is drawn around them as ever. */
export const ownShapes: RenderEvent = ({ place, category, paint }) => {
  const outline = OUTLINES[category?.id ?? ''];
  if (place !== 'mark' || !outline) return undefined;
  return svg`<path class="own-shape" d=${outline} fill="var(--chronicle-paper, Canvas)" stroke=${paint}
    stroke-width="1.5" stroke-linejoin="round" />`;
};
