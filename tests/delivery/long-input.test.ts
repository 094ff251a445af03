import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folderWith, kit, QUAY } from '../publish/desk.js';

const { events, ...head } = QUAY;
const lines = [head, ...events].map((value) => JSON.stringify(value)).join('\n');

// One page holds the kit's own script, so it can be made only once that is built.
test('what is built from lines or from parts is one document', async () => {
  const folder = folderWith({
    'clock.jsonl': lines,
    'split.json': JSON.stringify({ ...head, events: 'all.json' }),
    'all.json': JSON.stringify(events),
  });
  writeFileSync(`${folder}/whole.json`, JSON.stringify(QUAY));
  const built = async (name: string) => {
    const page = `${folder}/${name}.html`;
    const { code } = await kit(['build', `${folder}/${name}`, '-o', page, '--single']);
    expect(code).toBe(0);
    return readFileSync(page, 'utf8');
  };
  const whole = await built('whole.json');
  expect(whole).toContain('The clock is');
  expect(await built('clock.jsonl')).toBe(whole);
  expect(await built('split.json')).toBe(whole);
});
