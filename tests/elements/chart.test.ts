import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/elements/chart/chronicle-chart.js';
import type { ChronicleChart } from '../../src/elements/chart/chart-element.js';
import record from '../../data/iran-1988-2020.json';
import { all, drawn, mount, one } from './stage.js';

const small = {
  version: '1.0',
  lang: 'en',
  title: 'A small timeline',
  categories: [
    { id: 'x', label: 'Kind X', color: '#362b25', shape: 'circle' },
    { id: 'y', label: 'Kind Y', color: '#182469', shape: 'square' },
  ],
  events: [
    { id: 'a', when: '2001-02-03', title: 'Alpha', categories: ['x'] },
    { id: 'b', when: '2001-04/2001-06', title: 'Beta', categories: ['y'] },
    { id: 'c', when: '2001-08', title: 'Gamma', categories: ['x'] },
    { id: 'd', when: '2001-11-20', title: 'Delta', categories: ['y'] },
    { id: 'u', undated: 'Nobody said when.', title: 'Upsilon', categories: ['x'] },
  ],
};

const chart = (properties = {}, place = {}) =>
  mount<ChronicleChart>('chronicle-chart', { document: small, ...properties }, place);
const buttons = (element: Element) => all(element.shadowRoot, '[data-id]');
const button = (element: Element, id: string) => one(element, `[data-id="${id}"]`);

describe('the chart', () => {
  test('holds every event as a button in one list, in order of time', async () => {
    const element = await chart();
    expect(buttons(element).map((it) => it.dataset['id'])).toEqual(['a', 'b', 'c', 'd', 'u']);
    expect(all(element.shadowRoot, 'ol[role=list]')).toHaveLength(1);
    expect(button(element, 'a').textContent.trim()).toMatch(/^3 February 2001, \s*Alpha/u);
  });

  test('gives Tab one event only', async () => {
    const element = await chart();
    expect(buttons(element).filter((it) => it.tabIndex === 0)).toHaveLength(1);
  });

  test('opens an event on a press, tells the page, and closes it with Escape', async () => {
    const element = await chart();
    const told: (string | null)[] = [];
    element.addEventListener('chronicle-select', (event) => told.push(event.detail.id));
    await userEvent.click(button(element, 'd'));
    await drawn(element);
    expect(button(element, 'd').getAttribute('aria-expanded')).toBe('true');
    expect(one(element, '[data-details]').textContent).toContain('Delta');
    expect(element.getAttribute('selected')).toBe('d');
    await userEvent.keyboard('{Escape}');
    await drawn(element);
    expect(all(element.shadowRoot, '[data-details]')).toEqual([]);
    expect(element.shadowRoot?.activeElement).toBe(button(element, 'd'));
    expect(element.hasAttribute('selected')).toBe(false);
    expect(told).toEqual(['d', null]);
  });

  test('asks another host for a picture only when the reader asks to see it', async () => {
    const media = [{ type: 'image', url: 'http://127.0.0.1:9/p.gif', alt: 'A gate' }];
    const events = small.events.map((event) => (event.id === 'd' ? { ...event, media } : event));
    const element = await chart({ document: { ...small, events }, selected: 'd' });
    expect(all(element.shadowRoot, 'img')).toEqual([]);
    const show = one(element, '.media button');
    expect(show.textContent).toMatch(/Show the picture from .?127\.0\.0\.1:9/u);
    await userEvent.click(show);
    await drawn(element);
    expect(one<HTMLImageElement>(element, '.media img').alt).toBe('A gate');
    expect(element.selected).toBe('d');
  });

  test('lanes of a kind that there is not leave the page as wide as it was', async () => {
    const element = await chart({ lanes: 'x' });
    expect(element.scrollWidth).toBe(element.clientWidth);
    expect(all(element.shadowRoot, '.lanes text').map((it) => it.textContent)).toEqual(['Kind X', 'Kind Y']);
  });

  test('says nothing when the page itself selects', async () => {
    const element = await chart();
    let told = 0;
    element.addEventListener('chronicle-select', () => (told += 1));
    element.selected = 'b';
    await drawn(element);
    expect(one(element, '[data-details]').textContent).toContain('Beta');
    expect(told).toBe(0);
  });

  test('goes from event to event by keys, up and down in time, left and right within the lane', async () => {
    const element = await chart();
    const focused = () => (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['id'];
    button(element, 'a').focus();
    await userEvent.keyboard('{ArrowDown}');
    await drawn(element);
    expect(focused()).toBe('b');
    await userEvent.keyboard('{ArrowRight}');
    await drawn(element);
    expect(focused()).toBe('d');
    await userEvent.keyboard('{Home}');
    await drawn(element);
    expect(focused()).toBe('a');
    await userEvent.keyboard('{End}');
    await drawn(element);
    expect(focused()).toBe('u');
    await userEvent.keyboard('g');
    await drawn(element);
    expect(focused()).toBe('c');
    await userEvent.keyboard('{Enter}');
    await drawn(element);
    expect(element.selected).toBe('c');
  });

  test('lists all keys on a question mark, until Escape', async () => {
    const element = await chart();
    button(element, 'a').focus();
    await userEvent.keyboard('?');
    await drawn(element);
    expect(all(element.shadowRoot, '.help li').length).toBeGreaterThan(6);
    await userEvent.keyboard('{Escape}');
    await drawn(element);
    expect(all(element.shadowRoot, '.help')).toEqual([]);
    expect(element.shadowRoot?.activeElement).toBe(button(element, 'a'));
  });

  test('keeps focus on an event when a filter takes the focused one away', async () => {
    const element = await chart();
    button(element, 'b').focus();
    element.filter = 'category=x';
    await drawn(element);
    expect(buttons(element).map((it) => it.dataset['id'])).toEqual(['a', 'c', 'u']);
    expect(element.shadowRoot?.activeElement).toBe(button(element, 'a'));
  });

  test('zooms by keys and by Ctrl with the wheel, and leaves the plain wheel to the page', async () => {
    const element = await chart();
    const ranges: (string | null)[] = [];
    element.addEventListener('chronicle-range-change', (event) => ranges.push(event.detail.range));
    button(element, 'c').focus();
    await userEvent.keyboard('+');
    await drawn(element);
    expect(ranges).toHaveLength(1);
    expect(element.range).toMatch(/^2001-\d\d-\d\d\/2001-\d\d-\d\d$/u);
    await userEvent.keyboard('0');
    await drawn(element);
    expect(element.range).toBe(null);

    const drawing = one(element, '.ink');
    const wheel = (init: WheelEventInit) => {
      const { left, top } = drawing.getBoundingClientRect();
      const event = new WheelEvent('wheel', {
        bubbles: true,
        composed: true,
        cancelable: true,
        clientX: left + 500,
        clientY: top + 40,
        deltaY: -200,
        ...init,
      });
      drawing.dispatchEvent(event);
      return event;
    };
    expect(wheel({}).defaultPrevented).toBe(false);
    expect(wheel({ ctrlKey: true }).defaultPrevented).toBe(true);
    await new Promise((done) => setTimeout(done, 250));
    expect(element.range).not.toBe(null);
  });

  test('pans by dragging and keeps the marks it has', async () => {
    const element = await chart({ range: '2001-06-01/2001-09-30' });
    one(element, '.ink').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await vi.dynamicImportSettled();
    await drawn(element);
    const before = one(element, '[data-id="c"]').getBoundingClientRect().x;
    const drawing = one(element, '.ink');
    const { left, top } = drawing.getBoundingClientRect();
    const mouse = (type: string, x: number, target: EventTarget = window) =>
      target.dispatchEvent(
        new MouseEvent(type, {
          bubbles: true,
          composed: true,
          cancelable: true,
          clientX: left + x,
          clientY: top + 60,
          view: window,
        }),
      );
    mouse('mousedown', 600, drawing);
    mouse('mousemove', 560);
    mouse('mousemove', 500);
    mouse('mouseup', 500);
    await drawn(element);
    expect(one(element, '[data-id="c"]').getBoundingClientRect().x).toBeCloseTo(before - 100, -1);
    expect(element.range).not.toBe('2001-06-01/2001-09-30');
  });

  test('says nothing when the page itself moves the window, also once a hand has been near', async () => {
    const element = await chart();
    one(element, '.ink').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await drawn(element);
    let told = 0;
    element.addEventListener('chronicle-range-change', () => (told += 1));
    element.range = '2001-06-01/2001-09-30';
    await drawn(element);
    expect(element.range).toBe('2001-06-01/2001-09-30');
    element.range = null;
    await drawn(element);
    element.show('2001-04/2001-05');
    await drawn(element);
    expect(element.range).toBe('2001-04-01/2001-05-31');
    element.fit();
    await drawn(element);
    expect(element.range).toBe(null);
    expect(told).toBe(0);
  });

  test('marks an exact day, an extent and an uncertain day each in its own way', async () => {
    const element = await chart();
    expect(all(element.shadowRoot, '.mark').map((it) => it.dataset['kind'])).toEqual([
      'day',
      'extent',
      'some-day',
      'day',
    ]);
    expect(all(element.shadowRoot, '.whisker')).toHaveLength(1);
    expect(all(element.shadowRoot, '.core')).toHaveLength(1);
  });

  test('makes a still picture without script or style', async () => {
    const element = await chart();
    const svg = await element.toSvg();
    expect(svg).toContain('<svg xmlns="http://www.w3.org/2000/svg"');
    expect(svg).toContain('Alpha');
    expect(svg).not.toMatch(/<script|style=|javascript:|undefined|NaN/u);
    expect(new DOMParser().parseFromString(svg, 'image/svg+xml').querySelector('parsererror')).toBe(null);
  });

  test('does not shadow its reactive properties with fields', async () => {
    const element = await chart();
    for (const name of ['src', 'selected', 'lanes', 'axis'])
      expect(Object.hasOwn(element, name), name).toBe(false);
  });
});

const overlaps = (a: DOMRect, b: DOMRect) =>
  a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1;

describe.each([320, 360, 480, 599, 640, 768, 900, 1024, 1280, 1440, 1600])('the record at %i px', (width) => {
  test.each(['en', 'fa'])('has no overlapping and no cut title (%s)', async (lang) => {
    const element = await mount<ChronicleChart>('chronicle-chart', { document: record }, { width, lang });
    const labels = all(element.shadowRoot, '.mark-label');
    expect(labels.length).toBeGreaterThan(12);
    const boxes = labels.map((label) => label.getBoundingClientRect());
    const clashes = boxes.flatMap((box, i) =>
      boxes
        .slice(i + 1)
        .flatMap((other, j) =>
          overlaps(box, other) ? [`${labels[i]?.textContent} / ${labels[i + j + 1]?.textContent}`] : [],
        ),
    );
    expect(clashes).toEqual([]);
    const shapes = all<SVGElement>(element.shadowRoot, '.shape').map((it) => it.getBoundingClientRect());
    for (const box of boxes) expect(shapes.some((shape) => overlaps(box, shape))).toBe(false);
    for (const label of labels) {
      expect(label.scrollWidth, label.textContent ?? '').toBeLessThanOrEqual(label.clientWidth + 1);
      // A single line of Arabic script is inked beyond its line box, which cuts nothing; several must have room.
      if (width < 600)
        expect(label.scrollHeight, label.textContent ?? '').toBeLessThanOrEqual(label.clientHeight + 4);
    }
    const stage = element.getBoundingClientRect();
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(stage.left - 1);
      expect(box.right).toBeLessThanOrEqual(stage.right + 1);
    }
    expect(element.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('assistive technology', () => {
  test.each([
    ['en', false, 1000],
    ['en', true, 1000],
    ['fa', false, 1000],
    ['fa', true, 360],
  ])('axe finds nothing (%s, dark %s, %i px)', async (lang, dark, width) => {
    const element = await mount<ChronicleChart>(
      'chronicle-chart',
      { document: record, selected: 'urgent-action-1988-08-16' },
      { lang, dark, width },
    );
    const { violations } = await axe.run(element, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
  });
});
