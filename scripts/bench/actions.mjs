// @ts-check
/* global window -- what runs in the page */
// Filter, search, select: from the call to the next painted frame, and to the last that changed anything.
import { CATEGORY, WORD } from './documents.mjs';

/**
 * @param {import('playwright').Page} page
 * @param {number} events
 */
export async function measureActions(page, events) {
  const found = await page.evaluate(
    async ({ category, word, id }) => {
      const { bench, subject } = window;
      // What a page cannot do is not measured.
      const timed = (/** @type {(() => void) | undefined} */ act) => (act ? bench.timed(act) : null);
      const filter = await timed(subject?.filter && (() => subject.filter?.(category)));
      await timed(subject?.filter && (() => subject.filter?.(null)));
      const search = await timed(subject?.search && (() => subject.search?.(word)));
      await timed(subject?.search && (() => subject.search?.('')));
      const select = await timed(subject?.select && (() => subject.select?.(id)));
      return { filter, search, select };
    },
    { category: CATEGORY, word: WORD, id: `event-${Math.floor(events / 2)}` },
  );
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, times]) => [
      [name, times?.painted ?? null],
      [`${name}Settled`, times?.settled ?? null],
    ]),
  );
}
