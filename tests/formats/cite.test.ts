import { describe, expect, test } from 'vitest';
import { toBibtex } from '../../src/formats/bibtex.js';
import { cslJsonText, toCslJson } from '../../src/formats/csl-json.js';
import { toPlainCitation } from '../../src/formats/plain-citation.js';
import { toRis } from '../../src/formats/ris.js';
import type { TimelineDocument } from '../../src/model/document.js';
import harwick from '../fixtures/voices.json' with { type: 'json' };

const record = harwick as unknown as TimelineDocument;
const read = { event: 'flood', url: 'https://example.org/dam', accessed: '2026-12-01' };
const changed = (change: Partial<TimelineDocument>): TimelineDocument => ({ ...record, ...change });

describe('CSL-JSON', () => {
  test('cites an event as a part of the dated version of its record', () => {
    expect(toCslJson(record, read)).toEqual({
      id: 'harwick-flood',
      type: 'webpage',
      title: 'The dam at Harwick breaks',
      'container-title': 'The Harwick dam, 1974–1984',
      issued: { 'date-parts': [[2026, 11, 22]] },
      version: '2026-11-22',
      URL: 'https://example.org/dam',
      accessed: { 'date-parts': [[2026, 12, 1]] },
      language: 'en',
    });
  });

  test('cites the record where no event is named, or none of that name is there', () => {
    expect(toCslJson(record)).toMatchObject({ id: 'harwick', title: 'The Harwick dam, 1974–1984' });
    expect(toCslJson(record, { event: 'nothing' })).toEqual(toCslJson(record));
    expect(toCslJson(record)).not.toHaveProperty('container-title');
  });

  test('gives titles in the reader’s language and says which that is', () => {
    expect(toCslJson(record, { event: 'flood', lang: 'fa' })).toMatchObject({
      title: 'سد هاروِک می‌شکند',
      language: 'fa',
    });
  });

  test('says nothing of a version that the document does not name', () => {
    const bare = toCslJson(changed({ updated: undefined, id: undefined }));
    expect(bare).toEqual({
      id: 'timeline',
      type: 'webpage',
      title: 'The Harwick dam, 1974–1984',
      language: 'en',
    });
  });

  test('is a file that reference managers read: an array', () => {
    expect(JSON.parse(cslJsonText(record, read))).toEqual([toCslJson(record, read)]);
  });
});

test('BibTeX', () => {
  expect(toBibtex(record, read)).toBe(`@misc{harwick-flood,
  title = {{The dam at Harwick breaks}},
  howpublished = {In: The Harwick dam, 1974–1984},
  year = {2026},
  month = {11},
  day = {22},
  version = {2026-11-22},
  url = {https://example.org/dam},
  urldate = {2026-12-01},
  language = {en},
}
`);
});

test('BibTeX says in the reader’s language what holds an event', () => {
  expect(toBibtex(record, { event: 'flood', lang: 'fa' })).toContain('  howpublished = {در: ');
  expect(toBibtex(record, { event: 'flood', lang: 'fa' })).not.toMatch(/In:|[\u2066-\u2069]/u);
});

test('BibTeX stays one entry whatever a title holds', () => {
  const evil = changed({ title: 'A} @book{x, \\input{/etc} 50% & $5_{a}^b ~ #1\nnext', id: 'a b}c' });
  expect(toBibtex(evil, { url: 'https://example.org/{a}\\b' })).toBe(`@misc{a-b-c,
  title = {{A\\} @book\\{x, \\textbackslash{}input\\{/etc\\} 50\\% \\& \\$5\\_\\{a\\}\\textasciicircum{}b \\textasciitilde{} \\#1 next}},
  year = {2026},
  month = {11},
  day = {22},
  version = {2026-11-22},
  url = {https://example.org/%7Ba%7D%5Cb},
  language = {en},
}
`);
});

test('RIS', () => {
  expect(toRis(record, read).split('\r\n')).toEqual([
    'TY  - ELEC',
    'ID  - harwick-flood',
    'TI  - The dam at Harwick breaks',
    'T2  - The Harwick dam, 1974–1984',
    'PY  - 2026',
    'DA  - 2026/11/22',
    'ET  - 2026-11-22',
    'LA  - en',
    'UR  - https://example.org/dam',
    'Y2  - 2026/12/01',
    'ER  - ',
    '',
  ]);
  expect(toRis(changed({ title: 'A\r\nER  - \r\nTY  - BOOK' }))).not.toMatch(
    /\nTY {2}- BOOK|\nER {2}- \r\nT/u,
  );
});

describe('a line of text', () => {
  test.each([
    [
      'plain',
      'The dam at Harwick breaks. In: The Harwick dam, 1974–1984, version of 22 November 2026. https://example.org/dam, accessed 1 December 2026.',
    ],
    [
      'apa',
      'The dam at Harwick breaks (2026). In: The Harwick dam, 1974–1984, version of 22 November 2026. https://example.org/dam.',
    ],
    [
      'chicago-author-date',
      '“The dam at Harwick breaks”. 2026. In: The Harwick dam, 1974–1984, version of 22 November 2026. Accessed 1 December 2026. https://example.org/dam.',
    ],
    [
      'chicago-note',
      '“The dam at Harwick breaks”, in: The Harwick dam, 1974–1984, version of 22 November 2026, accessed 1 December 2026, https://example.org/dam.',
    ],
  ] as const)('in the style %s', (citationStyle, line) => {
    expect(toPlainCitation(changed({ citationStyle }), read)).toBe(line);
  });

  test('in Persian, with its own digits and marks, and no marks of direction', () => {
    const line = toPlainCitation(record, { ...read, lang: 'fa' });
    expect(line).toBe(
      'سد هاروِک می‌شکند. در: سد هاروِک، ۱۹۷۴ تا ۱۹۸۴، نسخهٔ ۲۲ نوامبر ۲۰۲۶ میلادی. https://example.org/dam، دسترسی در ۱ دسامبر ۲۰۲۶ میلادی.',
    );
  });

  test('a title that ends with its own mark gets no other', () => {
    expect(toPlainCitation(changed({ title: 'Who knew?', updated: undefined }))).toBe('Who knew?');
  });

  test('without anything known but the title', () => {
    expect(toPlainCitation({ version: '1.0', lang: 'en', title: 'T', events: [] })).toBe('T.');
  });
});
