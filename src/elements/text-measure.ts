import type { MeasureText, TextRole } from '../layout/box.js';

const ROLES: Readonly<Record<TextRole, readonly [size: number, weight: number]>> = {
  label: [13, 400],
  tick: [12, 400],
  heading: [13, 600],
};

let canvas: CanvasRenderingContext2D | null | undefined;
const measures = new Map<string, MeasureText>();

/**
 * Measures text as a page would set it, for a root size of 16 px. Widths are kept: the same few hundred titles are
 * asked for at every step of a zoom, and a canvas takes microseconds where a map takes none.
 *
 * @param family the computed `font-family`
 */
export function textMeasure(family: string): MeasureText {
  const known = measures.get(family);
  if (known) return known;
  canvas ??= document.createElement('canvas').getContext('2d');
  const context = canvas;
  const widths = new Map<string, number>();
  const measure: MeasureText = (text, role) => {
    const key = `${role}${text}`;
    let width = widths.get(key);
    if (width === undefined) {
      const [size, weight] = ROLES[role];
      if (context) context.font = `${weight} ${size}px ${family}`;
      width = context?.measureText(text).width ?? text.length * size * 0.6;
      if (widths.size > 20_000) widths.clear();
      widths.set(key, width);
    }
    return width;
  };
  measures.set(family, measure);
  return measure;
}

/** Forgets all widths: a font has arrived and text is set differently now. */
export function forgetWidths(): void {
  measures.clear();
}
