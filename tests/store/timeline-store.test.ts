import { expect, test } from 'vitest';
import { parseFilter } from '../../src/model/filter.js';
import { TimelineStore } from '../../src/store/timeline-store.js';

const document = {
  version: '1.0',
  lang: 'en',
  title: 'T',
  categories: [{ id: 'c', label: 'C', color: '#112233', shape: 'circle' }],
  events: [
    { id: 'b', when: '2001', title: 'Second' },
    { id: 'a', when: '2000', title: 'First', categories: ['c'] },
  ],
};

test('a document is drawn in order of time', () => {
  const store = new TimelineStore();
  store.read(document);
  expect(store.state.status).toBe('ready');
  expect(store.matching.map(({ event }) => event.id)).toEqual(['a', 'b']);
});

test('one change, one event; no change, none', () => {
  const store = new TimelineStore();
  let changes = 0;
  store.addEventListener('change', () => (changes += 1));
  store.update({ selected: 'a' });
  store.update({ selected: 'a' });
  expect(changes).toBe(1);
});

const settled = (store: TimelineStore) =>
  new Promise<void>((done) => {
    const look = () => store.state.status !== 'loading' && done();
    store.addEventListener('change', look);
    look();
  });

test('a bad document gives words, and the next good one draws', async () => {
  const store = new TimelineStore();
  store.read('not json');
  await settled(store);
  expect(store.state.status).toBe('failed');
  expect(store.state.problems[0]?.message).toBeTruthy();
  store.read(document);
  expect(store.state.status).toBe('ready');
});

test('what the page asked for before the document came holds, if the document has it', () => {
  const store = new TimelineStore();
  store.update({ selected: 'a', filter: parseFilter('category=c') });
  store.read(document);
  expect(store.state.selected).toBe('a');
  expect(store.matching).toHaveLength(1);
  store.update({ selected: 'gone' });
  store.read({ ...document });
  expect(store.state.selected).toBe(null);
});
