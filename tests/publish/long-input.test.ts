import { expect, test } from 'vitest';
import { folderWith, kit, QUAY } from './desk.js';

const { events, ...head } = QUAY;
const lines = [head, ...events].map((value) => JSON.stringify(value)).join('\n');

test('JSON Lines are validated, with the line of what is wrong', async () => {
  const folder = folderWith({ 'clock.jsonl': `${lines}\n{"id": "bad" "when": "1988"}\n` });
  const { code, out } = await kit(['validate', `${folder}/clock.jsonl`]);
  expect(code).toBe(1);
  expect(out).toContain(`${events.length} events can be drawn`);
  expect(out).toContain(`line ${events.length + 2}, column 14: `);
});

test('a split document is validated with its parts, each problem under its file', async () => {
  const folder = folderWith({
    'clock.json': JSON.stringify({
      ...head,
      events: ['a.json', 'b%20c.jsonl', 'gone.json', '../outside.json'],
    }),
    'a.json': JSON.stringify(events.slice(0, 1)),
    'b c.jsonl': `${JSON.stringify(events[1])}\n{"id":"odd","when":"1988-13","title":"Odd"}`,
  });
  const { code, out } = await kit(['validate', `${folder}/clock.json`]);
  expect(code).toBe(1);
  expect(out).toContain('3 errors; 2 events can be drawn');
  expect(out).toContain('b%20c.jsonl, line 2, column 1: “Odd”: ');
  expect(out).toContain('gone.json could not be read.');
  expect(out).toContain('../outside.json could not be read.');
});
