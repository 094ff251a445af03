import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/event/chronicle-event.js';
import { element } from './fixtures/element.js';
import { statesOf } from './fixtures/states.js';

const tag = 'chronicle-event';
const meta: Meta = {
  title: 'Elements/Event',
  component: tag,
  tags: ['autodocs'],
  render: (args) => element(tag, args),
};
export default meta;

const states = statesOf({
  tag,
  marks: '[part~=article]',
  count: 1,
  broken: 1,
  args: { event: 'opening' },
  brokenArgs: { event: 'markup' },
  name: { en: 'The clock is started', fa: 'ساعت به کار می‌افتد' },
});
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
