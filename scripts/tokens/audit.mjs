// @ts-check
// Whether the colours of a theme can be read, and told apart.
import { contrast } from './color.mjs';
import { difference, SIGHTS } from './sight.mjs';
import { SETS } from './theme.mjs';

/**
 * @typedef {import('./theme.mjs').Theme} Theme
 * @typedef {import('./theme.mjs').SetName} SetName
 * @typedef {import('./sight.mjs').Sight} Sight
 *
 * @typedef {object} Pair A colour on paper.
 * @property {SetName} set
 * @property {string} what `text`, `accent`, `category 3`
 * @property {number} contrast
 * @property {number} floor
 *
 * @typedef {object} Closeness The two categories that some eyes tell apart least.
 * @property {SetName} set
 * @property {Sight} sight
 * @property {readonly [number, number]} categories
 * @property {number} difference CIEDE2000
 */

/** Words, marks and lines on paper: what WCAG 2.2 asks at level AA, and at AAA of those sets that promise more. */
const FLOORS = { usual: { words: 4.5, marks: 3 }, more: { words: 7, marks: 4.5, lines: 3 } };
/** Where category colours begin to look alike. Shapes and names stand beside them, so it is a warning, no wall. */
export const APART = 12;

/**
 * @param {Theme} theme
 * @returns {Pair[]}
 */
export function pairsOf({ sets }) {
  return SETS.flatMap((set) => {
    const { roles, categories } = sets[set];
    const asksMore = set.startsWith('more-contrast');
    const { words, marks } = asksMore ? FLOORS.more : FLOORS.usual;
    /** @param {string} what @param {string} color @param {number} floor */
    const on = (what, color, floor) => ({ set, what, contrast: contrast(color, roles.paper), floor });
    return [
      on('text', roles.text, words),
      on('quiet', roles.quiet, words),
      on('accent', roles.accent, words), // the verbs of ties are written in it
      ...categories.map((color, at) => on(`category ${at + 1}`, color, marks)),
      ...(asksMore
        ? [on('line', roles.line, FLOORS.more.lines), on('hatch', roles.hatch, FLOORS.more.lines)]
        : []),
    ];
  });
}

/**
 * Every two categories of a set under each kind of sight.
 * @param {Theme} theme
 * @param {SetName} set
 * @returns {Closeness[]}
 */
export function differencesOf({ sets }, set) {
  const { categories } = sets[set];
  return SIGHTS.flatMap((sight) =>
    categories.flatMap((one, at) =>
      categories.slice(at + 1).map((other, after) => ({
        set,
        sight,
        categories: /** @type {[number, number]} */ ([at + 1, at + after + 2]),
        difference: difference(one, other, sight),
      })),
    ),
  );
}

/**
 * The least difference of a set for these eyes.
 * @param {Theme} theme
 * @param {SetName} set
 * @param {Sight} sight
 */
export const leastDifference = (theme, set, sight) =>
  Math.min(...differencesOf(theme, set).flatMap((it) => (it.sight === sight ? it.difference : [])));
