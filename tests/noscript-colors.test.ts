import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { COLORS } from '../src/drawing/ink.js';
import { tokens } from '../src/elements/tokens.js';
import { root } from './source-files.js';

// What stands on a page before the script runs is styled by a plain file, which cannot import the tokens.
const sheet = readFileSync(join(root, 'src/chronicle-noscript.css'), 'utf8');

/** The custom properties that a style sheet sets for the screen, for readers who ask for contrast, and for paper. */
function paints(css: string): Record<'screen' | 'contrast' | 'paper', Map<string, string>> {
  const [screen = '', paper = ''] = css.replaceAll(/\/\*[^]*?\*\//g, '').split('@media print');
  const set = (part: string) =>
    new Map([...part.matchAll(/(--_[\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]));
  const [usual = '', contrast = ''] = screen.split(/@media \((?:prefers-contrast|forced-colors)/);
  return { screen: set(usual), contrast: set(contrast), paper: set(paper) };
}

const repeated = paints(sheet);
const own = paints(tokens.cssText);

test.each(['paper', 'text', 'quiet', 'line'] as const)('%s is the same in light and in dark', (name) => {
  const value = `var(--chronicle-${name}, light-dark(${COLORS.light[name]}, ${COLORS.dark[name]}))`;
  expect(repeated.screen.get(`--_${name}`)).toBe(value);
  expect(own.screen.get(`--_${name}`)).toBe(value);
});

test.each(['screen', 'contrast', 'paper'] as const)(
  'every colour for the %s is that of the token',
  (medium) => {
    expect(repeated[medium].size).toBeGreaterThan(3);
    for (const [name, value] of repeated[medium])
      expect([name, value]).toEqual([name, own[medium].get(name)]);
  },
);

test('no colour stands anywhere but in a token', () => {
  const rest = sheet.replaceAll(/--_[\w-]+:[^;]+;/g, '');
  expect(rest.match(/#[\da-f]{3,8}\b|(?:rgb|hsl|oklch|light-dark)\(/g)).toBe(null);
});
