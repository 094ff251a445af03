import { afterEach, expect, test } from 'vitest';
import '../../src/elements/event/chronicle-event.js';
import '../../src/elements/list/chronicle-list.js';
import { example } from './document.js';
import { all, faults, heard, inside, mount, read, said, settled } from './mount.js';

afterEach(() => document.body.replaceChildren());

test('shows the event it is given, as a region of that name', async () => {
  const element = await mount('chronicle-event', example(), { event: 'memoir-2001' });
  expect(inside(element, '[role="region"]').ariaLabel).toBe("A clerk's memoir prints a transfer order");
  expect(said(inside(element, 'h2'))).toBe("A clerk's memoir prints a transfer order");
  expect(all(element, '.claim')).toHaveLength(1);
});

test('without an event it asks for one, then follows the selection of its timeline', async () => {
  const list = await mount('chronicle-list', example());
  list.id = 'owner';
  const element = await mount('chronicle-event', undefined, { for: 'owner' });
  expect(said(inside(element, '[part="state"]'))).toBe('Choose an event to read it here.');
  inside(list, '[data-event="transfers-1988"]').click();
  await settled(element);
  expect(said(inside(element, 'h2'))).toBe('Prisoners are taken from Northgate');
});

test('a related event is selected and told', async () => {
  const element = await mount('chronicle-event', example());
  const told = await heard<{ id: string }>('chronicle-select', async () => {
    element.event = 'memoir-2001';
    await settled(element);
    inside(element, '.related button').click();
  });
  expect(told).toEqual([{ id: 'transfers-1988' }]);
});

test('a citation leads to its source inside the element and leaves the address of the page alone', async () => {
  const element = await mount('chronicle-event', example(), { event: 'memoir-2001' });
  const before = location.href;
  inside(element, '.claim a[href^="#"]').click();
  expect(element.shadowRoot?.activeElement?.id).toBe('source-memoir-2001-radio-2001');
  expect(location.href).toBe(before);
});

test('the number of a source leads back to the citation last followed, else to the first, out of any fold', async () => {
  const citedTwice = example(({ events }) => {
    const memoir = events.find(({ id }) => id === 'memoir-2001');
    const claims = memoir?.['claims'] as object[];
    claims.push({ ...claims[0], id: 'denial-again', statement: 'No list was ever kept.' });
  });
  const element = await mount('chronicle-event', citedTwice, { event: 'memoir-2001' });
  const source = inside(element, '#source-memoir-2001-radio-2001');
  const back = source.querySelector<HTMLElement>('button[part="back"]');
  const cited = all(element, 'a[href="#source-memoir-2001-radio-2001"]');
  expect(cited.length).toBeGreaterThan(1);
  expect(back?.ariaLabel).toContain(back?.textContent.trim());
  for (const fold of all(element, 'details')) fold.removeAttribute('open');
  back?.click();
  expect(element.shadowRoot?.activeElement).toBe(cited[0]);
  expect(cited[0]?.closest('details:not([open])')).toBeNull();
  cited[1]?.click();
  back?.click();
  expect(element.shadowRoot?.activeElement).toBe(cited[1]);
});

test('a picture of another host is asked for only when the reader asks', async () => {
  const url = 'data:image/gif;base64,R0lGODlhAQABAAAAACw=';
  const far = example((it) => {
    const media = it.events[0]?.['media'] as Record<string, unknown>[];
    Object.assign(media[0] ?? {}, { url: 'http://127.0.0.1:9/p.gif', 'x-real': url });
  });
  const element = await mount('chronicle-event', far, { event: 'transfers-1988' });
  expect(all(element, 'img')).toHaveLength(0);
  inside(element, '.media button').click();
  await settled(element);
  expect(inside<HTMLImageElement>(element, 'img').src).toBe('http://127.0.0.1:9/p.gif');
});

test('stands in two columns where there is room and in one where there is not', async () => {
  const element = await mount('chronicle-event', example(), { event: 'memoir-2001' });
  const side = () =>
    inside(element, '.evidence').getBoundingClientRect().left >
    inside(element, '.story').getBoundingClientRect().right;
  expect(side()).toBe(true);
  element.style.inlineSize = '500px';
  await settled(element);
  expect(side()).toBe(false);
});

test('nothing is wider than a narrow container, in either direction', async () => {
  for (const dir of ['ltr', 'rtl']) {
    const element = await mount('chronicle-event', example(), {
      event: 'transfers-1988',
      lang: dir === 'rtl' ? 'fa' : 'en',
    });
    element.style.inlineSize = '320px';
    await settled(element);
    const box = element.getBoundingClientRect();
    for (const part of all(element, '*')) {
      if (part.closest('.unseen')) continue;
      const { left, right, width } = part.getBoundingClientRect();
      if (width > 0)
        expect([part.className, left >= box.left - 1, right <= box.right + 1]).toEqual([
          part.className,
          true,
          true,
        ]);
    }
    element.remove();
  }
});

test('a text of a million characters and markup in it neither block nor run', async () => {
  const hostile = example((it) =>
    Object.assign(it.events[0] ?? {}, {
      title: `<img src=x onerror="window.hit=1">${'a'.repeat(1_000_000)}`,
    }),
  );
  const element = await mount('chronicle-event', hostile, { event: 'transfers-1988' });
  expect(said(inside(element, 'h2')).length).toBeLessThan(1000);
  expect(all(element, 'h2 img')).toHaveLength(0);
  expect('hit' in window).toBe(false);
});

test('says what is wrong with a document and draws the next good one', async () => {
  const element = await mount('chronicle-event', '{"not": "a timeline"', { event: 'memoir-2001' });
  expect(said(inside(element, '[part="state"]'))).toMatch(/^The timeline could not be shown .+Try again$/u);
  expect(all(element, '.problems')).toHaveLength(0);
  element.document = example() as never;
  await read(element);
  await settled(element);
  expect(all(element, 'article')).toHaveLength(1);
});

test('axe finds nothing', async () => {
  await mount('chronicle-event', example(), { event: 'memoir-2001' });
  await mount('chronicle-event', example(), { event: 'transfers-1988', lang: 'fa' });
  expect(await faults()).toEqual([]);
});
