// @ts-check
/* global window -- what runs in the page */
// What stays after a timeline has come and gone 20 times, and after 1,000 moves in the tree.
import { open } from './session.mjs';

const MOUNTS = 20;
const MOVES = 1000;

/**
 * @param {import('./session.mjs').Session} session
 * @param {string} address
 */
export async function measureCycles({ page, heap, domNodes }, address) {
  await open(page, address);
  const mounts = (/** @type {number} */ count) =>
    page.evaluate(async (count) => {
      for (let i = 0; i < count; i += 1) {
        await window.subject?.mount?.();
        await window.bench.frame();
        window.subject?.unmount?.();
        await window.bench.frame();
      }
    }, count);
  await page.evaluate(() => window.subject?.unmount?.());
  await mounts(10); // what is made once and for all has been made
  const emptyBefore = { heap: await heap(), nodes: await domNodes() };
  await mounts(MOUNTS);
  const emptyAfter = { heap: await heap(), nodes: await domNodes() };

  await page.evaluate(async () => {
    await window.subject?.mount?.();
    window.subject?.move?.();
    await window.bench.timed(() => undefined);
  });
  const before = { heap: await heap(), nodes: await domNodes() };
  await page.evaluate(async (moves) => {
    for (let i = 0; i < moves; i += 1) {
      window.subject?.move?.();
      if (i % 100 === 0) await window.bench.frame();
    }
    await window.bench.timed(() => undefined);
  }, MOVES);
  const after = { heap: await heap(), nodes: await domNodes() };
  return {
    mountsHeapBefore: emptyBefore.heap,
    mountsHeapAfter: emptyAfter.heap,
    mountsNodesBefore: emptyBefore.nodes,
    mountsNodesAfter: emptyAfter.nodes,
    movesHeapBefore: before.heap,
    movesHeapAfter: after.heap,
    movesNodesBefore: before.nodes,
    movesNodesAfter: after.nodes,
  };
}
