// @ts-check
/** @typedef {import('./color.mjs').Triple} Triple */

const RADIANS = Math.PI / 180;
/** @param {number} degrees */
const cos = (degrees) => Math.cos(degrees * RADIANS);
/** @param {number} chroma Chroma high enough that hue counts in full. */
const full = (chroma) => Math.sqrt(chroma ** 7 / (chroma ** 7 + 25 ** 7));
/** @param {number} a @param {number} b The hue, from 0 to 360 degrees. */
const hueOf = (a, b) => (a === 0 && b === 0 ? 0 : (Math.atan2(b, a) / RADIANS + 360) % 360);

/**
 * The difference that eyes see between two colours, in the CIE's formula of 2000. The steps and their names are those of
 * Sharma, Wu and Dalal, "The CIEDE2000 color-difference formula" (2005).
 * @param {Triple} one CIE Lab
 * @param {Triple} other CIE Lab
 */
export function ciede2000([l1, a1, b1], [l2, a2, b2]) {
  const grey = 0.5 * (1 - full((Math.hypot(a1, b1) + Math.hypot(a2, b2)) / 2));
  const [x1, x2] = [a1 * (1 + grey), a2 * (1 + grey)];
  const [c1, c2] = [Math.hypot(x1, b1), Math.hypot(x2, b2)];
  const [h1, h2] = [hueOf(x1, b1), hueOf(x2, b2)];

  const apart = c1 * c2 === 0 ? 0 : ((((h2 - h1 + 180) % 360) + 360) % 360) - 180;
  const hue = 2 * Math.sqrt(c1 * c2) * Math.sin((apart / 2) * RADIANS);
  const [l, c, h] = [(l1 + l2) / 2, (c1 + c2) / 2, meanHue(h1, h2, c1 * c2 === 0)];

  const t = 1 - 0.17 * cos(h - 30) + 0.24 * cos(2 * h) + 0.32 * cos(3 * h + 6) - 0.2 * cos(4 * h - 63);
  const turn = 30 * Math.exp(-(((h - 275) / 25) ** 2));
  const lightness = (l2 - l1) / (1 + (0.015 * (l - 50) ** 2) / Math.sqrt(20 + (l - 50) ** 2));
  const chroma = (c2 - c1) / (1 + 0.045 * c);
  const tone = hue / (1 + 0.015 * c * t);
  const rotation = -Math.sin(2 * turn * RADIANS) * 2 * full(c);
  return Math.sqrt(lightness ** 2 + chroma ** 2 + tone ** 2 + rotation * chroma * tone);
}

/** @param {number} h1 @param {number} h2 @param {boolean} hueless */
function meanHue(h1, h2, hueless) {
  if (hueless) return h1 + h2;
  if (Math.abs(h1 - h2) <= 180) return (h1 + h2) / 2;
  return (h1 + h2 + (h1 + h2 < 360 ? 360 : -360)) / 2;
}
