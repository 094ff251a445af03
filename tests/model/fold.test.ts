import { expect, test } from 'vitest';
import { fold } from '../../src/model/fold.js';

test.each([
  ['Éva Ørsted', 'eva orsted'],
  ['STRASSE', 'straße'],
  ['ﬁle', 'file'],
  ['۱۳۶۷', '1367'],
  ['١٩٨٨', '1988'],
  ['علي', 'علی'],
  ['كتاب', 'کتاب'],
  ['مي‌روند', 'میروند'],
  ['می‌روند', 'میروند'],
  ['مــوسوی', 'موسوی'],
  ['مُوسَوی', 'موسوی'],
  ['آیت‌الله', 'ایتالله'],
  ['إعدام', 'اعدام'],
  ['أحمد', 'احمد'],
  ['رسالة', 'رساله'],
  ['مسئول', 'مسيول'],
  ['Ra’isi', "ra'isi"],
  ['Montazeri\u00a0 said\n', 'montazeri said'],
  ['\u202bفارسی\u202c', 'فارسی'],
])('a search for %s finds %s', (query, text) => expect(fold(query)).toBe(fold(text)));

test('letters that differ stay apart', () => {
  expect(fold('باد')).not.toBe(fold('پاد'));
  expect(fold('Raisi')).not.toBe(fold('Rezai'));
});

test('folding twice changes nothing more', () => {
  const once = fold('ÅÉ ﷲ ۱۲ Ǆ İ');
  expect(fold(once)).toBe(once);
});
