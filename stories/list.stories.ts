import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import '../src/elements/list/chronicle-list.js';
import { starterUrl } from './fixtures/documents.js';
import { element } from './fixtures/element.js';
import { expect } from './fixtures/expect.js';
import { drawn, expectMarks, expectRegion, within } from './fixtures/look.js';
import { statesOf } from './fixtures/states.js';

const tag = 'chronicle-list';
const meta: Meta = {
  title: 'Elements/List',
  component: tag,
  tags: ['autodocs'],
  render: (args) => element(tag, args),
};
export default meta;

const states = statesOf({ tag, marks: '[part~=entry]', count: 8, broken: 3 });
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

/** The same events as a table that sorts by any of its columns. */
export const Table: StoryObj = {
  args: { view: 'table', src: starterUrl },
  async play({ canvasElement }) {
    const list = await drawn(canvasElement, tag);
    await expectRegion(list, 'The clock of Alder Quay');
    await expectMarks(list, '[part~=row]', 8);
    const title = within(list, '[data-column=title]')[0];
    if (title) await userEvent.click(title);
    await expectMarks(list, '[aria-sort=ascending] [data-column=title]', 1);
  },
};

/** One event is open where it stands. */
export const Opened: StoryObj = {
  args: { src: starterUrl },
  async play({ canvasElement }) {
    const list = await drawn(canvasElement, tag);
    const button = within(list, '#entry-opening [part~=entry-button]')[0];
    if (button) await userEvent.click(button);
    await expectMarks(list, '#entry-opening [part~=entry-details] [part~=event-claim]', 3);
    await expect(button?.getAttribute('aria-expanded')).toBe('true');
  },
};
