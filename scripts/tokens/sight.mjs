// @ts-check
// How a colour looks to eyes that lack one kind of cone. Linear sRGB in, linear sRGB out.
import { ciede2000 } from './ciede2000.mjs';
import { lab, linear, times } from './color.mjs';

/** @typedef {import('./color.mjs').Triple} Triple */
/** @typedef {'normal' | 'protan' | 'deutan' | 'tritan'} Sight */

/** @type {readonly Sight[]} */
export const SIGHTS = ['normal', 'protan', 'deutan', 'tritan'];

/** Viénot, Brettel and Mollon (1999), for the primaries of sRGB. @type {Record<'protan' | 'deutan', readonly Triple[]>} */
const VIENOT = {
  protan: [
    [0.11238, 0.88762, 0],
    [0.11238, 0.88762, 0],
    [0.00401, -0.00401, 1],
  ],
  deutan: [
    [0.29275, 0.70725, 0],
    [0.29275, 0.70725, 0],
    [-0.02234, 0.02234, 1],
  ],
};

/** Brettel, Viénot and Mollon (1997): two half planes, and what parts them. */
const BRETTEL = {
  /** @type {Triple} */
  parting: [0.03901, -0.02788, -0.01113],
  /** @type {readonly Triple[]} */
  above: [
    [1.01277, 0.13548, -0.14826],
    [-0.01243, 0.86812, 0.14431],
    [0.07589, 0.805, 0.11911],
  ],
  /** @type {readonly Triple[]} */
  below: [
    [0.93678, 0.18979, -0.12657],
    [0.06154, 0.81526, 0.1232],
    [-0.37562, 1.12767, 0.24796],
  ],
};

/**
 * @param {Triple} rgb
 * @param {Sight} sight
 * @returns {Triple}
 */
export function seen(rgb, sight) {
  if (sight === 'normal') return rgb;
  const [red, green, blue] = times(sight === 'tritan' ? halfPlane(rgb) : VIENOT[sight], rgb);
  return [within(red), within(green), within(blue)];
}

/** @param {Triple} rgb */
const halfPlane = (rgb) => (times([BRETTEL.parting], rgb)[0] >= 0 ? BRETTEL.above : BRETTEL.below);
/** @param {number} channel */
const within = (channel) => Math.min(1, Math.max(0, channel));

/**
 * How different two colours look to these eyes (CIEDE2000).
 * @param {string} one `#rrggbb`
 * @param {string} other `#rrggbb`
 * @param {Sight} sight
 */
export const difference = (one, other, sight) =>
  ciede2000(lab(seen(linear(one), sight)), lab(seen(linear(other), sight)));
