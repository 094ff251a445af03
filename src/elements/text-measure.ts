import type { MeasureText, TextRole } from '../layout/box.js';

const ROLES: Readonly<Record<TextRole, readonly [size: number, weight: number]>> = {
  label: [13, 400],
  tick: [12, 400],
  heading: [13, 600],
};

/** What a computed style says of how text is set. */
type TextStyle = Pick<CSSStyleDeclaration, 'fontFamily' | 'letterSpacing' | 'wordSpacing' | 'fontSize'>;

let canvas: CanvasRenderingContext2D | null | undefined;
const measures = new Map<string, MeasureText>();

/**
 * Measures text as a page would set it, for a root size of 16 px. Widths are kept: the same few hundred titles are
 * asked for at every step of a zoom, and a canvas takes microseconds where a map takes none.
 *
 * @param style of the element that holds the text; a reader's own spacing of letters and words counts too
 */
export function textMeasure({
  fontFamily: family,
  letterSpacing,
  wordSpacing,
  fontSize,
}: TextStyle): MeasureText {
  const kind = `${family}|${letterSpacing}|${wordSpacing}|${fontSize}`;
  const known = measures.get(kind);
  if (known) return known;
  const unit = 16 / (Number.parseFloat(fontSize) || 16);
  const [letter, word] = [letterSpacing, wordSpacing].map(
    (length) => (Number.parseFloat(length) || 0) * unit,
  );
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
      if (letter) width += letter * text.length;
      if (word) width += word * text.split(' ').length;
      if (widths.size > 20_000) widths.clear();
      widths.set(key, width);
    }
    return width;
  };
  measures.set(kind, measure);
  return measure;
}

/** Forgets all widths: a font has arrived and text is set differently now. */
export function forgetWidths(): void {
  measures.clear();
}
