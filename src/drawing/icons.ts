import { svg, type SVGTemplateResult } from 'lit';

const PATHS = {
  earlier: 'M12.5 4.5L7 10l5.5 5.5',
  later: 'M7.5 4.5L13 10l-5.5 5.5',
  zoomIn: 'M4.5 10h11M10 4.5v11',
  zoomOut: 'M4.5 10h11',
  fitAll: 'M3.5 6v8M16.5 6v8M6 10h8M8 8l-2 2 2 2M12 8l2 2-2 2',
  filter: 'M4 6h12M6.5 10h7M8.5 14h3',
} as const;

export type IconName = keyof typeof PATHS;

/** A line drawing of 20 by 20, in the colour of its text. Those that point along time turn with the direction. */
export function icon(name: IconName, mirrored = false): SVGTemplateResult {
  return svg`<svg viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <path d=${PATHS[name]} transform=${mirrored ? 'matrix(-1 0 0 1 20 0)' : 'matrix(1 0 0 1 0 0)'} fill="none"
      stroke="currentColor" stroke-width="1.6" stroke-linecap="round" stroke-linejoin="round" />
  </svg>`;
}
