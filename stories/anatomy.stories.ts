import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import './docs/anatomy/anatomy-element.js';
import type { AnatomyPlate } from './docs/anatomy/anatomy-element.js';
import { faceOf } from '../.storybook/arg-types.js';
import { expect, waitFor } from './fixtures/expect.js';

// The plates of Docs/Anatomy. Each is looked at as a reader would: every number stands clear, and names what is there.

const meta: Meta = {
  title: 'Docs/Plates',
  tags: ['!autodocs', '!dev'],
};
export default meta;

const all = (plate: AnatomyPlate, selector: string): Element[] => [
  ...plate.renderRoot.querySelectorAll(selector),
];

/** Pairs of boxes that stand over each other. */
const overlaps = (boxes: readonly DOMRect[]): number =>
  boxes.filter((a, i) =>
    boxes.some(
      (b, j) => j > i && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
    ),
  ).length;

async function expectPlate(plate: AnatomyPlate): Promise<void> {
  await plate.complete;
  await waitFor(() => expect(all(plate, '.callout').length).toBeGreaterThan(1));
  const picture = all(plate, '.picture')[0]?.getBoundingClientRect() ?? new DOMRect();
  const rings = all(plate, '.ring').map((ring) => ring.getBoundingClientRect());
  await expect(overlaps(rings)).toBe(0);
  await expect(overlaps([picture, ...rings])).toBe(0);
  for (const { x, y, width } of all(plate, '.end').map((end) => end.getBoundingClientRect())) {
    await expect(x + width / 2).toBeGreaterThanOrEqual(picture.left);
    await expect(x + width / 2).toBeLessThanOrEqual(picture.right);
    await expect(y).toBeGreaterThanOrEqual(picture.top - width);
    await expect(y).toBeLessThanOrEqual(picture.bottom);
  }
  await expect(plate.scrollWidth).toBeLessThanOrEqual(plate.clientWidth);
}

/** Each number ends on the part it names; pointing to its row frames all of them. */
async function expectFrames(plate: AnatomyPlate): Promise<void> {
  for (const row of all(plate, '.row')) {
    row.dispatchEvent(new PointerEvent('pointerenter'));
    await plate.updateComplete;
    const end = all(plate, '.shown .end')[0]?.getBoundingClientRect() ?? new DOMRect();
    const [x, y] = [end.x + end.width / 2, end.y + end.height / 2];
    const holding = all(plate, '.frame')
      .map((frame) => frame.getBoundingClientRect())
      .filter((box) => box.left <= x + 1 && x - 1 <= box.right && box.top <= y && y <= box.bottom);
    await expect(holding.length, row.getAttribute('data-part') ?? '').toBeGreaterThan(0);
    row.dispatchEvent(new PointerEvent('pointerleave'));
  }
}

/** The legend leaves no part of the manifest out and says each once. */
async function expectWholeLegend(plate: AnatomyPlate): Promise<void> {
  const named = all(plate, '.legend .name').map((name) => name.textContent);
  const parts = (faceOf(plate.of).cssParts ?? []).map(({ name }) => name);
  await expect([...named].sort()).toEqual([...parts].sort());
  // Most of what is not in this picture is in another: the states are there for that.
  const absent = all(plate, '[data-absent]');
  const elsewhere = all(plate, '[data-absent]:has(.seen-in)');
  await expect(elsewhere.length).toBeGreaterThanOrEqual(absent.length / 2 - 1);
}

const plateOf = (tag: string): StoryObj => ({
  render: () => html`<anatomy-plate of=${tag}></anatomy-plate>`,
  async play({ canvasElement }) {
    const plate = canvasElement.querySelector<AnatomyPlate>('anatomy-plate');
    if (!plate) throw new Error('There is no plate in this story.');
    await expectPlate(plate);
    await expectFrames(plate);
    await expectWholeLegend(plate);
  },
});

export const Timeline: StoryObj = plateOf('chronicle-timeline');
export const Chart: StoryObj = plateOf('chronicle-chart');
export const Overview: StoryObj = plateOf('chronicle-overview');
export const Filter: StoryObj = plateOf('chronicle-filter');
export const Event: StoryObj = plateOf('chronicle-event');
export const List: StoryObj = plateOf('chronicle-list');
export const Accounts: StoryObj = plateOf('chronicle-accounts');
export const Sources: StoryObj = plateOf('chronicle-sources');
export const Share: StoryObj = plateOf('chronicle-share');
export const Story: StoryObj = plateOf('chronicle-story');

/** In a narrow window the numbers stand on one side. */
export const Narrow: StoryObj = { ...plateOf('chronicle-chart'), globals: { width: '360' } };
export const Persian: StoryObj = { ...plateOf('chronicle-timeline'), globals: { language: 'fa' } };
export const PersianNarrow: StoryObj = {
  ...plateOf('chronicle-event'),
  globals: { language: 'fa', width: '360', theme: 'dark' },
};
