import type { Globals } from './globals.js';

/** What a story is tried in, each factor with two values. */
export interface Look {
  readonly language: 'en' | 'fa';
  readonly theme: 'light' | 'dark';
  readonly width: 'narrow' | 'wide';
  /** One who asks for nothing, or one who asks for more contrast and no motion on a page that sets it close. */
  readonly reader: 'easy' | 'asking';
}
export type Factor = keyof Look;

/**
 * The factors that each further look turns round, all but one. With the story's own look they are five, the fewest that
 * show every pair of values of four factors together.
 */
const TURNED: readonly (readonly Factor[])[] = [
  ['theme', 'width', 'reader'],
  ['language', 'width', 'reader'],
  ['language', 'theme', 'reader'],
  ['language', 'theme', 'width'],
];

const OTHER = {
  language: { en: 'fa', fa: 'en' },
  theme: { light: 'dark', dark: 'light' },
  width: { narrow: 'wide', wide: 'narrow' },
  reader: { easy: 'asking', asking: 'easy' },
} as const satisfies { [F in Factor]: Record<Look[F], Look[F]> };

/** The look that a story asks for itself, as what it is in the factors. */
export function ownLook({ language, theme, width, contrast }: Globals, systemIsDark = false): Look {
  return {
    language: language === 'fa' ? 'fa' : 'en',
    theme: theme === 'dark' || (theme === 'auto' && systemIsDark) ? 'dark' : 'light',
    width: Number(width) <= 600 ? 'narrow' : 'wide',
    reader: contrast === 'more' ? 'asking' : 'easy',
  };
}

/** Four looks that together with a story's own show every pair. */
export function otherLooks(own: Look): readonly Look[] {
  return TURNED.map((factors) => factors.reduce<Look>(turned, own));
}

const turned = (look: Look, factor: Factor): Look => ({
  ...look,
  [factor]: (OTHER[factor] as Record<string, string>)[look[factor]],
});

/** A look as what the toolbar would be set to. */
export function globalsOf({ language, theme, width, reader }: Look): Globals {
  const asking = reader === 'asking';
  return {
    language,
    theme,
    calendar: 'story',
    direction: 'auto',
    width: width === 'narrow' ? '320' : '1280',
    density: asking ? 'compact' : 'comfortable',
    contrast: asking ? 'more' : 'system',
    motion: asking ? 'none' : 'system', // of the tests' own browser, which asks for none: nothing moves while it is looked at
  };
}

export const nameOf = ({ language, theme, width, reader }: Look): string =>
  `${language === 'fa' ? 'right to left' : 'left to right'}, ${theme}, ${width}, ${
    reader === 'asking' ? 'compact, more contrast, no motion' : 'comfortable'
  }`;
