import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/sources/chronicle-sources.js';
import { element } from './fixtures/element.js';
import { statesOf } from './fixtures/states.js';

const tag = 'chronicle-sources';
const meta: Meta = {
  title: 'Elements/Sources',
  component: tag,
  tags: ['autodocs'],
  render: (args) => element(tag, args),
};
export default meta;

const states = statesOf({ tag, marks: '[part~=source]', count: 4, broken: 4 });
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
