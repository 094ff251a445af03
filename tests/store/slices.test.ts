import { expect, test, vi } from 'vitest';
import type { Steps } from '../../src/model/steps.js';
import { pump } from '../../src/store/pump.js';
import { breathe, inSlices } from '../../src/store/slices.js';

/** Work that takes a millisecond a step, by a clock of its own. */
function* dear(steps: number, clock: { now: number }): Steps<string> {
  for (let i = 0; i < steps; i++) {
    clock.now += 1;
    yield;
  }
  return 'done';
}

function withClock(): { now: number } {
  const clock = { now: 0 };
  const spy = vi.spyOn(performance, 'now').mockImplementation(() => clock.now);
  return Object.assign(clock, { end: () => spy.mockRestore() });
}

test('no slice is longer than a frame has room for', async () => {
  const clock = withClock();
  const slices: number[] = [];
  let before = 0;
  const result = await inSlices(dear(100, clock), undefined, () => {
    slices.push(clock.now - before);
    before = clock.now;
  });
  vi.restoreAllMocks();
  expect(result).toBe('done');
  expect(Math.max(...slices)).toBeLessThanOrEqual(13);
  expect(slices.length).toBeGreaterThan(5);
});

test('work that is given up stops at the next pause', async () => {
  const clock = withClock();
  const abort = new AbortController();
  const work = inSlices(dear(1000, clock), abort.signal);
  abort.abort();
  await expect(work).rejects.toMatchObject({ name: 'AbortError' });
  vi.restoreAllMocks();
  expect(clock.now).toBeLessThan(30);
});

test('work that waits goes on when what it waits for has come', async () => {
  const order: string[] = [];
  function* waiting(): Steps<void> {
    order.push('before');
    yield new Promise<void>((done) => setTimeout(() => done(void order.push('meanwhile')), 5));
    order.push('after');
  }
  await inSlices(waiting());
  expect(order).toEqual(['before', 'meanwhile', 'after']);
});

test('what is done with the result has a task of its own', async () => {
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => order.push('waited');
  port2.postMessage(null);
  const clock = withClock();
  await inSlices(dear(3, clock));
  vi.restoreAllMocks();
  order.push('on');
  port1.close();
  expect(order).toEqual(['waited', 'on']);
});

test('in a pause the page does what has waited', async () => {
  const order: string[] = [];
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => order.push('waited');
  port2.postMessage(null);
  await breathe();
  order.push('on');
  port1.close();
  expect(order).toEqual(['waited', 'on']);
});

test('what comes all at once is taken in slices', async () => {
  const clock = withClock();
  const taken: number[] = [];
  const numbers = (function* () {
    for (let i = 0; i < 100; i++) yield i;
  })();
  const pieces: AsyncIterable<number> = {
    [Symbol.asyncIterator]: () => ({ next: () => Promise.resolve(numbers.next() as IteratorResult<number>) }),
  };
  let during = 0;
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => (during = taken.length);
  port2.postMessage(null);
  await pump(pieces, (piece) => {
    clock.now += 1;
    taken.push(piece);
  });
  vi.restoreAllMocks();
  port1.close();
  expect(taken).toHaveLength(100);
  expect(during).toBeGreaterThan(0);
  expect(during).toBeLessThan(100);
});
