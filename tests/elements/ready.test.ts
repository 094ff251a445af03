import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../src/define.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import { example } from './document.js';
import { drawn, stage } from './stage.js';

const named = (title: string) => example((document) => (document.title = title));
const answer = (title: string) => new Response(JSON.stringify(named(title)));

afterEach(() => vi.restoreAllMocks());

/** An element in the page, and all it tells of its loads. */
function watched() {
  const element = document.createElement('chronicle-timeline') as ChronicleTimeline;
  const told: string[] = [];
  element.addEventListener('chronicle-load', ({ detail }) =>
    told.push(`load ${String(detail.document.title)}`),
  );
  element.addEventListener('chronicle-error', () => told.push('error'));
  stage().append(element);
  return { element, told };
}
const titleOf = async (element: ChronicleTimeline) => (await element.ready).document.title;

describe('ready', () => {
  test('is a new promise for each document, told of once', async () => {
    const { element, told } = watched();
    element.document = named('A');
    expect(await titleOf(element)).toBe('A');
    element.document = named('B');
    expect(await titleOf(element)).toBe('B');
    await drawn(element);
    expect(told).toEqual(['load A', 'load B']);
  });

  test('is rejected where what comes after a good document is none', async () => {
    const { element, told } = watched();
    element.document = named('A');
    await element.ready;
    element.document = 'nothing like it';
    await expect(element.ready).rejects.toThrow();
    expect(told).toEqual(['load A', 'error']);
  });

  test('asked for right after another address is that of the new one, also after a failure', async () => {
    const { element } = watched();
    vi.spyOn(globalThis, 'fetch').mockImplementation((url) =>
      Promise.resolve(String(url).includes('bad') ? new Response('', { status: 500 }) : answer(String(url))),
    );
    element.src = '/one';
    expect(await titleOf(element)).toBe('/one');
    element.src = '/two';
    expect(await titleOf(element)).toBe('/two');
    element.src = '/bad';
    await expect(element.ready).rejects.toThrow();
    element.src = '/three';
    expect(await titleOf(element)).toBe('/three');
  });

  test('a load on its way is no news of the document that is still drawn', async () => {
    const { element, told } = watched();
    let send: (response: Response) => void = () => undefined;
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => new Promise((done) => (send = done)));
    element.document = named('A');
    await element.ready;
    element.document = null;
    element.src = '/slow';
    const coming = titleOf(element);
    await drawn(element);
    expect(told).toEqual(['load A']);
    send(answer('B'));
    expect(await coming).toBe('B');
  });
});

describe('what is taken away', () => {
  test.each(['document', 'src'] as const)('with %s the timeline goes', async (name) => {
    const { element } = watched();
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(answer('A')));
    if (name === 'src') element.src = '/a';
    else element.document = named('A');
    await element.ready;
    element[name] = null;
    await drawn(element);
    expect(element.document).toBe(null);
    expect(element.shadowRoot?.querySelector('chronicle-chart')).toBe(null);
  });

  test('and another that is changed in its place is read', async () => {
    const place = stage();
    place.innerHTML = `<chronicle-timeline><script type="application/json">${JSON.stringify(named('A'))}</script></chronicle-timeline>`;
    const element = place.querySelector('chronicle-timeline')!;
    expect(await titleOf(element)).toBe('A');
    element.querySelector('script')!.textContent = JSON.stringify(named('B'));
    await drawn(element);
    expect(await titleOf(element)).toBe('B');
  });
});
