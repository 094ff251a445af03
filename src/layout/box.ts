/** A rectangle in CSS pixels from the top left of the drawing. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Direction = 'ltr' | 'rtl';

/** Which of the drawing's three text styles is measured. */
export type TextRole = 'label' | 'tick' | 'heading';

/**
 * Gives the width of a line of text in CSS pixels. A canvas answers in browsers, a table of widths in Node:
 * the layout asks whoever it is given.
 */
export type MeasureText = (text: string, role: TextRole) => number;

/** The box as seen in a mirror down the middle of a drawing `width` wide. */
export function mirrorBox(box: Box, width: number): Box {
  return { ...box, x: width - box.x - box.width };
}
