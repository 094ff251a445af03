import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import '../src/elements/filter/chronicle-filter.js';
import { starterUrl } from './fixtures/documents.js';
import { element } from './fixtures/element.js';
import { drawn, expectMarks, expectWords, within } from './fixtures/look.js';
import { statesOf } from './fixtures/states.js';

const tag = 'chronicle-filter';
const meta: Meta = {
  title: 'Elements/Filter',
  component: tag,
  tags: ['autodocs'],
  render: (args) => element(tag, args),
};
export default meta;

const states = statesOf({ tag, marks: '[part~=category]', count: 3, broken: 3 });
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

/** The categories in one line; a button opens the rest. */
export const Compact: StoryObj = {
  args: { compact: true, src: starterUrl },
  async play({ canvasElement }) {
    const filter = await drawn(canvasElement, tag);
    await expectMarks(filter, '[part~=search]', 0);
    const more = within(filter, '[part~=more]')[0];
    if (more) await userEvent.click(more);
    await expectMarks(filter, '[part~=search]', 1);
  },
};

/** One category is chosen: how many events are left is said in words. */
export const Chosen: StoryObj = {
  args: { src: starterUrl },
  async play({ canvasElement }) {
    const filter = await drawn(canvasElement, tag);
    const letters = within(filter, '[data-choice=letters]')[0];
    if (letters) await userEvent.click(letters);
    await expectMarks(filter, '[data-choice=letters][aria-pressed=true]', 1);
    await expectWords(filter, '2 of 8 events match.');
  },
};
