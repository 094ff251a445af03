import { describe, expect, test } from 'vitest';
import { safeUrl } from '../../src/model/safe-url.js';

describe('addresses that may be followed stay as they are', () => {
  test.each([
    'https://example.org/a?b=c#d',
    'http://example.org',
    'HTTPS://EXAMPLE.ORG/',
    'https://example.org:8443/javascript:alert(1)',
    'https://fa.example.org/کتاب',
    'mailto:editors@example.org',
    'media/gate.jpg',
    './a b.pdf',
    '../up',
    '/root',
    '?q=a:b',
    '#part',
    'a/b:c',
  ])('%s', (url) => expect(safeUrl(url)).toBe(url));

  test('blanks around it are dropped', () =>
    expect(safeUrl('  https://example.org ')).toBe('https://example.org'));
});

describe('every other address is refused', () => {
  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    '\u0001https://example.org',
    '\u0085javascript:alert(1)',
    'javascript&colon;alert(1)',
    'javascript&#58;alert(1)',
    'javascript%3Aalert(1)',
    'data:text/html,<script>alert(1)</script>',
    'DATA:image/svg+xml,<svg/>',
    'vbscript:x',
    'blob:https://example.org/1',
    'file:///etc/passwd',
    'ftp://example.org',
    'about:blank',
    'view-source:https://example.org',
    '//evil.example',
    '\\\\evil.example',
    '/\\evil.example',
    'https:evil.example',
    'https:\\\\evil.example',
    'https:///evil.example',
    'http://',
    'mailto:',
    '',
    '   ',
    `https://example.org/${'a'.repeat(10_000)}`,
  ])('%.60j', (url) => expect(safeUrl(url)).toBeNull());

  test('a value that is no text is no address', () => expect(safeUrl(1 as unknown as string)).toBeNull());
});
