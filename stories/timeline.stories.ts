import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import '../src/elements/timeline/chronicle-timeline.js';
import { starterUrl } from './fixtures/documents.js';
import { element } from './fixtures/element.js';
import { drawn, expectMarks, within } from './fixtures/look.js';
import { statesOf } from './fixtures/states.js';

const tag = 'chronicle-timeline';
const meta: Meta = {
  title: 'Elements/Timeline',
  component: tag,
  tags: ['autodocs'],
  render: (args) => element(tag, args),
};
export default meta;

const states = statesOf({ tag, marks: '[part~=event]', count: 8, broken: 3 });
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

/** The attribute `view` says how the timeline begins; the reader can change it in the toolbar. */
export const ListView: StoryObj = {
  args: { view: 'list', src: starterUrl },
  async play({ canvasElement }) {
    const timeline = await drawn(canvasElement, tag);
    await expectMarks(timeline, '[part~=entry]', 8);
    await expectMarks(timeline, '[data-view=list][aria-pressed=true]', 1);
  },
};

export const TableView: StoryObj = {
  args: { view: 'table', src: starterUrl },
  async play({ canvasElement }) {
    const timeline = await drawn(canvasElement, tag);
    await expectMarks(timeline, '[part~=row]', 8);
  },
};

/** The page asks for one category; the legend shows which. */
export const Filtered: StoryObj = {
  args: { filter: 'category=letters', src: starterUrl },
  async play({ canvasElement }) {
    const timeline = await drawn(canvasElement, tag);
    await expectMarks(timeline, '[part~=event]', 2);
    const toggle = within(timeline, '.filter-toggle')[0];
    if (toggle) await userEvent.click(toggle);
    await expectMarks(timeline, '[data-choice=letters][aria-pressed=true]', 1);
  },
};

/** An event is open from the start. */
export const Selected: StoryObj = {
  args: { selected: 'opening', src: starterUrl },
  async play({ canvasElement }) {
    const timeline = await drawn(canvasElement, tag);
    await expectMarks(timeline, '[part~=details] [part~=event-claim]', 3);
  },
};
