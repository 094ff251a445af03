import '../../src/elements/timeline/chronicle-timeline.js';
import { afterEach, expect, test, vi } from 'vitest';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';

const head = {
  version: '1.0',
  lang: 'en',
  title: 'A long record',
  categories: [{ id: 'c', label: 'Letters', color: '#112233', shape: 'circle' }],
};
const event = (i: number) => ({
  id: `e${i}`,
  when: `19${String(i % 90).padStart(2, '0')}-0${1 + (i % 9)}`,
  title: `Event ${i}`,
  ...(i % 3 ? {} : { categories: ['c'] }),
});
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `${JSON.stringify(event(from + i))}\n`).join('');

/** A timeline whose lines come when the test sends them, and the events it has fired. */
function slowTimeline(): {
  timeline: ChronicleTimeline;
  fired: string[];
  send(text: string): void;
  end(): void;
} {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given) });
  vi.stubGlobal('fetch', () => Promise.resolve(new Response(body)));
  const timeline = document.createElement('chronicle-timeline');
  const fired: string[] = [];
  for (const type of ['chronicle-load', 'chronicle-error', 'chronicle-select', 'chronicle-filter-change'])
    timeline.addEventListener(type, () => fired.push(type));
  return {
    timeline,
    fired,
    send: (text) => controller.enqueue(new TextEncoder().encode(text)),
    end: () => controller.close(),
  };
}

const drawn = (timeline: ChronicleTimeline) => timeline.document?.events.length ?? 0;

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

test('the first events stand before the last have come, and the page is told at the end', async () => {
  const { timeline, fired, send, end } = slowTimeline();
  timeline.src = `/long-${Math.random()}.jsonl`;
  timeline.selected = 'e2400';
  timeline.filter = 'category=c';
  document.body.append(timeline);
  let isReady = false;
  void timeline.ready.then(() => (isReady = true));
  send(`${JSON.stringify(head)}\n${lines(0, 2200)}`);
  await vi.waitUntil(() => drawn(timeline) >= 2000, { timeout: 20_000 });
  await timeline.updateComplete;
  expect(timeline.shadowRoot?.textContent).toContain('A long record');
  expect([isReady, fired]).toEqual([false, []]);
  expect([timeline.selected, timeline.filter]).toEqual(['e2400', 'category=c']);
  send(lines(2200, 2500));
  end();
  const { document: read, problems } = await timeline.ready;
  expect([read.events.length, problems, drawn(timeline)]).toEqual([2500, [], 2500]);
  expect(fired).toEqual(['chronicle-load']);
  expect([timeline.selected, timeline.filter]).toEqual(['e2400', 'category=c']);
});

test('a timeline taken out while it is read tells nothing and keeps no part', async () => {
  const { timeline, fired, send } = slowTimeline();
  timeline.src = `/long-${Math.random()}.jsonl`;
  document.body.append(timeline);
  send(`${JSON.stringify(head)}\n${lines(0, 2200)}`);
  await vi.waitUntil(() => drawn(timeline) >= 2000, { timeout: 20_000 });
  timeline.remove();
  await vi.waitUntil(() => drawn(timeline) === 0);
  await new Promise((done) => setTimeout(done, 50));
  expect(fired).toEqual([]);
});

test('a filter of a long document is told with the count it really leaves', async () => {
  const timeline = document.createElement('chronicle-timeline');
  document.body.append(timeline);
  timeline.document = { ...head, events: Array.from({ length: 6000 }, (_, i) => event(i)) };
  await timeline.ready;
  await timeline.updateComplete;
  const told = new Promise<unknown>((done) =>
    timeline.addEventListener('chronicle-filter-change', ({ detail }) => done(detail), { once: true }),
  );
  const button = [...(timeline.shadowRoot?.querySelectorAll('button') ?? [])].find((it) =>
    it.textContent.includes('Filter'),
  );
  button?.click();
  const choice = await vi.waitUntil(
    () =>
      timeline.shadowRoot
        ?.querySelector('chronicle-filter')
        ?.shadowRoot?.querySelector<HTMLElement>('.choice'),
    { timeout: 10_000 },
  );
  choice.click();
  expect(await told).toEqual({ filter: 'category=c', count: 2000 });
});
