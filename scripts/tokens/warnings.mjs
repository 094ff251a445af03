// @ts-check
// What is wrong with a theme, in words and with its figures.
import { APART, differencesOf, pairsOf } from './audit.mjs';
import { SETS } from './theme.mjs';

/** @typedef {import('./theme.mjs').Theme} Theme */

/** @type {Readonly<Record<import('./theme.mjs').SetName, string>>} */
export const SET_WORDS = {
  light: 'light',
  dark: 'dark',
  'more-contrast-light': 'light, more contrast',
  'more-contrast-dark': 'dark, more contrast',
};
/** @type {Readonly<Record<import('./sight.mjs').Sight, string>>} */
const SIGHT_WORDS = {
  normal: 'to everyone',
  protan: 'to eyes without red cones (protan)',
  deutan: 'to eyes without green cones (deutan)',
  tritan: 'to eyes without blue cones (tritan)',
};
/** @type {Readonly<Record<string, string>>} */
const WHAT = { text: 'Text', quiet: 'Quiet text', accent: 'Accent', line: 'Lines', hatch: 'Hatching' };

/** Down, so that what is just below its floor is never said to have reached it. @param {number} value @param {number} [places] */
const figure = (value, places = 2) => (Math.floor(value * 10 ** places) / 10 ** places).toFixed(places);

/**
 * @param {Theme} theme
 * @returns {string[]}
 */
export function contrastWarnings(theme) {
  return pairsOf(theme)
    .filter((pair) => pair.contrast < pair.floor)
    .map(
      ({ set, what, contrast, floor }) =>
        `${WHAT[what] ?? what.replace('category', 'Category')} on paper, ${SET_WORDS[set]}: ${figure(contrast)}:1. It needs ${floor}:1.`,
    );
}

/**
 * Each two categories once in each set, with the eyes that tell them apart least.
 * @param {Theme} theme
 * @returns {string[]}
 */
export function closenessWarnings(theme) {
  return SETS.flatMap((set) => {
    /** @type {Map<string, import('./audit.mjs').Closeness>} */
    const worst = new Map();
    for (const it of differencesOf(theme, set)) {
      const key = it.categories.join(' and ');
      if (it.difference < APART && it.difference < (worst.get(key)?.difference ?? Infinity))
        worst.set(key, it);
    }
    return [...worst].map(
      ([key, it]) =>
        `Categories ${key}, ${SET_WORDS[set]}: alike ${SIGHT_WORDS[it.sight]}. They differ by ${figure(it.difference, 1)} and should by ${APART}.`,
    );
  });
}
