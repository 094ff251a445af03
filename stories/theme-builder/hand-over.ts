import { ELEMENTS } from '../../.storybook/arg-types.js';
import { elementsIn, themeCss } from '../../scripts/tokens/css.mjs';
import type { Theme } from '../../scripts/tokens/theme.mjs';
import { themeTokens } from '../../scripts/tokens/write.mjs';

const TAGS = elementsIn({ modules: [{ declarations: ELEMENTS }] });

/** A theme as a style sheet for every element; for a preview, with one pair of its colours. */
export const sheetOf = (theme: Theme, shown?: 'usual' | 'more-contrast'): string =>
  themeCss(theme, TAGS, shown);

/** A theme as a designer takes it along. */
export interface Parcel {
  readonly words: string;
  readonly file: string;
  readonly type: string;
  readonly text: (theme: Theme) => string;
}
export const CSS_FILE: Parcel = {
  words: 'CSS',
  file: 'theme.css',
  type: 'text/css',
  text: (theme) => sheetOf(theme),
};
export const TOKENS_FILE: Parcel = {
  words: 'DTCG JSON',
  file: 'theme.tokens.json',
  type: 'application/json',
  text: (theme) => `${JSON.stringify(themeTokens(theme), null, 2)}\n`,
};

/** @returns what to tell; a browser may refuse a page its clipboard */
export async function copy({ words, text }: Parcel, theme: Theme): Promise<string> {
  try {
    await navigator.clipboard.writeText(text(theme));
    return `${words} copied.`;
  } catch {
    return `The browser does not let this page copy. Download the ${words} instead.`;
  }
}

export function download({ file, type, text, words }: Parcel, theme: Theme): string {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text(theme)], { type }));
  link.download = file;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href));
  return `${words} downloaded as ${file}.`;
}
