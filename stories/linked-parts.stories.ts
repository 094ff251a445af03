import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { userEvent } from 'storybook/test';
import '../src/define.js';
import { starterUrl } from './fixtures/documents.js';
import { drawn, expectMarks, find, within } from './fixtures/look.js';

const meta: Meta = { title: 'Linked parts', tags: ['autodocs'] };
export default meta;

/** Three elements of one timeline, each where the page wants it. The chart owns the data; the others name it. */
export const ChartListAndFilter: StoryObj = {
  render: () => html`
    <chronicle-filter for="quay" compact></chronicle-filter>
    <chronicle-chart id="quay" src=${starterUrl}></chronicle-chart>
    <chronicle-list for="quay"></chronicle-list>
  `,
  async play({ canvasElement }) {
    const chart = await drawn(canvasElement, 'chronicle-chart');
    const list = find(canvasElement, 'chronicle-list');
    await expectMarks(list, '[part~=entry]', 8);
    const letters = within(find(canvasElement, 'chronicle-filter'), '[data-choice=letters]')[0];
    if (letters) await userEvent.click(letters);
    await expectMarks(list, '[part~=entry]', 2);
    await expectMarks(chart, '[part~=event]', 2);
  },
};

/** What is opened in one is open in the other. */
export const OverviewListAndEvent: StoryObj = {
  render: () => html`
    <chronicle-overview id="span" src=${starterUrl}></chronicle-overview>
    <chronicle-list for="span" view="table"></chronicle-list>
    <chronicle-event for="span"></chronicle-event>
  `,
  async play({ canvasElement }) {
    await drawn(canvasElement, 'chronicle-overview');
    const list = find(canvasElement, 'chronicle-list');
    await expectMarks(list, '[part~=row]', 8);
    const row = within(list, '#entry-opening [part~=entry-button]')[0];
    if (row) await userEvent.click(row);
    await expectMarks(find(canvasElement, 'chronicle-event'), '[part~=event-claim]', 3);
  },
};
