import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/define.js';
import { drawn, one } from './stage.js';
import { click, story } from './story-desk.js';

beforeEach(() => page.viewport(1280, 800));
afterEach(() => vi.restoreAllMocks());

/** What is listened to and waited for at any time, from now on. */
function watched(...targets: EventTarget[]) {
  const held = new Set<string>();
  const listeners = new WeakMap<object, number>();
  let last = 0;
  const keyOf = (target: number, type: string, listener: object | null) => {
    if (listener && !listeners.has(listener)) listeners.set(listener, (last += 1));
    return `${target} ${type} ${listener ? String(listeners.get(listener)) : ''}`;
  };
  targets.forEach((target, at) => {
    const on = target.addEventListener.bind(target);
    const off = target.removeEventListener.bind(target);
    vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
      const key = keyOf(at, type, listener);
      held.add(key);
      const { signal, once } = typeof options === 'object' ? options : {};
      signal?.addEventListener('abort', () => held.delete(key), { once: true });
      if (once) on(type, () => held.delete(key), { once: true });
      on(type, listener, options);
    });
    vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
      held.delete(keyOf(at, type, listener));
      off(type, listener, options);
    });
  });
  for (const [set, clear] of [
    ['setInterval', 'clearInterval'],
    ['setTimeout', 'clearTimeout'],
  ] as const) {
    const [start, stop] = [window[set].bind(window), window[clear].bind(window)];
    vi.spyOn(window, set).mockImplementation(((act: () => void, ms?: number) => {
      const id = start(() => {
        if (set === 'setTimeout') held.delete(`timer ${id}`);
        act();
      }, ms);
      held.add(`timer ${id}`);
      return id;
    }) as never);
    vi.spyOn(window, clear).mockImplementation(((id: number) => {
      held.delete(`timer ${id}`);
      stop(id);
    }) as never);
  }
  return held;
}

/** Watches sizes: an observer that watches something is one that was left. */
function watchedSizes() {
  const watching = new Set<ResizeObserver>();
  const { observe, disconnect } = ResizeObserver.prototype;
  vi.spyOn(ResizeObserver.prototype, 'observe').mockImplementation(function (this: ResizeObserver, ...them) {
    watching.add(this);
    observe.apply(this, them);
  });
  vi.spyOn(ResizeObserver.prototype, 'disconnect').mockImplementation(function (this: ResizeObserver) {
    watching.delete(this);
    disconnect.call(this);
  });
  return watching;
}

test('a story that is taken away while it is presented, noted and printed leaves nothing behind', async () => {
  vi.spyOn(Element.prototype, 'requestFullscreen').mockRejectedValue(new TypeError('refused'));
  vi.spyOn(window, 'print').mockReturnValue(undefined);
  const frame = document.body.appendChild(document.createElement('iframe'));
  const notes = frame.contentWindow as Window & typeof globalThis;
  const close = vi.spyOn(notes, 'close');
  vi.spyOn(window, 'open').mockReturnValue(notes);
  const sizes = watchedSizes();
  const held = watched(window, document, document.documentElement, document.body, notes);
  const element = await story({ step: 2 });
  await click(element, '[data-tool=teacher]');
  await element.present();
  await click(element, '[data-notes]');
  element.next();
  await drawn(element);
  expect(held.size).toBeGreaterThan(3);
  expect(sizes.size).toBeGreaterThan(0);
  expect(notes.document.querySelector('.clocks')).not.toBe(null);
  element.remove();
  // Longer than anything that is merely late.
  await vi.waitFor(() => expect([...held]).toEqual([]), { timeout: 2000 });
  expect([...sizes]).toEqual([]);
  expect(close).toHaveBeenCalledOnce();
  frame.remove();
});

test('a story that is moved goes on as it was, and what is opened again is opened once', async () => {
  vi.spyOn(Element.prototype, 'requestFullscreen').mockRejectedValue(new TypeError('refused'));
  const element = await story({ step: 2 });
  await element.present();
  await drawn(element);
  element.parentElement?.append(element);
  await drawn(element);
  expect(one(element, '.story-desk').classList).toContain('wall');
  element.remove();
  await drawn(element);
  document.body.append(element);
  await drawn(element);
  expect(one(element, '.story-desk').classList).not.toContain('wall');
  expect(one(element, '.step-text').textContent).toContain('Three articles');
  element.remove();
});
