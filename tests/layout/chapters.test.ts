import { describe, expect, test } from 'vitest';
import { chaptersOf } from '../../src/layout/chapters.js';

const YEAR = 365;
const day = (at: number) => ({ start: at, end: at + 1 });

describe('chapters', () => {
  test('a long quiet stretch is skipped', () => {
    const chapters = chaptersOf([day(0), day(100), day(20 * YEAR), day(20 * YEAR + 90)], 'broken');
    expect(chapters).toHaveLength(2);
    expect(chapters[0]?.end).toBeLessThan(chapters[1]?.start ?? 0);
  });

  test('evenly spread events are not cut', () => {
    const spans = Array.from({ length: 30 }, (_, i) => day(i * YEAR));
    expect(chaptersOf(spans, 'broken')).toHaveLength(1);
  });

  test('a linear axis has one chapter over everything', () => {
    const [only, ...more] = chaptersOf([day(0), day(100 * YEAR)], 'linear');
    expect(more).toEqual([]);
    expect(only?.start).toBeLessThan(0);
    expect(only?.end).toBeGreaterThan(100 * YEAR);
  });

  test('time in which an event may have happened is never skipped', () => {
    const spans = [day(0), { start: 5 * YEAR, end: 15 * YEAR }, day(20 * YEAR)];
    for (const { start, end } of chaptersOf(spans, 'broken').slice(0, -1)) {
      expect(end <= 5 * YEAR || end >= 15 * YEAR).toBe(true);
      expect(start).toBeLessThan(end);
    }
  });

  test('chapters do not overlap, whatever their padding', () => {
    const chapters = chaptersOf([day(0), day(200), day(400), day(9000), day(9081), day(30_000)], 'broken');
    chapters.slice(1).forEach((chapter, i) => expect(chapters[i]?.end).toBeLessThan(chapter.start));
  });

  test('nothing gives no chapters, one day gives about a month', () => {
    expect(chaptersOf([], 'broken')).toEqual([]);
    const [only] = chaptersOf([day(10)], 'broken');
    expect((only?.end ?? 0) - (only?.start ?? 0)).toBeGreaterThan(28);
  });

  test('a crowded chapter is wider than a lonely one', () => {
    const spans = [...Array.from({ length: 12 }, (_, i) => day(i * 10)), day(30 * YEAR)];
    const [crowded, lonely] = chaptersOf(spans, 'broken');
    expect(crowded?.weight).toBeGreaterThan((lonely?.weight ?? 0) * 2);
  });
});
