// Made by `npm run tokens` from data/tokens/chronicle.tokens.json. Change that file, not this one.

/** The colours of the live page; a still picture takes one half of them. */
export const COLORS = {
  light: {
    paper: '#fffefb',
    text: '#1c1f24',
    quiet: '#565b64',
    line: '#d9d7d0',
    hatch: '#cfccc3',
    accent: '#7a4a12',
  },
  dark: {
    paper: '#15171c',
    text: '#ece9e2',
    quiet: '#a9adb5',
    line: '#343841',
    hatch: '#454a55',
    accent: '#e0b070',
  },
} as const;

/** Category colours, each light one with its dark twin. */
export const PALETTE = [
  { light: '#362b25', dark: '#ded6c9' },
  { light: '#182469', dark: '#7074af' },
  { light: '#3f6375', dark: '#acb1be' },
  { light: '#91450d', dark: '#9c703a' },
  { light: '#a88822', dark: '#cfad4e' },
  { light: '#8d8d80', dark: '#918c7f' },
  { light: '#6c8dc3', dark: '#84b2fd' },
] as const;
export const NO_CATEGORY = { light: '#5d6470', dark: '#a9adb5' } as const;

/** For readers who ask for more contrast, where the page has set nothing itself. */
export const MORE_CONTRAST = `--_paper: var(--chronicle-paper, light-dark(#ffffff, #000000));
--_text: var(--chronicle-text, light-dark(#000000, #ffffff));
--_quiet: var(--chronicle-quiet, var(--_text));
--_line: var(--chronicle-line, var(--chronicle-quiet, light-dark(#565b64, #a9adb5)));
--_hatch: var(--chronicle-hatch, var(--chronicle-quiet, light-dark(#565b64, #a9adb5)));
--_accent: var(--chronicle-accent, var(--_text));
--_color-1: light-dark(#210c0d, #fff3df);
--_color-2: light-dark(#130140, #4c79d6);
--_color-3: light-dark(#264f62, #afb4b9);
--_color-4: light-dark(#712500, #c26626);
--_color-5: light-dark(#a86703, #ffcb64);
--_color-6: light-dark(#77766f, #7c787c);
--_color-7: light-dark(#0476da, #72c2ff);`;

export const FONT_TEXT = "system-ui, 'Segoe UI', 'Noto Sans', sans-serif";
export const FONT_HEADING = "'Source Serif 4', Georgia, 'Noto Serif', serif";
export const FONT_TEXT_PERSIAN = "Vazirmatn, 'Noto Sans Arabic', 'Noto Naskh Arabic', system-ui, sans-serif";
export const FONT_HEADING_PERSIAN = "Vazirmatn, 'Noto Sans Arabic', 'Noto Naskh Arabic', 'Noto Serif', serif";
export const TEXT_SIZE = 'max(1rem, 16px)';
export const PADDING = '20px clamp(12px, 3cqi, 28px) 24px';
