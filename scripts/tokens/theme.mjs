// @ts-check
// What a theme is: the tokens that a page can set, by what they are for.
import { hexOf } from './values.mjs';

/**
 * @typedef {'light' | 'dark' | 'more-contrast-light' | 'more-contrast-dark'} SetName
 * @typedef {'paper' | 'text' | 'quiet' | 'line' | 'hatch' | 'accent'} Role
 * @typedef {'text' | 'heading' | 'text-persian' | 'heading-persian'} Face
 * @typedef {'block-start' | 'inline-narrow' | 'inline-wide' | 'block-end'} Side
 * @typedef {{ readonly value: number, readonly unit: 'px' | 'rem' }} Dimension
 * @typedef {{ readonly roles: Readonly<Record<Role, string>>, readonly categories: readonly string[] }} Colors
 *
 * @typedef {object} Theme
 * @property {string} description
 * @property {Readonly<Record<SetName, Colors>>} sets
 * @property {Readonly<Record<Face, readonly string[]>>} faces
 * @property {Dimension} textSize
 * @property {Dimension} textLeast
 * @property {Readonly<Record<Side, Dimension>>} padding
 * @property {Dimension} radius
 */

/** @type {readonly SetName[]} */
export const SETS = ['light', 'dark', 'more-contrast-light', 'more-contrast-dark'];
/** @type {readonly Role[]} */
export const ROLES = ['paper', 'text', 'quiet', 'line', 'hatch', 'accent'];
/** @type {readonly Face[]} */
export const FACES = ['text', 'heading', 'text-persian', 'heading-persian'];
/** @type {readonly Side[]} */
export const SIDES = ['block-start', 'inline-narrow', 'inline-wide', 'block-end'];
export const CATEGORIES = [1, 2, 3, 4, 5, 6, 7];

/**
 * The theme that a file of tokens makes; where it is silent, it is as `base`.
 * @param {import('./format.mjs').Reading} reading
 * @param {Theme} [base]
 * @param {string} [description]
 * @returns {Theme}
 */
export function themeOf({ tokens }, base, description = base?.description ?? '') {
  /**
   * @template T
   * @param {string} path
   * @param {string} type
   * @param {T | undefined} fallback
   */
  const take = (path, type, fallback) => {
    const token = tokens.get(path);
    if (token?.type === type) return token.value;
    if (fallback === undefined) throw new Error(`There is no ${type} "${path}".`);
    return fallback;
  };
  /** @param {string} path @param {string | undefined} fallback */
  const color = (path, fallback) => {
    const value = take(path, 'color', fallback);
    return typeof value === 'string'
      ? value
      : hexOf(/** @type {{ components: number[] }} */ (value).components);
  };
  /** @param {string} path @param {Dimension | undefined} fallback */
  const dimension = (path, fallback) => /** @type {Dimension} */ (take(path, 'dimension', fallback));

  return {
    description,
    sets: record(SETS, (set) => ({
      roles: record(ROLES, (role) => color(`color.${set}.${role}`, base?.sets[set].roles[role])),
      categories: CATEGORIES.map((n) =>
        color(`color.${set}.category.${n}`, base?.sets[set].categories[n - 1]),
      ),
    })),
    faces: record(FACES, (face) => {
      const families = take(`font.family.${face}`, 'fontFamily', base?.faces[face]);
      return /** @type {string[]} */ (Array.isArray(families) ? families : [families]);
    }),
    textSize: dimension('font.size.text', base?.textSize),
    textLeast: dimension('font.size.text-least', base?.textLeast),
    padding: record(SIDES, (side) => dimension(`space.padding.${side}`, base?.padding[side])),
    radius: dimension('shape.radius', base?.radius),
  };
}

/**
 * @template {string} Name
 * @template Value
 * @param {readonly Name[]} names
 * @param {(name: Name) => Value}  of
 * @returns {Record<Name, Value>}
 */
export const record = (names, of) =>
  /** @type {Record<Name, Value>} */ (Object.fromEntries(names.map((name) => [name, of(name)])));
