import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { faceOf } from '../.storybook/arg-types.js';
import { contrast } from '../scripts/tokens/color.mjs';
import { hexOf } from '../scripts/tokens/values.mjs';
import { COLORS } from '../src/drawing/ink.js';
import '../src/elements/timeline/chronicle-timeline.js';
import { OWN_LOOK } from './docs/examples.js';
import { starterUrl } from './fixtures/documents.js';
import { expect } from './fixtures/expect.js';
import { drawn, within } from './fixtures/look.js';

const tag = 'chronicle-timeline';
const meta: Meta = { title: 'Theming', component: tag };
export default meta;

/** Text stands out from its paper, and so does the colour of the category that the page has set. */
async function expectLegible(box: HTMLElement): Promise<void> {
  const { color, backgroundColor } = getComputedStyle(box);
  const quiet = box.querySelector('.summary');
  const paper = hexOfColor(backgroundColor);
  await expect(contrast(hexOfColor(color), paper)).toBeGreaterThan(4.5);
  await expect(contrast(hexOfColor(getComputedStyle(quiet ?? box).color), paper)).toBeGreaterThan(4.5);
  const shape = within(box, '.shape').find((it) => it.getAttribute('fill')?.includes('letters'));
  await expect(contrast(hexOfColor(getComputedStyle(shape ?? box).fill), paper)).toBeGreaterThan(3);
}
const hexOfColor = (color: string): string =>
  hexOf((color.match(/\d+/gu) ?? []).map((it) => Number(it) / 255));

/** A page's own paper, ink, type and one category's colour. Nothing else is needed than custom properties. */
export const OwnColoursAndType: StoryObj = {
  render: () => html`
    <style>
      ${OWN_LOOK.replace('chronicle-timeline', '.own-look')}
    </style>
    <chronicle-timeline class="own-look" src=${starterUrl}></chronicle-timeline>
  `,
  async play({ canvasElement }) {
    const timeline = await drawn(canvasElement, tag);
    const box = within(timeline, '.box')[0] as HTMLElement;
    for (const [theme, paper] of [
      ['light', 'rgb(244, 241, 232)'],
      ['dark', 'rgb(28, 26, 22)'],
    ] as const) {
      timeline.setAttribute('theme', theme);
      await timeline.updateComplete;
      await expect(getComputedStyle(box).backgroundColor).toBe(paper);
      await expectLegible(box);
    }
    timeline.removeAttribute('theme');
    await expect(getComputedStyle(box).fontSize).toBe('17px');
    const title = within(timeline, '.title')[0] as HTMLElement;
    await expect(getComputedStyle(title).fontFamily).toContain('Palatino');
  },
};

/** The defaults that the docs name are those that are drawn. */
export const Defaults: StoryObj = {
  render: () => html`<chronicle-timeline src=${starterUrl}></chronicle-timeline>`,
  async play({ canvasElement }) {
    await drawn(canvasElement, tag);
    const documented = faceOf(tag).cssProperties ?? [];
    const colours = documented.flatMap((it) =>
      it.default?.startsWith('light-dark') ? [[it.name, it.default] as const] : [],
    );
    await expect(colours.length).toBeGreaterThan(4);
    for (const [name, value] of colours) {
      const key = name.replace('--chronicle-', '') as keyof (typeof COLORS)['light'];
      await expect(value, name).toBe(`light-dark(${COLORS.light[key]}, ${COLORS.dark[key]})`);
    }
  },
};
