// @ts-check
// One page from an empty browser to the last search: every figure of one subject at one size.
import { measureActions } from './actions.mjs';
import { measureLoad } from './load.mjs';
import { measureCycles } from './memory.mjs';
import { inSession, open, SCREEN, WIDE_SCREEN } from './session.mjs';
import { findManyMarks, measureMoves } from './steps.mjs';

/** What a browser clears away after a load (above all, what the text of a long document was) is not what a step costs. */
const REST = 5_000;
/** Above this many events 20 mounts would take many minutes. */
const MOST_FOR_CYCLES = 10_000;

/** @param {Record<string, number | null>} figures @param {string} prefix */
const named = (figures, prefix) =>
  Object.fromEntries(Object.entries(figures).map(([name, value]) => [`${prefix}.${name}`, value]));

/**
 * @typedef {object} Visit
 * @property {import('playwright').Browser} browser
 * @property {string} server
 * @property {string} path Of the page.
 * @property {number} events
 */

/** @param {Visit} visit */
const addressOf = ({ server, path, events }) => `${server}${path}?events=/documents/${events}.json`;

/**
 * @param {Visit} visit
 * @param {number | null} crowded The window with many marks, as share of the whole.
 */
export const measurePage = (visit, crowded) =>
  inSession(visit.browser, visit.server, async (session) => {
    const load = await measureLoad(session, addressOf(visit));
    await session.page.waitForTimeout(REST);
    const whole = await measureMoves(session, 1);
    const many = crowded === null ? {} : await measureWide(session, crowded);
    const actions = await measureActions(session.page, visit.events);
    const heapAfterUse = (await session.heap()) - load.heapBlank;
    return { ...load, ...named(whole, 'whole'), ...named(many, 'many'), ...actions, heapAfterUse };
  });

/** @param {import('./session.mjs').Session} session @param {number} length */
async function measureWide(session, length) {
  await session.page.setViewportSize(WIDE_SCREEN);
  const moves = await measureMoves(session, length);
  await session.page.setViewportSize(SCREEN);
  return moves;
}

/** What is found once for each size: where there are many marks, and what stays in memory. @param {Visit} visit */
export const explore = (visit) =>
  inSession(visit.browser, visit.server, async (session) => {
    await open(session.page, addressOf(visit));
    await session.page.setViewportSize(WIDE_SCREEN);
    const crowded = await findManyMarks(session.page);
    const cycles = visit.events <= MOST_FOR_CYCLES ? await measureCycles(session, addressOf(visit)) : null;
    return { crowded, cycles };
  });
