import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { TimelineDocument } from '../../src/model/document.js';
import { parse } from '../../src/model/parse.js';
import { roomOf } from '../../src/publish/room.js';
import { roomCss } from '../../src/publish/room-css.js';
import { QUAY } from './desk.js';

const read = (value: unknown): TimelineDocument => {
  const { document } = parse(value);
  if (!document) throw new Error('The document cannot be read.');
  return document;
};
const record = read(JSON.parse(readFileSync('data/iran-1988-2020.json', 'utf8')));

/** The room that the style sheet gives at a width of the element, as a browser would take it: the last rule that holds. */
function roomAt(css: string, width: number): number {
  let room = 0;
  for (const [, from = '0', em] of css.matchAll(
    /(?:width >= ([\d.]+)em\)[^}]*?)?--chronicle-min-block-size: calc\(([\d.]+) \*/gu,
  ))
    if (Number(from) * 16 <= width) room = Number(em) * 16;
  return room;
}

test.each(['en', 'fa'])(
  'at every width there is room for what is drawn, and not much more (%s)',
  { timeout: 60_000 },
  (lang) => {
    const heightAt = roomOf(record, lang);
    const css = roomCss(record, lang);
    for (let width = 240; width <= 1900; width += 7) {
      const [needed, kept] = [heightAt(width), roomAt(css, width)];
      expect(kept, `${width} px`).toBeGreaterThanOrEqual(needed);
      // Where the axis turns upright, a step holds both.
      if (width > 620 && width < 640) continue;
      expect(kept, `${width} px`).toBeLessThan(needed * (width < 640 ? 1.25 : 1.12));
    }
  },
);

test('undated events, a notice and a note take room of their own', () => {
  const quay = read(QUAY);
  const height = (document: TimelineDocument, notice = false) => roomOf(document, 'en', notice)(800);
  expect(height(quay, true) - height(quay)).toBe(58);
  expect(height(quay) - height({ ...quay, events: quay.events.slice(0, 2) })).toBeGreaterThanOrEqual(44);
  expect(height({ ...quay, contentNote: 'A note. '.repeat(60) })).toBeGreaterThan(height(quay) + 60);
});

test('only where a script will run, on a screen, room is kept', () => {
  const css = roomCss(read(QUAY), 'en');
  expect(css.slice(0, css.indexOf('--chronicle-min-block-size'))).toContain(
    '@media screen and (scripting: enabled) {',
  );
  expect(css.match(/\{/gu)?.length).toBe(css.match(/\}/gu)?.length);
});
