import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { idsOf, inLanguage, readJson, record } from './record.js';

const FIRST_IDS = '08371559bb75566f1bf981cdeec224cd089347f524e20aa00da4d08dd18d3283';

describe('the ids', () => {
  it('of the first published record are all there still, and that list is as it was', () => {
    const first = readJson('tests/fixtures/record-ids-first.json') as string[];
    expect(createHash('sha256').update(first.join('\n')).digest('hex')).toBe(FIRST_IDS);
    const now = new Set(idsOf(record));
    const listed = new Set(readJson('tests/fixtures/record-ids.json') as string[]);
    expect(first.filter((id) => !now.has(id) || !listed.has(id))).toEqual([]);
  });

  it('named in a correction are ids of the record', () => {
    const corrections = record.corrections ?? [];
    expect(corrections.length).toBeGreaterThan(0);
    const known = new Set(idsOf(record));
    expect(corrections.flatMap(({ ids = [] }) => ids).filter((id) => !known.has(id))).toEqual([]);
    expect(corrections.filter(({ what }) => !inLanguage(what, 'en') || !inLanguage(what, 'fa'))).toEqual([]);
  });
});
