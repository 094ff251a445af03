import { expect, test } from 'vitest';
import { parseView, printView, readFragment, writeFragment } from '../../src/store/url-state.js';

const view = {
  event: 'appeal',
  range: '1988-06-01/1988-12-31',
  filter: 'category=orders&q=x',
  view: 'list',
  story: 'lesson/3',
} as const;

test('a view written into a link is read back the same', () => {
  expect(parseView(printView(view))).toEqual(view);
});

test('a plain view leaves nothing in the address', () => {
  expect(
    writeFragment('#timeline:event=a', 'timeline', {
      event: null,
      range: null,
      filter: '',
      view: 'timeline',
      story: '',
    }),
  ).toBe('');
});

test('several timelines, and what is not ours, share a fragment', () => {
  const one = writeFragment('#section-2', 'a', view);
  const two = writeFragment(one, 'b', { ...view, event: 'tape' });
  expect(readFragment(two, 'a')).toEqual(view);
  expect(readFragment(two, 'b')?.event).toBe('tape');
  expect(two).toContain('section-2');
  expect(readFragment(two, 'c')).toBe(null);
});

test('a view that does not exist is the timeline', () => {
  expect(parseView('view=sideways').view).toBe('timeline');
});

test.each(['ساعت', 'a;b', 'a b', 'a:b', '100%'])('a name such as %s is read back from an address', (name) => {
  // As a browser gives it back.
  const { hash } = new URL(writeFragment('#a:event=other', name, view), 'https://example.org/');
  expect(readFragment(hash, name)).toEqual(view);
  expect(readFragment(hash, 'a')?.event).toBe('other');
  expect(writeFragment(hash, name, view)).toHaveLength(hash.length);
});
