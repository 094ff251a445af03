import { expect, test } from 'vitest';
import { fold } from '../../src/model/fold.js';

test.each([
  ['Éva Ørsted', 'eva orsted'],
  ['STRASSE', 'straße'],
  ['ﬁle', 'file'],
  ['۱۳۶۷', '1367'],
  ['١٩٨٨', '1988'],
  ['١٣٦٧', '۱۳۶۷'],
  ['علي', 'علی'],
  ['علي كاظمى', 'علی کاظمی'],
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
  ['1367-05', '۱۳۶۷/۰۵'],
  ['١٣٦٧/٠٥', '1367-05'],
  ['۱۳۶۷٫۰۵', '1367/05'],
  ['25.5.1367', '۲۵/۵/۱۳۶۷'],
  ['1988–1990', '1988-1990'],
  ['Ra’isi', "ra'isi"],
  ['Montazeri\u00a0 said\n', 'montazeri said'],
  ['\u202bفارسی\u202c', 'فارسی'],
])('a search for %s finds %s', (query, text) => expect(fold(query)).toBe(fold(text)));

test('letters that differ stay apart', () => {
  expect(fold('باد')).not.toBe(fold('پاد'));
  expect(fold('Raisi')).not.toBe(fold('Rezai'));
});

test('a full stop or slash between words stays what it is', () => {
  expect(fold('und/oder p. 12. Then')).toBe('und/oder p. 12. then');
});

test('folding twice changes nothing more', () => {
  const once = fold('ÅÉ ﷲ ۱۲ Ǆ İ');
  expect(fold(once)).toBe(once);
});
