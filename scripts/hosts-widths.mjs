// @ts-check
// Boxes that are as wide as what they hold: a timeline in one has a width, and never more than there is.
/* global document, HTMLDialogElement, window -- what runs in the page */
import assert from 'node:assert/strict';
import { assertUntouched, assertWhole } from './hosts-page.mjs';

const BOXES = ['inline-block', 'float', 'flex', 'grid', 'column', 'absolute', 'fit', 'table', 'dialog'];
const WIDTHS = [320, 768, 1280];

/** @param {string} box @returns {import('./hosts.mjs').Case} */
const inBox = (box) => ({
  name: `as wide as what it holds: ${box}`,
  address: '/widths.html',
  look: async (page) => {
    await page.evaluate((box) => {
      const place = document.createElement(box === 'dialog' ? 'dialog' : 'div');
      place.className = box;
      place.innerHTML = '<chronicle-timeline src="/record.json"></chronicle-timeline>';
      document.querySelector('main')?.append(place);
      if (place instanceof HTMLDialogElement) place.showModal();
      Reflect.get(window, 'host').look();
    }, box);
    for (const width of WIDTHS) {
      await page.setViewportSize({ width, height: 800 });
      await assertWhole(page);
      await assertUntouched(page);
      const { own, whole } = await page.evaluate(() => {
        const timeline = document.querySelector('chronicle-timeline');
        if (!timeline) throw new Error('no timeline');
        const whole = Math.max(
          timeline.scrollWidth,
          ...[...(timeline.shadowRoot?.querySelectorAll('*') ?? [])].map(
            (it) => it.getBoundingClientRect().width,
          ),
        );
        return { own: timeline.getBoundingClientRect().width, whole };
      });
      const least = Math.min(width - 60, 900);
      assert.equal(own >= least, true, `${own} px of ${width} px`);
      assert.equal(
        own <= width && whole <= own + 1,
        true,
        `${own} px, and ${whole} px inside, of ${width} px`,
      );
    }
  },
});

export const widths = BOXES.map(inBox);
