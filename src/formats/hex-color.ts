/** The names of colours that people write. */
const NAMED = new Map(
  Object.entries({
    black: '#000000',
    gray: '#808080',
    grey: '#808080',
    white: '#ffffff',
    red: '#ff0000',
    maroon: '#800000',
    orange: '#ffa500',
    yellow: '#ffff00',
    olive: '#808000',
    green: '#008000',
    lime: '#00ff00',
    teal: '#008080',
    blue: '#0000ff',
    navy: '#000080',
    purple: '#800080',
    pink: '#ffc0cb',
    brown: '#a52a2a',
  }),
);

/** `#rrggbb` of a colour written in one of the short ways; `undefined` where it is none of them. */
export function hexColor(written: string): string | undefined {
  const color = written.trim().toLowerCase();
  if (/^#[0-9a-f]{6}$/u.test(color)) return color;
  if (/^#[0-9a-f]{3}$/u.test(color)) return color.replace(/[0-9a-f]/gu, '$&$&');
  return NAMED.get(color);
}
