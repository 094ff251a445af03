import { expect, test, vi } from 'vitest';
import { SlicedLayout } from '../../src/elements/chart/sliced-layout.js';
import type { ChartInput } from '../../src/layout/chart-composer.js';
import { indexOf, inputOf } from '../layout/layout-of.js';

/** So many events, one a day, in a chart. */
function daysOf(count: number): ChartInput {
  const events = Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    when: new Date(Date.UTC(1800, 0, 1 + i)).toISOString().slice(0, 10),
    title: `Event ${i}`,
  }));
  return inputOf(indexOf(events), { axis: 'linear' });
}

test('a long layout comes in slices, and the update that it asks for finds it at once', async () => {
  const input = daysOf(60_000);
  const update = vi.fn();
  const sliced = new SlicedLayout(update);
  expect(sliced.of(input)).toBe(null);
  expect(sliced.of({ ...input, window: { start: -60_000, end: -50_000 } })).toBe(null);
  await sliced.coming;
  expect(update).toHaveBeenCalledTimes(1);
  expect(sliced.coming).toBe(null);
  expect(sliced.of(input)?.layout.clusters.length).toBeGreaterThan(10);
});

test('of a long document that has just come the layout has a task of its own, what follows has not', async () => {
  // No time passes: nothing is put off for taking long.
  const clock = vi.spyOn(performance, 'now').mockReturnValue(0);
  const sliced = new SlicedLayout(() => undefined);
  expect(sliced.of(daysOf(1000))).not.toBe(null);
  const input = daysOf(1001);
  const before = sliced.of(input);
  expect(before?.input.index).not.toBe(input.index);
  await sliced.coming;
  expect(sliced.of(input)?.input).toBe(input);
  const moved = { ...input, window: { start: -60_000, end: -59_000 } };
  expect(sliced.of(moved)?.input).toBe(moved);
  clock.mockRestore();
});

test('what is called off keeps nobody waiting, and asks for no update', async () => {
  const update = vi.fn();
  const sliced = new SlicedLayout(update);
  sliced.of(daysOf(60_000));
  const { coming } = sliced;
  expect(coming).not.toBe(null);
  expect(sliced.of(daysOf(3))?.layout.marks).toHaveLength(3);
  expect(sliced.coming).toBe(null);
  await coming;
  expect(update).not.toHaveBeenCalled();
});

test('a layout that fails is told of and not tried again without end', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const input = daysOf(60_000);
  const update = vi.fn();
  const sliced = new SlicedLayout(update);
  const failing = {
    ...input,
    measure: () => {
      throw new Error('no ruler');
    },
  };
  // Each look at the clock finds a slice used up, so that the failure comes in a later one.
  let now = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
  sliced.of(failing);
  await sliced.coming;
  clock.mockRestore();
  expect(log).toHaveBeenCalledTimes(1);
  expect(sliced.of(failing)).toBe(null);
  expect(sliced.coming).toBe(null);
  expect(update).not.toHaveBeenCalled();
  log.mockRestore();
});
