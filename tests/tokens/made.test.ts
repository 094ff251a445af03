import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readTokens } from '../../scripts/tokens/format.mjs';
import { paddingOf } from '../../scripts/tokens/css.mjs';
import { compiled } from '../../scripts/tokens.mjs';
import { categoryPaint } from '../../src/drawing/palette.js';
import { FLIGHT_MS } from '../../src/gestures/stillness.js';
import { controls, tokens as styles } from '../../src/elements/tokens.js';
import { root, sourceFiles } from '../source-files.js';

const { tokens } = readTokens(
  JSON.parse(readFileSync(join(root, 'data/tokens/chronicle.tokens.json'), 'utf8')),
);
const valueOf = (path: string): unknown => tokens.get(path)?.value;
const pixels = (group: string): number[] =>
  [...tokens].flatMap(([path, { value }]) =>
    path.startsWith(group) ? (value as { value: number }).value : [],
  );

let made: Map<string, string>;
beforeAll(async () => {
  made = await compiled(root);
});

test.each([
  'data/tokens/chronicle.css',
  'data/tokens/osmere-house.css',
  'data/tokens/tern-gazette.css',
  'src/drawing/design-tokens.ts',
])('%s is what the tokens make of it; else: npm run tokens', (path) => {
  expect(readFileSync(join(root, path), 'utf8')).toBe(made.get(path));
});

test('every element of the kit is named in every style sheet', () => {
  const tags = [...sourceFiles().keys()].flatMap(
    (path) => /^elements\/([^/]+)\/(chronicle-\1)\.ts$/u.exec(path)?.[2] ?? [],
  );
  expect(tags).toContain('chronicle-story');
  for (const [path, text] of made) {
    if (!path.endsWith('.css')) continue;
    const [named = ''] = /chronicle-[^{]*/u.exec(text.replace(/\/\*.*?\*\//su, '')) ?? [];
    expect(
      named
        .split(',')
        .map((name) => name.trim())
        .sort(),
    ).toEqual([...tags].sort());
  }
});

test('lengths carry their unit, also where there is nothing of them', () => {
  const none = { value: 0, unit: 'px' } as const;
  const sides = { 'block-start': none, 'inline-narrow': none, 'inline-wide': none, 'block-end': none };
  expect(paddingOf(sides)).toBe('0px clamp(0px, 3cqi, 0px) 0px');
});

test('nothing else is made', () => expect(made.size).toBe(4));

test('a page may change a colour of the kit, for one category and for all', () => {
  const letters = { id: 'letters', label: 'Letters', color: '#3f6375', shape: 'diamond' } as const;
  const chain = 'var(--chronicle-color-3, var(--_color-3, light-dark(#3f6375, #acb1be)))';
  expect(categoryPaint(letters, 'both')).toBe(
    `var(--_category, var(--chronicle-category-letters, ${chain}))`,
  );
  expect(categoryPaint({ ...letters, color: '{color.category.3}' }, 'both')).toContain(chain);
  expect(categoryPaint({ ...letters, color: '#6b3a5b' }, 'both')).not.toContain('color-');
  expect(categoryPaint({ ...letters, color: '{color.category.0}' }, 'light')).toBe('#5d6470');
  expect(categoryPaint(null, 'both')).toBe('var(--_category, light-dark(#5d6470, #a9adb5))');
});

test('every stroke of a drawing has the width of a token', () => {
  const widths = [...sourceFiles()]
    .filter(([path]) => path.startsWith('drawing/'))
    .flatMap(([, text]) => [...text.matchAll(/stroke-width(?:="|=\$\{hollow \? )([\d.]+)(?: : ([\d.]+))?/g)])
    .flatMap(([, ...found]) => found.filter((width) => width !== undefined && width !== '0').map(Number));
  expect(widths.length).toBeGreaterThan(8);
  expect(widths.filter((width) => !pixels('shape.line.').includes(width))).toEqual([]);
});

test('leadings and sizes of the shared styles are those of the tokens', () => {
  const { cssText } = styles;
  expect(cssText).toContain(`line-height: ${String(valueOf('font.leading.text'))};`);
  expect(cssText).toContain(`line-height: ${String(valueOf('font.leading.text-persian'))};`);
  expect(cssText).toContain(`font-size: ${String(valueOf('font.scale.small'))}em;`);
  expect(controls.cssText).toContain(`min-block-size: ${pixels('space.control')[0]}px;`);
});

test('what moves takes as long, and gathers way, as the tokens say', () => {
  expect({ value: FLIGHT_MS, unit: 'ms' }).toEqual(valueOf('motion.duration.flight'));
  const { value } = valueOf('motion.duration.turn') as { value: number };
  expect(sourceFiles().get('elements/timeline/timeline-styles.ts')).toContain(
    `transition: rotate ${value}ms`,
  );
  const [x1, y1, x2, y2] = valueOf('motion.easing.flight') as [number, number, number, number];
  const at = (t: number, a: number, b: number) =>
    3 * a * t * (1 - t) ** 2 + 3 * b * t ** 2 * (1 - t) + t ** 3;
  const flown = (m: number) => (m < 0.5 ? 4 * m ** 3 : 1 - (-2 * m + 2) ** 3 / 2);
  for (let t = 0; t <= 1; t += 0.05) expect(at(t, y1, y2)).toBeCloseTo(flown(at(t, x1, x2)), 1);
});

test('distances keep to a grid of four pixels', () => {
  const off = pixels('space.').filter((size) => size % 4 !== 0);
  expect(pixels('space.').length).toBeGreaterThan(9);
  expect(off).toEqual([]);
});
