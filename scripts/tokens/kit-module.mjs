// @ts-check
// The tokens as the module that the drawing and the elements read.
import { FACES, ROLES } from './theme.mjs';
import { fontList, paddingOf, textSize } from './css.mjs';
import { hexOf } from './values.mjs';

/** @typedef {import('./theme.mjs').Theme} Theme @typedef {import('./format.mjs').Reading} Reading */

const HEAD =
  '// Made by `npm run tokens` from data/tokens/chronicle.tokens.json. Change that file, not this one.\n';

/**
 * @param {Theme} theme
 * @param {Reading} reading
 */
export function kitModule(theme, reading) {
  const { light, dark } = theme.sets;
  /** @param {unknown} value */
  const json = (value) => JSON.stringify(value);
  const palette = light.categories.map((color, at) => ({ light: color, dark: dark.categories[at] }));
  const none = {
    light: hexAt('color.light.no-category', reading),
    dark: hexAt('color.dark.no-category', reading),
  };
  return `${HEAD}
/** The colours of the live page; a still picture takes one half of them. */
export const COLORS = ${json({ light: light.roles, dark: dark.roles })} as const;

/** Category colours, each light one with its dark twin. */
export const PALETTE = ${json(palette)} as const;
export const NO_CATEGORY = ${json(none)} as const;

/** For readers who ask for more contrast, where the page has set nothing itself. */
export const MORE_CONTRAST = \`${moreContrast(theme, reading)}\`;

${FACES.map((face) => `export const ${constant(face)} = ${json(fontList(theme.faces[face]))};`).join('\n')}
export const TEXT_SIZE = ${json(textSize(theme))};
export const PADDING = ${json(paddingOf(theme.padding))};
`;
}

/** `FONT_TEXT_PERSIAN`: constants of their own, which a bundler puts where they are used. @param {string} face */
const constant = (face) => `FONT_${face.replace('-', '_').toUpperCase()}`;

/** @param {string} path @param {Pick<Reading, 'tokens'>} reading */
function hexAt(path, { tokens }) {
  const { components } = /** @type {{ components: number[] }} */ (tokens.get(path)?.value ?? {});
  return hexOf(components);
}

/** @param {Theme} theme @param {Reading} reading */
function moreContrast(theme, reading) {
  const { 'more-contrast-light': light, 'more-contrast-dark': dark } = theme.sets;
  const roles = ROLES.map((role) => {
    const value = sharedReference(role, reading) ?? `light-dark(${light.roles[role]}, ${dark.roles[role]})`;
    return `--_${role}: var(--chronicle-${role}, ${value});`;
  });
  const categories = light.categories.map(
    (color, at) => `--_color-${at + 1}: light-dark(${color}, ${dark.categories[at]});`,
  );
  return [...roles, ...categories].join('\n');
}

/**
 * What both halves refer to stays a reference, so that it follows the page: where a page has set its own text, quiet
 * text in full ink is that text.
 * @param {import('./theme.mjs').Role} role
 * @param {Reading} reading
 */
function sharedReference(role, { tokens }) {
  const [light, dark] = ['light', 'dark'].map((half) => {
    const to = tokens.get(`color.more-contrast-${half}.${role}`)?.reference;
    return to?.replace(`-${half}.`, '.').replace(`.${half}.`, '.usual.');
  });
  const [, set, target] =
    (light === dark && /^color\.(more-contrast|usual)\.(\w+)$/u.exec(light ?? '')) || [];
  if (!target) return undefined;
  const usual = ['light', 'dark'].map((half) => hexAt(`color.${half}.${target}`, { tokens }));
  return set === 'usual'
    ? `var(--chronicle-${target}, light-dark(${usual.join(', ')}))`
    : `var(--_${target})`;
}
