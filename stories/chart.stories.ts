import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { userEvent } from 'storybook/test';
import '../src/elements/chart/chronicle-chart.js';
import { townRecord } from './fixtures/documents.js';
import { element, type Attributes } from './fixtures/element.js';
import { expect, waitFor } from './fixtures/expect.js';
import { drawn, expectMarks, expectRegion, expectWords, within, wordsOf } from './fixtures/look.js';
import { statesOf } from './fixtures/states.js';

const tag = 'chronicle-chart';
const meta: Meta = {
  title: 'Elements/Chart',
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

const town = townRecord(24);
const ofTown = (args: Attributes, look: (chart: HTMLElement) => Promise<void>): StoryObj => ({
  args,
  render: (given) => element(tag, given, town),
  async play({ canvasElement }) {
    const chart = await drawn(canvasElement, tag);
    await expectRegion(chart, 'Alder Quay, 1901 to 1931');
    await look(chart);
  },
});
const SKIPPED = /28 years/u;

/** Quiet years are skipped, and the break says how many. */
export const BrokenAxis: StoryObj = ofTown({ axis: 'broken' }, (chart) => expectWords(chart, SKIPPED));

/** The same events on plain time. */
export const LinearAxis: StoryObj = ofTown({ axis: 'linear' }, async (chart) => {
  await expectWords(chart, '1920');
  await expect(wordsOf(chart)).not.toMatch(SKIPPED);
});

export const LanesByPerson: StoryObj = ofTown({ lanes: 'person' }, (chart) =>
  expectWords(chart, /Ines Marlow.*Harbour Board|Harbour Board.*Ines Marlow/u),
);

export const LanesBySource: StoryObj = ofTown({ lanes: 'source' }, (chart) =>
  expectWords(chart, /The Alder Herald/u),
);

export const WithoutLanes: StoryObj = ofTown({ lanes: 'none' }, async (chart) => {
  await expectWords(chart, SKIPPED);
  await expect(wordsOf(chart)).not.toContain('Meetings');
});

/** Time runs downwards, as it does by itself in a container narrower than about 600 px. */
export const Upright: StoryObj = ofTown({ orientation: 'vertical' }, async (chart) => {
  await expectMarks(chart, '.stage.vertical', 1);
  await expectMarks(chart, '[part~=event]', 24);
});

/** An event is open; its details stand below the drawing. */
export const Selected: StoryObj = ofTown({ selected: 'event-3' }, async (chart) => {
  await expectMarks(chart, '[part~=event][aria-expanded=true]', 1);
  await expectMarks(chart, '[part~=details] article', 1);
});

/** A few months fill the width; the other events wait to either side. */
export const Zoomed: StoryObj = ofTown({ range: '1901-03/1901-06' }, async (chart) => {
  await expectWords(chart, /Apr/u);
  const shown = within(chart, '[part~=event]:not(.offstage)').length;
  await expect(shown).toBeGreaterThan(0);
  await expect(shown).toBeLessThan(24);
});

/** Marks that stand closer than a finger are drawn as one, with their number; pressing it opens them up. */
export const ThousandsOfEvents: StoryObj = {
  render: (args) => element(tag, args, townRecord(2000)),
  async play({ canvasElement }) {
    const chart = await drawn(canvasElement, tag);
    await waitFor(() => expect(within(chart, '[part~=cluster]').length).toBeGreaterThan(0));
    const [cluster] = within(chart, '[part~=cluster]');
    await expect(within(chart, '[part~=event]').length).toBeLessThanOrEqual(600);
    await expect(within(chart, 'li[aria-setsize="2000"]').length).toBeGreaterThan(0);
    if (cluster) await userEvent.click(cluster);
    await expectMarks(chart, '[role=status]', 1);
    await expectWords(chart, /of 2,000 events/u);
  },
};
