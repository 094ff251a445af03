// @ts-check
// What a value of each type has to be in the Design Tokens Format Module 2025.10.

/** @param {unknown} value @returns {value is Record<string, unknown>} */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);
/** @param {unknown} value @returns {value is number} */
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);
/** @param {unknown} value */
const isShare = (value) => isNumber(value) && value >= 0 && value <= 1;
/** @param {unknown} value */
const isName = (value) => typeof value === 'string' && value.trim() !== '';

/**
 * A number with one of these units.
 * @param {unknown} value
 * @param {readonly string[]} units
 */
const isMeasure = (value, units) =>
  isObject(value) &&
  isNumber(value['value']) &&
  units.includes(String(value['unit'])) &&
  only(value, ['value', 'unit']);

/** @param {Record<string, unknown>} value @param {readonly string[]} names */
const only = (value, names) => Object.keys(value).every((name) => names.includes(name));

/**
 * Of all colour spaces the kit takes sRGB alone, opaque, with a `hex` that says the same as the components.
 * @param {unknown} value
 */
function isColor(value) {
  if (!isObject(value) || !only(value, ['colorSpace', 'components', 'alpha', 'hex'])) return false;
  const { colorSpace, components, alpha = 1, hex } = value;
  if (colorSpace !== 'srgb' || alpha !== 1) return false;
  if (!Array.isArray(components) || components.length !== 3 || !components.every(isShare)) return false;
  return hex === undefined || (typeof hex === 'string' && hex.toLowerCase() === hexOf(components));
}

/** @param {readonly number[]} components */
export const hexOf = (components) =>
  `#${components
    .map((share) =>
      Math.round(share * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;

/** @type {ReadonlyMap<string, { is: (value: unknown) => boolean, needs: string }>} */
export const TYPES = new Map([
  [
    'color',
    { is: isColor, needs: 'an opaque sRGB colour: {colorSpace, components, hex}, both saying the same' },
  ],
  ['dimension', { is: (it) => isMeasure(it, ['px', 'rem']), needs: '{value, unit} in px or rem' }],
  ['duration', { is: (it) => isMeasure(it, ['ms', 's']), needs: '{value, unit} in ms or s' }],
  ['number', { is: isNumber, needs: 'a number' }],
  ['fontWeight', { is: (it) => isNumber(it) && it >= 1 && it <= 1000, needs: 'a number from 1 to 1000' }],
  [
    'fontFamily',
    {
      is: (it) => isName(it) || (Array.isArray(it) && it.length > 0 && it.every(isName)),
      needs: 'a name or a list of names',
    },
  ],
  [
    'cubicBezier',
    {
      is: (it) =>
        Array.isArray(it) && it.length === 4 && it.every(isNumber) && isShare(it[0]) && isShare(it[2]),
      needs: 'four numbers, the first and third from 0 to 1',
    },
  ],
]);
/** Types of the format that say nothing to the kit: passed over, not refused. */
export const UNREAD = ['strokeStyle', 'border', 'transition', 'shadow', 'gradient', 'typography'];
