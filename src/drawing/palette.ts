import type { Category } from '../model/document.js';
import { NO_CATEGORY, PALETTE } from './design-tokens.js';

export { PALETTE };

export type Theme = 'light' | 'dark' | 'both';

/**
 * The paint of a category, for an SVG attribute. `both` gives CSS that follows the colour scheme and can be set
 * by a custom property, or for all at once where a reader has chosen their own colours (`--_category`); a still
 * picture names one theme and gets a plain colour. A colour of the kit is a page's to change wherever it is used, and
 * has a darker or lighter form for readers who ask for more contrast (`--_color-1` and on).
 */
export function categoryPaint(category: Category | null, theme: Theme): string {
  const place = category ? placeOf(category.color) : -1;
  const { light, dark } = PALETTE[place] ?? ownColors(category);
  if (theme !== 'both') return theme === 'light' ? light : dark;
  const value = `light-dark(${light}, ${dark})`;
  const kit = place < 0 ? value : `var(--chronicle-color-${place + 1}, var(--_color-${place + 1}, ${value}))`;
  const own = category ? `var(--chronicle-category-${category.id.replaceAll('.', '-')}, ${kit})` : kit;
  return `var(--_category, ${own})`;
}

/** Which of the kit's colours a document names, as a token or by its light value; -1 for none. */
function placeOf(color: string): number {
  const token = /^\{color\.category\.(\d+)\}$/u.exec(color);
  if (token) return (Number(token[1]) - 1) % PALETTE.length;
  return PALETTE.findIndex(({ light }) => light === color.toLowerCase());
}

function ownColors(category: Category | null): { light: string; dark: string } {
  if (!category || !/^#[0-9a-f]{6}$/iu.test(category.color)) return NO_CATEGORY;
  return { light: category.color, dark: (darks[category.color] ??= lightened(category.color)) };
}

/** Every mark asks, with every step of a movement. */
const darks: Record<string, string> = {};

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
