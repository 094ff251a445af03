import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import '../src/elements/share/chronicle-share.js';
import '../src/elements/timeline/chronicle-timeline.js';
import { html } from 'lit';
import { starterUrl } from './fixtures/documents.js';
import { element } from './fixtures/element.js';
import { drawn, expectMarks, expectWords, find, within } from './fixtures/look.js';
import { statesOf } from './fixtures/states.js';

const tag = 'chronicle-share';
const meta: Meta = {
  title: 'Elements/Share',
  component: tag,
  tags: ['autodocs'],
  render: (args) => element(tag, args),
};
export default meta;

const states = statesOf({ tag, marks: '[part~=share-section]', count: 4, broken: 4 });
export const Default: StoryObj = states.default;
export const Playground: StoryObj = states.playground;
export const Dark: StoryObj = states.dark;
export const RightToLeft: StoryObj = states.rightToLeft;
export const Narrow: StoryObj = states.narrow;
export const Empty: StoryObj = states.empty;
export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;
export const BrokenData: StoryObj = states.brokenData;
export const LongTitles: StoryObj = states.longTitles;

/** A frame instead of the element: the code says so, and nothing is fetched for it before the preview is asked for. */
export const Frame: StoryObj = {
  args: { src: starterUrl, 'snippet-src': 'https://example.org/kit/chronicle.js' },
  async play({ canvasElement }) {
    const share = await drawn(canvasElement, tag);
    const frame = within(share, '[data-kind=frame]')[0];
    if (frame) await userEvent.click(frame);
    await expectWords(share, '<iframe data-chronicle src="https://example.org/kit/embed.html?src=');
    await expectMarks(share, 'iframe', 0);
  },
};

/** Beside a timeline that keeps its view in the address: the link leads to the open event. */
export const OfAnOpenEvent: StoryObj = {
  render: () => html`
    <chronicle-timeline id="shared" hash selected="opening" src=${starterUrl}></chronicle-timeline>
    <chronicle-share for="shared"></chronicle-share>
  `,
  async play({ canvasElement }) {
    await drawn(canvasElement, 'chronicle-timeline');
    const share = find(canvasElement, tag);
    await expectMarks(share, '[part~=cite]', 2);
    await expectWords(share, /#shared:event=opening/u);
  },
};
