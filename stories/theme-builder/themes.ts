import kitFile from '../../data/tokens/chronicle.tokens.json';
import archiveFile from '../../data/tokens/osmere-house.tokens.json';
import newsFile from '../../data/tokens/tern-gazette.tokens.json';
import { readTokens } from '../../scripts/tokens/format.mjs';
import {
  themeOf,
  type Dimension,
  type Face,
  type SetName,
  type Side,
  type Theme,
} from '../../scripts/tokens/theme.mjs';

const kitTokens = readTokens(kitFile);
const KNOWN: ReadonlySet<string> = new Set(kitTokens.tokens.keys());
export const KIT: Theme = themeOf(kitTokens, undefined, kitFile.$description);

/** What a designer can begin with, by name. */
export const STARTS: ReadonlyMap<string, Theme> = new Map([
  ['Chronicle', KIT],
  ['The Tern Gazette', themeOf(readTokens(newsFile), KIT, newsFile.$description)],
  ['Osmere House', themeOf(readTokens(archiveFile), KIT, archiveFile.$description)],
]);

/** A role by its name, or a category by its number. */
export type ColorName = keyof Theme['sets']['light']['roles'] | number;

export function colorOf({ sets }: Theme, set: SetName, name: ColorName): string {
  return (typeof name === 'number' ? sets[set].categories[name - 1] : sets[set].roles[name]) ?? '#000000';
}

export function withColor(theme: Theme, set: SetName, name: ColorName, hex: string): Theme {
  const { roles, categories } = theme.sets[set];
  const colors =
    typeof name === 'number'
      ? { roles, categories: categories.map((color, at) => (at === name - 1 ? hex : color)) }
      : { roles: { ...roles, [name]: hex }, categories };
  return { ...theme, sets: { ...theme.sets, [set]: colors } };
}

export const withFace = (theme: Theme, face: Face, families: readonly string[]): Theme => ({
  ...theme,
  faces: { ...theme.faces, [face]: families },
});

export const withTextSize = (theme: Theme, value: number): Theme => ({
  ...theme,
  textSize: { ...theme.textSize, value },
});

export function withPadding(theme: Theme, side: Side, value: number): Theme {
  const given: Dimension = { ...theme.padding[side], value };
  return { ...theme, padding: { ...theme.padding, [side]: given } };
}

export const withRadius = (theme: Theme, value: number): Theme => ({
  ...theme,
  radius: { ...theme.radius, value },
});

/** The least size of text, in the unit that the theme gives sizes in: what is smaller is drawn as large as this. */
export function leastTextSize({ textSize, textLeast }: Theme): number {
  if (textSize.unit === textLeast.unit) return textLeast.value;
  return textSize.unit === 'rem' ? textLeast.value / 16 : textLeast.value * 16;
}

/** `Inter, 'Segoe UI', serif`, as people write it, to the names in it. */
export const familiesIn = (list: string): string[] =>
  list
    .split(',')
    .map((name) =>
      name
        .trim()
        .replace(/^(['"])(.*)\1$/u, '$2')
        .trim(),
    )
    .filter((name) => name !== '');

/** `#1c1f24` from what was typed, or null. */
export function hexIn(typed: string): string | null {
  const [, digits] = /^\s*#?([0-9a-f]{6})\s*$/iu.exec(typed) ?? [];
  return digits === undefined ? null : `#${digits.toLowerCase()}`;
}

/** A theme from a file of tokens, and the names in it that say nothing to the kit. */
export interface Loaded {
  readonly theme: Theme;
  readonly unknown: readonly string[];
}

/** Reads a file of tokens; throws, in words, where the file is wrong. */
export function themeIn(text: string, base: Theme): Loaded {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    throw new Error('The file is not JSON.');
  }
  const reading = readTokens(file);
  if (reading.problems.length > 0) throw new Error(reading.problems.slice(0, 3).join(' '));
  const { $description: description } = file as { $description?: unknown };
  const below = [...reading.tokens.values()].find(
    ({ type, value }) => type === 'dimension' && (value as Dimension).value < 0,
  );
  if (below) throw new Error(`${below.path} is less than nothing.`);
  return {
    theme: themeOf(reading, base, typeof description === 'string' ? description : ''),
    unknown: [...reading.tokens.keys()].filter((path) => !KNOWN.has(path)),
  };
}
