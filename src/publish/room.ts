import type { MeasureText } from '../layout/box.js';
import { ChartComposer } from '../layout/chart-composer.js';
import { estimateTextWidth } from '../layout/text-width.js';
import { createLocalizer, type Localizer } from '../locale/localizer.js';
import type { TimelineDocument } from '../model/document.js';
import { indexDocument, type EventIndex } from '../model/event-index.js';
import { CONTROL, endHeight, introHeight, proseHeight, type Given } from './room-words.js';

// How high `chronicle-timeline` will be, told without a browser. What is measured here stands in timeline-styles.ts,
// chart-styles.ts and overview-styles.ts; tests/delivery/built-page.test.ts compares it with the drawing. Lengths are
// pixels at a text size of 16. Widths of text are estimated for wide fonts, so that the room is rather too large.

const PADDING = 44;
const TOOLBAR_MARGINS = 24;
const OVERVIEW = 70;
/** Borders, rounding, a line that breaks earlier in another font. */
const SPARE = 16;
/** The line that says how much could not be shown. */
const NOTICE = 58;

/** Of the widths that are estimated: letters of Arabic script are narrower, even in the widest font in use. */
const PERSIAN = 0.9;
/** Lanes are packed in other rows by narrow letters than by wide ones: the highest of these counts. */
const PACKED_WITH = [0.8, 0.9, 1];
/** Narrower charts stand upright, where wide letters are the highest. */
const UPRIGHT = 600;

/** The height that a document needs at a width of the element. */
export type HeightAt = (width: number) => number;

/** @param notice whether the timeline will say that something could not be shown */
export function roomOf(document: TimelineDocument, lang: string, notice = false): HeightAt {
  const localizer = createLocalizer(lang);
  const index = indexDocument(document);
  const measure = measureAt(localizer.dir === 'rtl' ? PERSIAN : 1);
  const chart = chartOf(index, localizer, measure);
  const packed = PACKED_WITH.map((part) => chartOf(index, localizer, measureAt(part)));
  return (width) => {
    const inside = width - 2 * Math.min(Math.max(width * 0.03, 12), 28);
    return Math.ceil(
      PADDING +
        (notice ? NOTICE : 0) +
        introHeight({ index, localizer, measure }, inside, width) +
        toolbarHeight(width) +
        Math.max(...(inside < UPRIGHT ? [chart] : packed).map((heightAt) => heightAt(inside))) +
        belowChart({ index, localizer, measure }, inside) +
        endHeight({ index, localizer, measure }, inside, width) +
        SPARE,
    );
  };
}

/** In how many rows the controls stand. */
function toolbarHeight(width: number): number {
  const rows = width < 300 ? 4 : width < 348 ? 3 : width < 1240 ? 2 : 1;
  return TOOLBAR_MARGINS + rows * CONTROL + 2;
}

const measureAt =
  (part: number): MeasureText =>
  (text, role) =>
    estimateTextWidth(text, role) * part;

/** The drawing, as the element asks for it when nothing else is said. */
function chartOf(index: EventIndex, localizer: Localizer, measure: MeasureText): HeightAt {
  const composer = new ChartComposer();
  return (inside) =>
    composer.compose({
      index,
      entries: index.events,
      localizer,
      measure,
      width: Math.round(inside),
      window: null,
      time: 'said',
      lanes: 'category',
      axis: 'broken',
      orientation: 'auto',
      direction: localizer.dir,
    }).height;
}

/** Events without a date, the overview, the line that names the keys. */
function belowChart({ index, localizer, measure }: Given, inside: number): number {
  const undated = index.events.filter(({ when }) => when === null).length;
  const leading = localizer.dir === 'rtl' ? 1.8 : 1.5;
  const hint = proseHeight(localizer.say('keyHint'), { measure, size: 13, leading, width: inside });
  return OVERVIEW + undated * CONTROL + 8 + hint;
}
