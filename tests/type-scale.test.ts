import { expect, test } from 'vitest';
import { sourceFiles } from './source-files.js';

/** The sizes of type, in shares of the text; 0.875 is that of controls, tables and what stands beside the text. */
const SCALE = [0.8125, 0.875, 1, 1.25, 1.5625];
/** From one size to another, for what stands inside text of another size. */
const STEPS = SCALE.flatMap((from) => SCALE.map((to) => to / from));

/** Paper and the wall of a class room have measures of their own. */
const OWN_MEASURE = /sheet|story/u;

test('every size of type is one of the scale, or leads from one to another', () => {
  const strays = [...sourceFiles()]
    .filter(([path]) => path.startsWith('elements/') && !OWN_MEASURE.test(path))
    .flatMap(([path, text]) =>
      [...text.matchAll(/font(?:-size)?:\s*([\d.]+)em/gu)]
        .map(([, size = '']) => Number(size))
        .filter((size) => ![...SCALE, ...STEPS].some((allowed) => Math.abs(allowed - size) < 0.0001))
        .map((size) => `${path}: ${size}em`),
    );
  expect(strays).toEqual([]);
});
