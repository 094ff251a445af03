// @ts-check
// A theme as a file of tokens in the Design Tokens Format Module 2025.10.
import { FACES, record, ROLES, SETS, SIDES } from './theme.mjs';

/**
 * @param {string} hex
 * @returns {{ $value: { colorSpace: 'srgb', components: number[], hex: string } }}
 */
const colorToken = (hex) => ({
  $value: {
    colorSpace: 'srgb',
    components: [1, 3, 5].map((at) => Number((parseInt(hex.slice(at, at + 2), 16) / 255).toFixed(4))),
    hex,
  },
});

/** @param {import('./theme.mjs').Theme} theme */
export function themeTokens({ description, sets, faces, textSize, textLeast, padding, radius }) {
  return {
    $schema: 'https://www.designtokens.org/schemas/2025.10/format.json',
    ...(description ? { $description: description } : {}),
    color: {
      $type: 'color',
      ...record(SETS, (set) => ({
        ...record(ROLES, (role) => colorToken(sets[set].roles[role])),
        category: Object.fromEntries(
          sets[set].categories.map((hex, at) => [String(at + 1), colorToken(hex)]),
        ),
      })),
    },
    font: {
      family: { $type: 'fontFamily', ...record(FACES, (face) => ({ $value: faces[face] })) },
      size: { $type: 'dimension', text: { $value: textSize }, 'text-least': { $value: textLeast } },
    },
    space: { padding: { $type: 'dimension', ...record(SIDES, (side) => ({ $value: padding[side] })) } },
    shape: { radius: { $type: 'dimension', $value: radius } },
  };
}
