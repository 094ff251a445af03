import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.js';

// Persian runs from the right: a style that names a side is wrong in one of the two.
const PHYSICAL =
  /(?:^|[\s;{])((?:margin|padding|border|inset|scroll-margin|scroll-padding)-(?:left|right)(?:-\w+)?|border-(?:top|bottom)-(?:left|right)-radius|left|right|text-align|float|clear)\s*:\s*([^;}]*)/g;
const SIDED_BY_VALUE = new Set(['text-align', 'float', 'clear']);

function physicalStyles(text: string): string[] {
  const sheets = [...text.matchAll(/\bcss`([^`]*)`/g)].map(([, sheet = '']) => sheet);
  return sheets.flatMap((sheet) =>
    [...sheet.replaceAll(/\/\*[^*]*\*\//g, ' ').matchAll(PHYSICAL)]
      .filter(([, name = '', value = '']) => !SIDED_BY_VALUE.has(name) || /\b(left|right)\b/.test(value))
      .map(([, name = '', value = '']) => `${name}: ${value.trim()}`),
  );
}

test('styles say start and end, never left and right', () => {
  const found = [...sourceFiles()].flatMap(([path, text]) =>
    physicalStyles(text).map((style) => `${path}: ${style}`),
  );
  expect(found).toEqual([]);
});

test('a side is found', () => {
  const sheet =
    'css`a { margin-left: 1px; text-align: center } b{right:0;float:left; margin-inline-start: 2px; text-align: right }`';
  expect(physicalStyles(sheet)).toEqual(['margin-left: 1px', 'right: 0', 'float: left', 'text-align: right']);
});
