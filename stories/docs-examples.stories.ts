import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define.js';
import { BARE_DRAWING, LINKED_PARTS, SMALLEST_DOCUMENT, SNIPPET } from './docs/examples.js';
import { answering } from './fixtures/answers.js';
import { expect } from './fixtures/expect.js';
import { drawn, expectMarks, expectRegion, expectWords } from './fixtures/look.js';

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

/** Without `lit`: what is drawn are nodes. */
export const BareDrawing: StoryObj = {
  render: () => written(BARE_DRAWING),
  async play({ canvasElement }) {
    const [, own = ''] = /<script type="module">(.*)<\/script>/su.exec(BARE_DRAWING) ?? [];
    const script = document.createElement('script');
    script.textContent = `{${own}}`;
    canvasElement.append(script);
    const timeline = await drawn(canvasElement, 'chronicle-timeline');
    await expectMarks(timeline, '.mark circle[r="6"]', 1);
    await expectWords(timeline, 'The clock is started (4 May 1901)');
    script.remove();
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
