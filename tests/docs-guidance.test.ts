import { expect, test } from 'vitest';
import { parse } from '../src/model/index.js';
import * as Examples from '../stories/docs/guidance-examples.js';
import * as Writing from '../stories/docs/writing-examples.js';

/** What the kit says of a document with one event that has this medium. */
const problemsOf = (media: string): string[] =>
  parse({
    version: '1.0',
    lang: 'en',
    title: 'Alder Quay',
    events: [{ id: 'opening', when: '1901', title: 'The clock is started', media: [JSON.parse(media)] }],
  }).problems.map(({ pointer }) => pointer);

test.each(['PICTURE', 'DECORATIVE'] as const)('the picture of %s is good', (name) => {
  expect(problemsOf(Examples[name])).toEqual([]);
});

test('a picture without words is named', () => {
  expect(problemsOf(Examples.UNNAMED_PICTURE)).toEqual(['/events/0/media/0']);
});

test('the event of Docs/Writing is good', () => {
  const { document, problems } = parse(JSON.parse(Writing.WHOLE_EVENT));
  expect(problems).toEqual([]);
  expect(document?.events).toHaveLength(1);
});
