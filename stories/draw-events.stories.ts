import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import type { RenderEvent } from '../src/drawing/rendered-event.js';
import '../src/elements/timeline/chronicle-timeline.js';
import { ownShapes } from './draw-events/own-shapes.js';
import { peopleInList } from './draw-events/people-in-list.js';
import { wordsFirst } from './draw-events/words-first.js';
import { emptyDocument, starterUrl } from './fixtures/documents.js';
import { expect, waitFor } from './fixtures/expect.js';
import { drawn, expectMarks, within } from './fixtures/look.js';

const tag = 'chronicle-timeline';
const meta: Meta = { title: 'Draw events yourself', component: tag };
export default meta;

const timeline = (renderEvent: RenderEvent, view = 'timeline', selected?: string) =>
  html`<chronicle-timeline
    src=${starterUrl}
    view=${view}
    selected=${selected ?? nothing}
    .renderEvent=${renderEvent}
  ></chronicle-timeline>`;

/** Small drawings in place of the category shapes in the chart; the hollow day, the bar and the arrow stay the kit's. */
export const OwnShapes: StoryObj = {
  render: () => timeline(ownShapes),
  async play({ canvasElement }) {
    const element = await drawn(canvasElement, tag);
    await expectMarks(element, '.own-shape', 5);
    await expect(within(element, '.mark').length).toBeGreaterThan(5);
  },
};

/** The names of the people, added to what the kit writes in the list and in previews. */
export const PeopleInList: StoryObj = {
  render: () => timeline(peopleInList, 'list'),
  async play({ canvasElement }) {
    const element = await drawn(canvasElement, tag);
    await expectMarks(element, '[part~=entry] .people', 3);
  },
};

/** An open event that begins with the words of a witness; what the record has on it follows. */
export const WordsFirst: StoryObj = {
  render: () => timeline(wordsFirst, 'timeline', 'marlow-letter'),
  async play({ canvasElement }) {
    const element = await drawn(canvasElement, tag);
    await expectMarks(element, '[part~=details] .words-first', 1);
    await expectMarks(element, '[part~=details] [part~=article]', 1);
  },
};

/** What a page can add: before the title, in the open event, at the end. */
export const Slots: StoryObj = {
  render: () =>
    html`<style>
        .slotted {
          font:
            0.875rem/1.5 system-ui,
            sans-serif;
          margin: 0;
          padding-block: 8px;
        }
      </style>
      <chronicle-timeline src=${starterUrl} selected="opening">
        <p class="slotted" slot="header">From the archive of Alder Quay</p>
        <p class="slotted" slot="event-extra">
          A copy lies in the reading room. <a href="#reading-room">Opening hours</a>
        </p>
        <p class="slotted" slot="footer">Set by the Alder Quay Historical Society</p>
      </chronicle-timeline>`,
  async play({ canvasElement }) {
    await drawn(canvasElement, tag);
    for (const added of canvasElement.querySelectorAll<HTMLElement>('.slotted'))
      await waitFor(() => expect(added.checkVisibility(), added.slot).toBe(true)); // the open event comes later
  },
};

/** A page's own words where there are no events yet. */
export const EmptySlot: StoryObj = {
  render: () =>
    html`<chronicle-timeline .document=${emptyDocument}>
      <p slot="empty">The first lamps are lit on Monday. Come back then.</p>
    </chronicle-timeline>`,
  async play({ canvasElement }) {
    const element = await drawn(canvasElement, tag);
    await expectMarks(element, 'slot[name=empty]', 1);
    await expect(canvasElement.querySelector('p')?.checkVisibility()).toBe(true);
  },
};

/** A page's own words where nothing could be drawn. */
export const ErrorSlot: StoryObj = {
  render: () =>
    html`<chronicle-timeline .document=${'{ "version": '}>
      <p slot="error">The archive is being moved. A copy of the record can be had from the reading room.</p>
    </chronicle-timeline>`,
  async play({ canvasElement }) {
    const element = canvasElement.querySelector(tag);
    await element?.ready.catch(() => undefined);
    await expectMarks(element as HTMLElement, 'slot[name=error]', 1);
    await expect(canvasElement.querySelector('p')?.checkVisibility()).toBe(true);
  },
};
