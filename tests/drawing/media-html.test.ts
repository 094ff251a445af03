import { expect, test } from 'vitest';
import { mediaHtml } from '../../src/drawing/media-html.js';
import { templateText } from '../../src/drawing/template-text.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import type { Media } from '../../src/model/document.js';
import { northgate, words } from './read.js';

const draw = (media: Media, lang = 'en') =>
  mediaHtml(media, { index: northgate(), localizer: createLocalizer(lang), headingLevel: 2 });

const film: Media = {
  type: 'video',
  url: 'https://films.example/1',
  caption: 'The yard in winter.',
  credit: 'R. Amin',
  license: 'CC-BY-4.0',
};

test('the caption of a link is the text of the link, and is said once', () => {
  expect(words(draw(film))).toBe('The yard in winter. R. Amin · CC-BY-4.0');
  expect(templateText(draw(film))).toMatch(
    /<a href="https:\/\/films\.example\/1"[^>]*>.*The yard in winter/u,
  );
});

test('a link without a caption is its address, with nothing below it', () => {
  const bare = draw({ type: 'document', url: 'https://films.example/2' });
  expect(words(bare)).toBe('https://films.example/2');
  expect(templateText(bare)).not.toContain('<figcaption');
});

test('the text of a link says so where it stands in another language', () => {
  expect(words(draw(film, 'fa'))).toContain('The yard in winter. (به زبان انگلیسی)');
});

test('caption, credit and licence of a picture are parted', () => {
  const picture: Media = {
    ...film,
    credit: 'R. Amin',
    type: 'image',
    url: 'yard.jpg',
    alt: 'A yard under snow',
  };
  expect(words(draw(picture))).toBe('The yard in winter. · R. Amin · CC-BY-4.0');
});
