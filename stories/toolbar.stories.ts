import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { dress } from '../.storybook/frame.js';
import { initialGlobals } from '../.storybook/globals.js';
import '../src/elements/timeline/chronicle-timeline.js';
import { starter, starterUrl } from './fixtures/documents.js';
import { expect, waitFor } from './fixtures/expect.js';
import { drawn, expectWords, within } from './fixtures/look.js';

// Not for the sidebar: what the toolbar promises, tried on one story.
const tag = 'chronicle-timeline';
const meta: Meta = {
  title: 'Toolbar',
  tags: ['!dev', '!autodocs'],
  render: () => html`<chronicle-timeline src=${starterUrl}></chronicle-timeline>`,
};
export default meta;

const boxOf = (timeline: Element) => getComputedStyle(within(timeline, '.box')[0] as Element);
const frameOf = (canvas: HTMLElement) => canvas.querySelector('.chronicle-frame') as HTMLElement;

export const Calendar: StoryObj = {
  globals: { calendar: 'persian' },
  async play({ canvasElement }) {
    const timeline = await drawn(canvasElement, tag);
    await expect(timeline.getAttribute('calendar')).toBe('persian');
    await expectWords(timeline, /1280/u);
    dress(frameOf(canvasElement), { calendar: 'both' });
    await expect(timeline.getAttribute('calendar')).toBe('both');
    dress(frameOf(canvasElement), { calendar: 'story' });
    await expect(timeline.hasAttribute('calendar')).toBe(false);
  },
};

/** A calendar that a story sets itself comes back, and what is put in later has the toolbar's. */
export const OwnCalendar: StoryObj = {
  render: () => html`<chronicle-timeline src=${starterUrl} calendar="both"></chronicle-timeline>`,
  async play({ canvasElement }) {
    const timeline = await drawn(canvasElement, tag);
    const frame = frameOf(canvasElement);
    dress(frame, { calendar: 'gregorian' });
    await expect(timeline.getAttribute('calendar')).toBe('gregorian');
    const later = document.createElement(tag);
    Object.assign(later, { document: starter });
    timeline.after(later);
    await waitFor(() => expect(later.getAttribute('calendar')).toBe('gregorian'));
    timeline.setAttribute('calendar', 'persian');
    await waitFor(() => expect(timeline.getAttribute('calendar')).toBe('gregorian'));
    dress(frame, initialGlobals);
    await expect(timeline.getAttribute('calendar')).toBe('persian');
    await expect(later.hasAttribute('calendar')).toBe(false);
    later.remove();
  },
};

export const Contrast: StoryObj = {
  globals: { contrast: 'more', theme: 'light' },
  async play({ canvasElement }) {
    const timeline = await drawn(canvasElement, tag);
    await expect(boxOf(timeline).backgroundColor).toBe('rgb(255, 255, 255)');
    await expect(boxOf(timeline).color).toBe('rgb(0, 0, 0)');
    dress(frameOf(canvasElement), { contrast: 'more', theme: 'dark' });
    await expect(boxOf(timeline).backgroundColor).toBe('rgb(0, 0, 0)');
    dress(frameOf(canvasElement), { theme: 'light' });
    await expect(boxOf(timeline).backgroundColor).toBe('rgb(255, 254, 251)');
  },
};

/** The scripts of the kit and its styles hear the same. */
export const Motion: StoryObj = {
  globals: { motion: 'full' },
  async play({ canvasElement }) {
    const timeline = await drawn(canvasElement, tag);
    const asksForNone = () => matchMedia('(prefers-reduced-motion: reduce)').matches;
    const turning = () =>
      getComputedStyle(within(timeline, '.section-name')[0] as Element, '::before').transitionDuration;
    await expect([asksForNone(), turning()]).toEqual([false, '0.25s']);
    dress(frameOf(canvasElement), { motion: 'none' });
    await expect([asksForNone(), turning()]).toEqual([true, '0s']);
    dress(frameOf(canvasElement), { motion: 'full' });
    await expect(turning()).toBe('0.25s');
    dress(frameOf(canvasElement), initialGlobals);
  },
};

/** Closer, and still no text smaller than 12 px. */
export const Density: StoryObj = {
  globals: { density: 'compact' },
  async play({ canvasElement }) {
    const timeline = await drawn(canvasElement, tag);
    await expect(boxOf(timeline).fontSize).toBe('15px');
    const sizes = within(timeline, '*')
      .filter((it) => [...it.childNodes].some((node) => node instanceof Text && node.data.trim() !== ''))
      .map((it) => parseFloat(getComputedStyle(it).fontSize));
    await expect(Math.min(...sizes)).toBeGreaterThanOrEqual(12);
    const close = timeline.getBoundingClientRect().height;
    dress(frameOf(canvasElement), {});
    await expect(boxOf(timeline).fontSize).toBe('16px');
    await waitFor(() => expect(timeline.getBoundingClientRect().height).toBeGreaterThan(close));
  },
};
