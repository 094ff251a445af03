// @ts-check
// Colours as light: from what is written to linear sRGB, to luminance and contrast (WCAG 2), to CIE Lab under D65.

/** @typedef {readonly [number, number, number]} Triple */

/**
 * The three channels of `#rrggbb`, from 0 to 1 and linear in light.
 * @param {string} hex
 * @returns {Triple}
 */
export function linear(hex) {
  if (!/^#[0-9a-f]{6}$/iu.test(hex)) throw new Error(`${hex} is not a colour of six hexadecimal digits.`);
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const channel = parseInt(hex.slice(at, at + 2), 16) / 255;
    return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
  });
  return [red, green, blue];
}

/**
 * @param {readonly Triple[]} rows
 * @param {Triple} by
 * @returns {Triple}
 */
export function times(rows, by) {
  const [a = 0, b = 0, c = 0] = rows.map((row) => row[0] * by[0] + row[1] * by[1] + row[2] * by[2]);
  return [a, b, c];
}

/** Linear sRGB to CIE XYZ; the middle row is the luminance. @type {readonly Triple[]} */
const XYZ = [
  [0.4124564, 0.3575761, 0.1804375],
  [0.2126729, 0.7151522, 0.072175],
  [0.0193339, 0.119192, 0.9503041],
];
const D65 = [0.95047, 1, 1.08883];

/**
 * How far two colours are apart in light, from 1 to 21, as WCAG 2 reckons it.
 * @param {string} one
 * @param {string} other
 */
export function contrast(one, other) {
  const [light = 1, dark = 0] = [one, other].map((hex) => times(XYZ, linear(hex))[1]).sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/**
 * @param {Triple} rgb linear
 * @returns {Triple}
 */
export function lab(rgb) {
  const [x = 0, y = 0, z = 0] = times(XYZ, rgb).map((value, at) => {
    const share = value / (D65[at] ?? 1);
    return share > 216 / 24389 ? Math.cbrt(share) : ((24389 / 27) * share + 16) / 116;
  });
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
