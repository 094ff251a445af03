import { expect, test } from 'vitest';
import { layoutOf } from './layout-of.js';

test('five thousand events on one day become one cluster of rows that fit the page', () => {
  const events = Array.from({ length: 5000 }, (_, i) => ({
    id: `e${i}`,
    title: `Event ${i}`,
    when: '2000-01-01',
  }));
  const layout = layoutOf(events);
  expect(layout.marks.length + layout.clusters.length).toBeLessThanOrEqual(40);
  const placed = layout.marks.length + layout.clusters.reduce((sum, { cluster }) => sum + cluster.count, 0);
  expect(placed).toBe(5000);
  expect(layout.height).toBeLessThan(1200);
});

test('a title that does not fit steps down to the short one and then to the mark alone', () => {
  const long =
    'A title so long that it cannot stand beside anything else on the row it shares with its neighbour';
  const level = (title: string, shortTitle?: string) =>
    layoutOf([{ id: 'a', when: '2000-01-01', title, shortTitle }]).marks[0]?.label?.lines[0] ?? null;
  expect(level('Plain title')).toBe('Plain title');
  expect(level(long, 'Short title')).toBe('Short title');
  expect(level(long)).toBe('A title so long that it cannot stand …');
  expect(level('x'.repeat(200))).toBe(`${'x'.repeat(40)}…`);
});

test('an event with an open end, and one with an uncertain start, are drawn as what they are', () => {
  const [open, some, extent] = layoutOf([
    { id: 'a', when: '2000-01-01/..', title: 'Open' },
    { id: 'b', when: '[2000-02-01..2000-02-20]', title: 'One of' },
    { id: 'c', when: '2000-03/2000-05', title: 'Extent' },
  ]).marks;
  expect(open?.extent?.stopEnd).toBe('arrow');
  expect(some?.item.time.kind).toBe('some-day');
  expect(extent?.item.time.kind).toBe('extent');
  const [from, to] = extent?.extent?.core ?? [0, 0];
  expect(from).toBeGreaterThan(extent?.extent?.from ?? Infinity);
  expect(to).toBeLessThan(extent?.extent?.to ?? -Infinity);
});
