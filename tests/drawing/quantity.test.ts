import { expect, test } from 'vitest';
import { sayQuantity } from '../../src/drawing/quantity.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import type { Quantity } from '../../src/model/document.js';

test.each<[Quantity, en: string, fa: string]>([
  [{ exact: 0.0025 }, '0.0025', '۰٫۰۰۲۵'],
  [{ exact: 30000, unit: 'people' }, '30,000 people', '۳۰٬۰۰۰ people'],
  [{ exact: 5000, bound: 'at-least' }, 'at least 5,000', 'دست‌کم ۵٬۰۰۰'],
  [{ max: -3 }, 'at most −3', 'حداکثر ‎−۳'],
  [{ min: -10, max: 5 }, '−10 to 5', '‎−۱۰ تا ۵'],
  [{ min: 2000, words: 'thousands' }, '“thousands”', '«thousands»'],
])('%o in words', (quantity, en, fa) => {
  const plain = (text?: string) => text?.replace(/[\u2066-\u2069]/gu, '');
  expect(plain(sayQuantity(quantity, createLocalizer('en'), 'en'))).toBe(en);
  expect(plain(sayQuantity(quantity, createLocalizer('fa'), 'en'))).toBe(fa);
});
