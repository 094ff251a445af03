import { beforeEach, describe, expect, test } from 'vitest';
import '../../../src/define.js';
import record from '../../../data/iran-1988-2020.json';
import { PALETTE } from '../../../src/drawing/design-tokens.js';
import type { ChronicleTimeline } from '../../../src/elements/timeline/timeline-element.js';
import { all, mount, one, stage } from '../stage.js';
import { prefer } from './emulate.js';

// What a reader who asks for more contrast sees, and what a page that has its own colours keeps.

const NAVY = record.categories.findIndex(({ color }) => color === PALETTE[1].light);

async function look(own: Readonly<Record<string, string>> = {}, dark = false) {
  const place = stage({ dark });
  for (const [name, value] of Object.entries(own)) place.style.setProperty(name, value);
  const timeline = await mount<ChronicleTimeline>(
    'chronicle-timeline',
    { document: record, lanes: 'category' },
    place,
  );
  const chart = one(timeline, 'chronicle-chart').shadowRoot;
  const box = getComputedStyle(one(timeline, '.box'));
  return {
    paper: box.backgroundColor,
    text: box.color,
    quiet: getComputedStyle(one(timeline, '.summary')).color,
    navy: getComputedStyle(all(chart, '.lanes .shape')[NAVY] as Element).fill,
    hatch: getComputedStyle(all(chart, '.ink .hatch')[0] as Element).stroke,
  };
}
const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

test('without that wish the colours are the usual ones', async () => {
  expect(await look()).toMatchObject({
    paper: rgb('#fffefb'),
    quiet: rgb('#565b64'),
    navy: rgb(PALETTE[1].light),
  });
});

describe('more contrast', () => {
  beforeEach(() => prefer({ 'prefers-contrast': 'more' }));

  test('light pages and dark ones have a set of their own', async () => {
    const [white, black] = [rgb('#ffffff'), rgb('#000000')];
    const light = await look();
    expect(light).toMatchObject({ paper: white, text: black, quiet: black, navy: rgb('#130140') });
    expect(light.hatch).toBe(rgb('#565b64'));
    const dark = await look({}, true);
    expect(dark).toMatchObject({ paper: black, text: white, quiet: white, navy: rgb('#4c79d6') });
  });

  test('what the page has set itself stays, and only that', async () => {
    const own = { '--chronicle-quiet': '#334455', '--chronicle-color-2': '#223366' };
    const seen = await look(own);
    expect(seen).toMatchObject({ paper: rgb('#ffffff'), text: rgb('#000000'), quiet: rgb('#334455') });
    expect(seen.navy).toBe(rgb('#223366'));
    const { id = '' } = record.categories[NAVY] ?? {};
    expect((await look({ ...own, [`--chronicle-category-${id}`]: '#112233' })).navy).toBe(rgb('#112233'));
  });

  test('where the page has set its text, quiet text is that text', async () => {
    const seen = await look({ '--chronicle-text': '#102030', '--chronicle-paper': '#fffff0' });
    expect(seen).toMatchObject({ paper: rgb('#fffff0'), text: rgb('#102030'), quiet: rgb('#102030') });
  });
});
