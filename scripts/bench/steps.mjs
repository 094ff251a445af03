// @ts-check
/* global window -- what runs in the page */
// Zoom and pan, step by step: what the main thread works for one, and how frames follow each other in an animated zoom.
import { median, quantile } from './statistics.mjs';
import { tasksBetween, work } from './trace.mjs';
import { around, CLOSER, panSteps, zoomSteps } from './windows.mjs';

/** @typedef {import('playwright').Page} Page */

const STEPS = 10;
/** A series is cut short where steps are so slow that it would take more than this. */
const PATIENCE = 20_000;
export const MANY_MARKS = 400;

/** @param {Page} page @param {import('./windows.mjs').Stretch} stretch */
const show = (page, [from, to]) =>
  page.evaluate(async ([from, to]) => {
    window.subject?.show?.(from, to);
    await window.bench.frame();
    await window.subject?.settled?.();
    await window.bench.frame();
    return window.subject?.drawn() ?? 0;
  }, /** @type {const} */ ([from, to]));

/** The stretch with the most marks, as share of the whole; `null` where none has many. @param {Page} page */
export async function findManyMarks(page) {
  let best = null;
  let most = MANY_MARKS - 1;
  for (const length of CLOSER) {
    const marks = await show(page, around(length));
    if (marks > most) [best, most] = [length, marks];
  }
  return best;
}

/**
 * Main-thread work of one step: all tasks from the call until three frames later.
 * @param {import('./session.mjs').Session} session
 * @param {readonly import('./windows.mjs').Stretch[]} stretches
 */
async function measureSteps({ page, traced }, stretches) {
  /** @type {number[]} */
  let marks = [];
  const trace = await traced(async () => {
    marks = await page.evaluate(
      async ({ stretches, patience }) => {
        const { bench, subject } = window;
        const drawn = [];
        const begun = performance.now();
        for (const [i, [from, to]] of stretches.entries()) {
          if (i > 2 && performance.now() - begun > patience) break;
          performance.mark(`bench:step-${i}`);
          await bench.turn(); // what is counted begins in a task of its own
          subject?.show?.(from, to);
          for (let frames = 0; frames < 3; frames += 1) await bench.frame();
          performance.mark(`bench:stood-${i}`);
          await bench.turn();
          drawn.push(subject?.drawn() ?? 0);
        }
        return drawn;
      },
      { stretches, patience: PATIENCE },
    );
  });
  const works = marks.map((_, i) => work(tasksBetween(trace, `step-${i}`, `stood-${i}`)));
  return { work: median(works), slowest: quantile(works, 1), marks: median(marks) };
}

/**
 * Five times in and out again by the buttons, with motion.
 * @param {Page} page
 */
async function measureFrames(page) {
  await page.emulateMedia({ reducedMotion: 'no-preference' });
  const deltas = await page.evaluate(async ([steps, patience]) => {
    const { bench, subject } = window;
    const all = [];
    const begun = performance.now();
    for (let i = 0; i < steps && (i < 2 || performance.now() - begun < patience); i += 1)
      all.push(...(await bench.deltas(() => subject?.zoom?.(i % 2 === 0 ? 2 : 0.5), 450)));
    return all;
  }, /** @type {const} */ ([STEPS, PATIENCE]));
  await page.emulateMedia({ reducedMotion: 'reduce' });
  return { frame: median(deltas), slowFrame: quantile(deltas, 0.95), worstFrame: quantile(deltas, 1) };
}

/**
 * @param {import('./session.mjs').Session} session
 * @param {number} length Of the stretch to begin with, as share of the whole.
 */
export async function measureMoves(session, length) {
  const { page } = session;
  const able = await page.evaluate(() => ({ show: !!window.subject?.show, zoom: !!window.subject?.zoom }));
  if (!able.show) return {}; // what a page cannot do is not measured
  await show(page, around(length));
  const zoom = await measureSteps(session, zoomSteps(length, STEPS));
  const pan = await measureSteps(session, panSteps(length, STEPS));
  await show(page, around(length));
  const frames = able.zoom ? await measureFrames(page) : {};
  const nodes = await page.evaluate(() => window.bench.nodes());
  return {
    zoomStep: zoom.work,
    slowestZoomStep: zoom.slowest,
    zoomMarks: zoom.marks,
    panStep: pan.work,
    slowestPanStep: pan.slowest,
    panMarks: pan.marks,
    ...frames,
    nodes,
  };
}
