import { css, html, svg } from 'lit';
import { afterEach, expect, test, vi } from 'vitest';
import '../../src/define.js';
import type { ChronicleElement } from '../../src/elements/chronicle-element.js';
import type { EventDrawing, EventPlace, RenderEvent } from '../../src/drawing/rendered-event.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import { stillSvg } from '../../src/formats/still-svg.js';
import { parse } from '../../src/model/parse.js';
import { example } from './document.js';
import { all, drawn, mount, one } from './stage.js';

afterEach(() => vi.restoreAllMocks());

const only =
  (place: EventPlace, draw: RenderEvent): RenderEvent =>
  (drawing) =>
    drawing.place === place ? draw(drawing) : undefined;

async function timelineWith(
  renderEvent: RenderEvent | null,
  set: Record<string, unknown> = {},
): Promise<ChronicleTimeline> {
  const timeline = await mount<ChronicleTimeline>('chronicle-timeline', {
    document: example(),
    renderEvent,
    ...set,
  });
  await vi.waitFor(() =>
    expect(all(timeline.shadowRoot, '[part~=event], [part~=entry]').length).toBeGreaterThan(0),
  );
  return timeline;
}

const house = only('mark', ({ paint }) => svg`<path class="house" d="M-6 6V-1L0-6L6-1V6Z" fill=${paint} />`);

test('a shape of the page stands in place of the kit’s, with what is known of the date', async () => {
  const plain = await timelineWith(null);
  const [marks, extents] = ['.mark', '.mark :is(.bar, .whisker)'].map(
    (it) => all(plain.shadowRoot, it).length,
  );
  const timeline = await timelineWith(house);
  expect(marks).toBeGreaterThan(0);
  expect(all(timeline.shadowRoot, '.mark').length).toBe(marks);
  expect(all(timeline.shadowRoot, '.mark :is(.bar, .whisker)').length).toBe(extents);
  expect(all(timeline.shadowRoot, '.house').length).toBe(all(plain.shadowRoot, '.mark .shape').length);
  expect(all(timeline.shadowRoot, '.mark .shape').length).toBe(0);
  expect(await timeline.toSvg()).toContain('class="house"');
});

test('a picture made without an element is drawn by it too', () => {
  const { document } = parse(example());
  expect(document && stillSvg(document, { renderEvent: house })).toContain('class="house"');
  expect(document && stillSvg(document)).not.toContain('house');
});

test.each<[EventPlace, string, Record<string, unknown>]>([
  ['preview', '[part~=tip] .own', {}],
  ['entry', '[part~=entry-button] .own', { view: 'list' }],
  ['details', '[part~=details] .own', { selected: 'quay-wall' }],
])('the %s of an event is drawn by the page, around what the kit draws', async (place, where, set) => {
  const id = example().events[0]?.id;
  const told: EventDrawing[] = [];
  const timeline = await timelineWith(
    only(place, (drawing) => {
      told.push(drawing);
      return html`<span class="own">${drawing.title?.value}, ${drawing.date}: ${drawing.standard()}</span>`;
    }),
    'selected' in set ? { selected: id } : set,
  );
  await drawn(timeline);
  const own = one(timeline, where);
  const [drawing] = told;
  expect(own.textContent).toContain(`${drawing?.title?.value}, ${drawing?.date}:`);
  expect(drawing?.date).toMatch(/\d/u);
  expect(own.children.length).toBeGreaterThan(0);
});

test('a preview of the page’s has none of the looks of the kit’s, and stays in its frame', async () => {
  const wide: RenderEvent = only(
    'preview',
    () => html`<div class="wide"><b>Bold</b> and <i>slanted</i></div>`,
  );
  const timeline = await timelineWith(
    Object.assign(wide, {
      styles: css`
        .wide {
          inline-size: 60rem;
        }
      `,
    }),
  );
  one(timeline, '[part~=event]').focus();
  await vi.waitFor(() => expect(one(timeline, '[part~=tip] .wide').checkVisibility()).toBe(true));
  const look = (name: string) => getComputedStyle(one(timeline, `[part~=tip] .wide ${name}`));
  expect([look('b').display, look('b').fontWeight]).toEqual(['inline', '700']);
  expect([look('i').display, look('i').fontStyle]).toEqual(['inline', 'italic']);
  const tip = one(timeline, '[part~=tip]:has(.wide)');
  expect(tip.scrollWidth).toBeLessThanOrEqual(tip.clientWidth);
});

test('words are words, not HTML', async () => {
  const timeline = await timelineWith(only('preview', () => '<b class="own">bold</b>'));
  expect(all(timeline.shadowRoot, '.own').length).toBe(0);
  expect(all(timeline.shadowRoot, '[part~=tip]')[0]?.textContent).toContain('<b class="own">bold</b>');
});

test('a function that fails is told of once, and the kit draws', async () => {
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const plain = await timelineWith(null);
  const timeline = await timelineWith(() => {
    throw new Error('not today');
  });
  expect(all(timeline.shadowRoot, '.mark .shape').length).toBe(all(plain.shadowRoot, '.mark .shape').length);
  expect(log).toHaveBeenCalledTimes(1);
  timeline.renderEvent = null;
  await drawn(timeline);
  expect(all(timeline.shadowRoot, '.mark .shape').length).toBeGreaterThan(0);
});

test.each([
  ['chronicle-timeline', {}],
  ['chronicle-timeline', { view: 'list' }],
  ['chronicle-timeline', { view: 'table' }],
  ['chronicle-chart', {}],
  ['chronicle-list', {}],
  ['chronicle-event', {}],
])('%s %o has room for more in the open event', async (tag, set) => {
  const note = document.createElement('p');
  note.slot = 'event-extra';
  note.textContent = 'In the archive: box 12.';
  const element = document.createElement(tag) as ChronicleElement;
  element.append(note);
  const id = example().events[0]?.id;
  Object.assign(element, { document: example(), selected: id, event: id }, set);
  document.body.append(element);
  await drawn(element);
  if (tag === 'chronicle-list') one(element, '[part~=entry-button]').click();
  await drawn(element);
  expect(note.assignedSlot).not.toBeNull();
  expect(note.checkVisibility()).toBe(true);
  expect(note.getBoundingClientRect().height).toBeGreaterThan(10);
  element.remove();
});

test.each([
  ['empty', { ...example(), events: [] }],
  ['error', '{ "chronicle": '],
])('the words of the state "%s" are the page’s to replace', async (slot, given) => {
  for (const tag of ['chronicle-timeline', 'chronicle-chart', 'chronicle-list', 'chronicle-sources']) {
    const own = document.createElement('p');
    own.slot = slot;
    own.textContent = 'Nothing yet. Come back on Monday.';
    const plain = await mount<ChronicleElement>(tag, { document: given });
    const element = document.createElement(tag) as ChronicleElement;
    element.append(own);
    Object.assign(element, { document: given });
    document.body.append(element);
    await drawn(element);
    const state = (host: Element): HTMLElement | undefined => all(host.shadowRoot, '[part~=state]')[0];
    expect(state(plain)?.checkVisibility(), tag).toBe(true);
    expect(own.checkVisibility(), tag).toBe(true);
    expect(state(element)?.getClientRects().length ?? 0, tag).toBe(0);
    element.remove();
  }
});
