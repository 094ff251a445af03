import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editorData } from '../scripts/editor-data.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8')) as Parameters<typeof editorData>[0];
const { tags } = editorData(manifest);
const tag = (name: string) => tags.find((it) => it.name === name);
const attribute = (name: string) => tag('chronicle-timeline')?.attributes.find((it) => it.name === name);

describe('what editors complete in HTML', () => {
  test('is every element with words about it', () => {
    expect(tags.length).toBeGreaterThan(7);
    for (const { name, description } of tags) {
      expect(name).toMatch(/^chronicle-/u);
      expect(description).not.toBe('');
    }
  });

  test('offers the values of an attribute that has few, and says its default', () => {
    expect(attribute('calendar')?.values?.map(({ name }) => name)).toEqual([
      'auto',
      'gregorian',
      'persian',
      'both',
    ]);
    expect(attribute('calendar')?.description).toContain("Default: 'auto'");
    expect(attribute('src')?.values).toBeUndefined();
  });

  test('an attribute that is there or not has no values', () => {
    expect(attribute('hash')?.valueSet).toBe('v');
  });
});
