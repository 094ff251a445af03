// @ts-check
/* global window -- what runs in the page */
// From an address to a drawing: time to the first marks, longest task, JSON.parse, heap, nodes.
import { open } from './session.mjs';
import { longestTask, tasksBetween, work } from './trace.mjs';

/**
 * @param {import('./session.mjs').Session} session
 * @param {string} address
 */
export async function measureLoad({ page, traced, heap }, address) {
  const blank = await heap();
  const trace = await traced(() => open(page, address));
  const tasks = tasksBetween(trace, 'begin', 'end');
  const seen = await page.evaluate(async () => ({
    firstMarks: await window.bench.firstMarks,
    jsonParse: window.bench.parseTime(),
    nodes: window.bench.nodes(),
    marks: window.subject?.drawn() ?? null,
  }));
  return {
    ...seen,
    longestTask: longestTask(tasks),
    loadWork: work(tasks),
    heap: (await heap()) - blank,
    heapBlank: blank,
  };
}
