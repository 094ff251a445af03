import { expect, test } from 'vitest';
import { rasterise, type Raster } from '../../src/publish/rasterise.js';

const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]);
const gives =
  (by: string, png = PNG) =>
  (): Promise<Raster> =>
    Promise.resolve({ by, png });
const fails = (): Promise<Raster> => Promise.reject(new Error('not installed'));

test('the first program that gives a picture makes it', async () => {
  const made = await rasterise('<svg/>', 10, 10, [
    fails,
    gives('empty', new Uint8Array()),
    gives('second'),
    gives('third'),
  ]);
  expect(made?.by).toBe('second');
});

test('where none does, there is no picture and no failure', async () => {
  expect(await rasterise('<svg/>', 10, 10, [fails])).toBeNull();
});
