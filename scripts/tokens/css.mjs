// @ts-check
// A theme as custom properties, which any page can set.
import { FACES, ROLES } from './theme.mjs';

/** @typedef {import('./theme.mjs').Theme} Theme @typedef {import('./theme.mjs').SetName} SetName */

/**
 * Every element that can stand alone in a page, the one that holds the others first.
 * @param {{ modules: readonly { declarations?: readonly { tagName?: string }[] }[] }} manifest custom-elements.json
 */
export const elementsIn = ({ modules }) =>
  modules
    .flatMap(({ declarations = [] }) => declarations)
    .flatMap(({ tagName }) => tagName ?? [])
    .sort((a, b) => Number(b === WHOLE) - Number(a === WHOLE) || a.localeCompare(b));
const WHOLE = 'chronicle-timeline';

/** @type {Readonly<Record<import('./theme.mjs').Face, string>>} */
export const FACE_PROPERTIES = {
  text: '--chronicle-font',
  heading: '--chronicle-heading-font',
  'text-persian': '--chronicle-font-persian',
  'heading-persian': '--chronicle-heading-font-persian',
};

/**
 * Font families as CSS writes them: in quotes what is not plainly one word.
 * @param {readonly string[]} families
 */
export const fontList = (families) =>
  families
    .map((name) => (/^-?[a-z][\w-]*$/iu.test(name) ? name : `'${name.replaceAll(/[\\']/gu, '\\$&')}'`))
    .join(', ');

/**
 * Nothing has a unit too: a bare 0 is no length in `clamp()` and `max()`.
 * @param {import('./theme.mjs').Dimension} dimension
 */
export const length = ({ value, unit }) => `${value}${unit}`;

/** @param {Theme} theme */
export const textSize = ({ textSize: size, textLeast }) => `max(${length(size)}, ${length(textLeast)})`;

/** @param {Theme['padding']} padding @param {string} inline What grows with the width: cqi where it is contained. */
export const paddingOf = (padding, inline = '3cqi') =>
  `${length(padding['block-start'])} clamp(${length(padding['inline-narrow'])}, ${inline}, ${length(padding['inline-wide'])}) ${length(padding['block-end'])}`;

/**
 * @param {Theme} theme
 * @param {SetName} light
 * @param {SetName} dark
 * @returns {[name: string, value: string][]}
 */
export function colorProperties({ sets }, light, dark) {
  /** @param {string | undefined} one @param {string | undefined} other */
  const both = (one, other) => (one === other ? String(one) : `light-dark(${one}, ${other})`);
  return [
    ...ROLES.map((role) =>
      pair(`--chronicle-${role}`, both(sets[light].roles[role], sets[dark].roles[role])),
    ),
    ...sets[light].categories.map((color, at) =>
      pair(`--chronicle-color-${at + 1}`, both(color, sets[dark].categories[at])),
    ),
  ];
}

/** @param {Theme} theme @returns {[name: string, value: string][]} */
export const otherProperties = (theme) => [
  ...FACES.map((face) => pair(FACE_PROPERTIES[face], fontList(theme.faces[face]))),
  pair('--chronicle-text-size', textSize(theme)),
  pair('--chronicle-padding', paddingOf(theme.padding)),
  pair('--chronicle-radius', length(theme.radius)),
];

/** @param {string} name @param {string} value @returns {[name: string, value: string]} */
const pair = (name, value) => [name, value];

/**
 * The theme as one style sheet. `shown` holds one pair of colours for every reader, as a preview needs it.
 * @param {Theme} theme
 * @param {readonly string[]} selectors
 * @param {'usual' | 'more-contrast'} [shown]
 */
export function themeCss(theme, selectors, shown) {
  const usual = colorProperties(theme, 'light', 'dark');
  const more = colorProperties(theme, 'more-contrast-light', 'more-contrast-dark');
  const first = [...(shown === 'more-contrast' ? more : usual), ...otherProperties(theme)];
  const sheet = rule(selectors, first, '');
  return shown ? sheet : `${sheet}@media (prefers-contrast: more) {\n${rule(selectors, more, '  ')}}\n`;
}

/** @param {readonly string[]} selectors @param {[string, string][]} properties @param {string} indent */
function rule(selectors, properties, indent) {
  const lines = properties.map(([name, value]) => `${indent}  ${name}: ${value};\n`).join('');
  return `${indent}${selectors.join(`,\n${indent}`)} {\n${lines}${indent}}\n`;
}
