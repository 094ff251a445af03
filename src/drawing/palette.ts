import type { Category } from '../model/document.js';

/**
 * The kit's category colours: for each light one its dark twin. Chosen for the largest least difference under
 * normal, protan, deutan and tritan sight.
 */
export const PALETTE = [
  { name: 'umber', light: '#362b25', dark: '#ded6c9' },
  { name: 'navy', light: '#182469', dark: '#7074af' },
  { name: 'slate', light: '#3f6375', dark: '#acb1be' },
  { name: 'rust', light: '#91450d', dark: '#9c703a' },
  { name: 'ochre', light: '#a88822', dark: '#cfad4e' },
  { name: 'stone', light: '#8d8d80', dark: '#918c7f' },
  { name: 'sky', light: '#6c8dc3', dark: '#84b2fd' },
] as const;

export type Theme = 'light' | 'dark' | 'both';

const NEUTRAL = { light: '#5d6470', dark: '#a9adb5' };

/**
 * The paint of a category, for an SVG attribute. `both` gives CSS that follows the colour scheme and can be set
 * by a custom property, or for all at once where a reader has chosen their own colours (`--_category`); a still
 * picture names one theme and gets a plain colour.
 */
export function categoryPaint(category: Category | null, theme: Theme): string {
  const { light, dark } = colorsOf(category);
  if (theme !== 'both') return theme === 'light' ? light : dark;
  const value = `light-dark(${light}, ${dark})`;
  const own = category ? `var(--chronicle-category-${category.id.replaceAll('.', '-')}, ${value})` : value;
  return `var(--_category, ${own})`;
}

function colorsOf(category: Category | null): { light: string; dark: string } {
  if (!category) return NEUTRAL;
  const token = /^\{color\.category\.(\d+)\}$/u.exec(category.color);
  if (token) return PALETTE[(Number(token[1]) - 1) % PALETTE.length] ?? NEUTRAL;
  const known = PALETTE.find(({ light }) => light === category.color.toLowerCase());
  if (known) return known;
  if (!/^#[0-9a-f]{6}$/iu.test(category.color)) return NEUTRAL;
  return { light: category.color, dark: lightened(category.color) };
}

/** A publisher's own colour, mixed with white until it stands out from a dark page (about 4:1 on #15171c). */
function lightened(hex: string): string {
  const channels = [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));
  let mix = 0;
  const mixed = () => channels.map((channel) => Math.round(channel + (255 - channel) * mix));
  while (mix < 1 && luminance(mixed()) < 0.19) mix += 0.05;
  return `#${mixed()
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;
}

function luminance(channels: readonly number[]): number {
  const [red = 0, green = 0, blue = 0] = channels.map((channel) => {
    const c = channel / 255;
    return c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
