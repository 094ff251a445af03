import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import '../src/elements/story/chronicle-story.js';
import '../src/elements/timeline/chronicle-timeline.js';
import { html } from 'lit';
import { starterUrl } from './fixtures/documents.js';
import { element } from './fixtures/element.js';
import { expect } from './fixtures/expect.js';
import { drawn, expectMarks, expectWords, within } from './fixtures/look.js';
import { statesOf } from './fixtures/states.js';

const tag = 'chronicle-story';
const meta: Meta = {
  title: 'Elements/Story',
  component: tag,
  tags: ['autodocs'],
  render: (args) => element(tag, args),
};
export default meta;

const states = statesOf({ tag, marks: '[part~=story-step]', count: 1, broken: 0 });
export const Default: StoryObj = states.default;
export const Playground: StoryObj = states.playground;
export const Dark: StoryObj = states.dark;
export const RightToLeft: StoryObj = states.rightToLeft;
export const Narrow: StoryObj = states.narrow;
export const Empty: StoryObj = states.empty;
export const Loading: StoryObj = states.loading;
export const Failed: StoryObj = states.failed;

const press = async (story: HTMLElement, selector: string): Promise<void> => {
  const [button] = within(story, selector);
  if (button) await userEvent.click(button);
};

/** The figures are hidden until the class asks for them. */
export const FiguresHidden: StoryObj = {
  args: { src: starterUrl, step: '2' },
  async play({ canvasElement }) {
    const story = await drawn(canvasElement, tag);
    await expectMarks(story, '[data-ask=figure]', 1);
    await expectWords(story, 'hidden until asked');
    await press(story, '[data-ask=figure]');
    await expectMarks(story, '[data-ask=figure]', 0);
    await expectMarks(story, '[part~=scale]', 1);
  },
};

/** Two sources compared without their names. */
export const TwoSourcesBlind: StoryObj = {
  args: { src: starterUrl, step: '3' },
  async play({ canvasElement }) {
    const story = await drawn(canvasElement, tag);
    await expectWords(story, 'Source A');
    await expect(story.shadowRoot?.textContent).not.toContain('Observer');
  },
};

/** Where a teacher makes a story: nothing is kept but what is saved. */
export const Maker: StoryObj = {
  args: { src: starterUrl },
  async play({ canvasElement }) {
    const story = await drawn(canvasElement, tag);
    await press(story, '[data-tool=make]');
    await expectMarks(story, '[part~=story-maker]', 1);
    await press(story, '[data-add=inView]');
    // All events, whatever the step before has left of them.
    await expectMarks(story, '.maker-step', 8);
  },
};

/** A story that was kept when the timeline was another: what is missing is said, the rest is shown. */
export const TimelineChanged: StoryObj = {
  args: { src: starterUrl },
  async play({ canvasElement }) {
    const story = await drawn(canvasElement, tag);
    await press(story, '[data-tool=make]');
    const steps = [{ id: 'first', text: 'Who ordered the clock?', event: 'gone' }];
    const [field] = within(story, '[type=file]');
    const file = new File([JSON.stringify({ id: 'kept', title: 'Kept', steps })], 'kept.json');
    if (field) await userEvent.upload(field as HTMLElement, file);
    await expectWords(story, 'Step 1: its event is not in this timeline.');
    const [title] = within(story, '[name=title]');
    if (title) await userEvent.type(title, '!');
    await press(story, '[data-done]');
    await expectMarks(story, '.story-misfits li', 1);
    await expectWords(story, 'Who ordered the clock?');
  },
};

/** As a view of the whole timeline. */
export const InTheTimeline: StoryObj = {
  render: () => html`<chronicle-timeline view="story" src=${starterUrl}></chronicle-timeline>`,
  async play({ canvasElement }) {
    const timeline = await drawn(canvasElement, 'chronicle-timeline');
    await expectMarks(timeline, '[part~=story-step]', 1);
  },
};
