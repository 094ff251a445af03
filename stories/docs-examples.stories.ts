import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { expect } from 'storybook/test';
import '../src/define.js';
import { LINKED_PARTS, SMALLEST_DOCUMENT, SNIPPET } from './docs/examples.js';
import { answering } from './fixtures/answers.js';
import { drawn, expectMarks, expectRegion } from './fixtures/look.js';

// What the docs tell people to copy, drawn as it stands there.

const meta: Meta = {
  title: 'Docs/Examples',
  tags: ['!autodocs', '!dev'],
  beforeEach: answering('timeline.json', () => Promise.resolve(new Response(SMALLEST_DOCUMENT))),
};
export default meta;

/** The elements of a piece of HTML; its scripts would load a build that is not there. */
function written(html: string): HTMLElement {
  const place = document.createElement('div');
  place.append(document.createRange().createContextualFragment(html));
  for (const script of place.querySelectorAll('script')) script.remove();
  return place;
}

export const Snippet: StoryObj = {
  render: () => written(SNIPPET),
  async play({ canvasElement }) {
    const timeline = await drawn(canvasElement, 'chronicle-timeline');
    await expect((await timeline.ready).problems).toEqual([]);
    await expectRegion(timeline, 'The clock of Alder Quay');
    await expectMarks(timeline, '[part~=event]', 1);
  },
};

export const Linked: StoryObj = {
  render: () => written(LINKED_PARTS),
  async play({ canvasElement }) {
    await drawn(canvasElement, 'chronicle-chart');
    await expectMarks(canvasElement, '[part~=entry]', 1);
    await expectMarks(canvasElement, '[part~=category]', 1);
  },
};
