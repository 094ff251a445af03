import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ConversionNotes } from '../../../src/formats/conversion-notes.js';
import { htmlToMarkdown, htmlToText } from '../../../src/formats/html-to-markdown.js';
import { parseMarkdown } from '../../../src/model/markdown.js';
import type { MarkdownInline, MarkdownNode } from '../../../src/model/markdown.js';

function convert(html: string) {
  const notes = new ConversionNotes();
  const { markdown, embeds } = htmlToMarkdown(html, notes);
  return { markdown, embeds, notes: notes.all.map(({ code, count }) => `${code} ${count}`) };
}

/** All the words that a reader sees. */
function seen(nodes: readonly (MarkdownNode | MarkdownInline)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text' || node.type === 'code') return node.value;
      if (node.type === 'break') return ' ';
      return node.type === 'list' ? node.items.map(seen).join(' ') : seen(node.children);
    })
    .join(' ');
}

test.each([
  ['Plain, with 2 * 3 and snake_case.', 'Plain, with 2 * 3 and snake_case.'],
  ['One\r\nline\r\n\r\nand another', 'One\nline\n\nand another'],
  ['<p>One.</p>\n<p>Two.</p>', 'One.\n\nTwo.'],
  ['<p>One.<p>Two.', 'One.\n\nTwo.'],
  ['one<br>two<br/><br>three', 'one\ntwo\n\nthree'],
  ['<b> loud </b>and un<em>believ</em>able', '**loud** and un*believ*able'],
  ['<b>a <i>b</i></b>', '**a _b_**'],
  ['<em>b</em><strong>a</strong>', '_b_**a**'],
  ['<i>a <i>b</i></i>', '*a b*'],
  ['<ul><li>a<ul><li>b</li></ul></li><li>c<br>d</li></ul>', '- a\n- b\n- c\nd'],
  ['<ol><li>a</li><li><b>b</b></li></ol>', '1. a\n2. **b**'],
  ['<blockquote><p>q</p><p>r</p><cite>s</cite></blockquote>', '> q\n>\n> r\n>\n> *s*'],
  ['<a href="https://example.org/a_(b)">x [1]</a>', '[x \\[1\\]](https://example.org/a_(b))'],
  ['<a href="https://example.org/a b">x</a>', '[x](https://example.org/a%20b)'],
  ['<a href="//example.org/">x</a>', '[x](https://example.org/)'],
  ['<a name="top">x</a>', 'x'],
  ['* a\n- b\n1. c', '\\* a\n\\- b\n1\\. c'],
  ['a [x](https://example.org) b', 'a \\[x\\](https://example.org) b'],
  ['a < b &amp; c <d', 'a < b & c <d'],
  ['3 < 4 <b>x</b> <', '3 < 4 **x** <'],
  ['<p dir="rtl">نامهٔ <b>دوم</b></p>', 'نامهٔ **دوم**'],
  ['&lt;script&gt;alert(1)&lt;/script&gt;', '<script>alert(1)</script>'],
  ['', ''],
])('%j becomes %j without a loss', (html, markdown) => {
  expect(convert(html)).toEqual({ markdown, embeds: [], notes: [] });
});

test.each([
  ['a<script>alert(1)</script>b', 'ab', ['html.script 1']],
  ['<style>p{}</style>a<style>i{}</style>', 'a', ['html.style 2']],
  ['<svg><a href="javascript:1">t</a></svg>z', 'z', ['html.svg 1']],
  [
    '<span class="x">a</span> <u>b</u> <span>c</span>',
    'a b c',
    ['html.attribute-class 1', 'html.span 2', 'html.u 1'],
  ],
  [
    '<a href="javascript:alert(1)" onclick="x()">x</a>',
    'x',
    ['html.attribute-handler 1', 'html.unsafe-link 1'],
  ],
  ['<a href="data:text/html,x">x</a><a href="java&#10;script:x">y</a>', 'xy', ['html.unsafe-link 2']],
  ['<h2>Head</h2>text<hr>more', '**Head**\n\ntext\n\nmore', ['html.h2 1', 'html.hr 1']],
  ['<table><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a | b\n\nc', ['html.table 1']],
  ['<pre>a\nb</pre>', '`a`\n`b`', ['html.pre 1']],
  ['<q>hi</q>', '“hi”', ['html.q 1']],
  ['x<!-- c -->y', 'xy', ['html.comment 1']],
])('%j becomes %j and says what it lost', (html, markdown, notes) => {
  expect(convert(html)).toEqual({ markdown, embeds: [], notes });
});

test('each kind of attribute that is dropped is named, with the event, and an address with it', () => {
  const notes = new ConversionNotes();
  const html =
    '<p class="a" style="color:red"><span class="cite" data-url="https://sound.example/1.mp3" data-start="3">x</span>' +
    '<a href="https://e.example/" id="top" title="T">y</a><img src="https://e.example/a.png" srcset="//e.example/b.png 2x">';
  htmlToMarkdown(html, notes, 'The clock');
  expect(notes.all.map(({ code, examples }) => [code, ...examples])).toEqual([
    ['html.attribute-class', 'The clock: class="a"', 'The clock: class="cite"'],
    ['html.attribute-style', 'The clock: style="color:red"'],
    [
      'html.attribute-address',
      'The clock: data-url="https://sound.example/1.mp3"',
      'The clock: srcset="//e.example/b.png 2x"',
    ],
    ['html.attribute-data', 'The clock: data-start="3"'],
    ['html.span', 'The clock'],
    ['html.attribute-id', 'The clock: id="top"'],
    ['html.attribute-title', 'The clock: title="T"'],
    ['html.img', 'The clock: https://e.example/a.png'],
  ]);
});

test('a note names its event, or the first words where nobody gave one, each once', () => {
  const notes = new ConversionNotes();
  for (const about of ['One', 'One', '']) htmlToMarkdown('<u>The  town</u> <u>clock</u>', notes, about);
  expect(notes.all).toMatchObject([{ code: 'html.u', count: 6, examples: ['One', 'The town clock'] }]);
});

test('what a text showed from elsewhere is handed back', () => {
  const html = 'a <img src="a.png" alt="A"> b <iframe src="https://example.org/"><p>old</p></iframe>c';
  expect(convert(html)).toEqual({
    markdown: 'a b c',
    embeds: [
      { tag: 'img', url: 'a.png', alt: 'A' },
      { tag: 'iframe', url: 'https://example.org/', alt: '' },
    ],
    notes: ['html.img 1', 'html.iframe 1'],
  });
});

test('where only plain text can stand, links are kept beside it', () => {
  const notes = new ConversionNotes();
  const text = htmlToText('<a href="https://example.org/"><b>Ann</b></a>/<i>Archive</i>', notes);
  expect(text).toEqual({ text: 'Ann/Archive', links: [{ url: 'https://example.org/', label: 'Ann' }] });
  expect(notes.all.map(({ code, count }) => `${code} ${count}`)).toEqual(['html.emphasis 2']);
});

describe('whatever comes', () => {
  const piece = fc.constantFrom(
    ...'<b>|</b>|<i>|</i>|<a href="https://e.org/_(">|</a>|<ul>|<li>|</ul>|<ol>|</ol>|<blockquote>|</blockquote>'.split(
      '|',
    ),
    ...'<pre>|</pre>|<code>|</code>|<p>|</p>|<br>|<h1>|</h1>|<q>|</q>|<td>|<tr>|<span>|</span>|<img src=x>'.split(
      '|',
    ),
    ...[
      'w',
      ' ',
      '\n',
      '*',
      '_',
      '**',
      '`',
      '[',
      '](x)',
      '\\',
      '- ',
      '1. ',
      '> ',
      '&amp;',
      '< ',
      'é',
      '\u00a0',
    ],
  );
  const html = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

  test('every letter is shown, and nothing but text, as often as it stood there', () => {
    fc.assert(
      fc.property(html, (text) => {
        const count = (words: string): number => words.split('w').length;
        expect(count(seen(parseMarkdown(convert(text).markdown)))).toBe(count(text));
      }),
      { numRuns: 3000 },
    );
  });

  test('a text without HTML reads as it stands', () => {
    const plain = fc.string({ unit: fc.constantFrom(...'ab*_`[]()\\\n> -1.#!'), maxLength: 60 });
    const words = (text: string): string => text.replace(/\s+/gu, '');
    fc.assert(
      fc.property(plain, (text) => {
        expect(words(seen(parseMarkdown(convert(text).markdown)))).toBe(words(text));
      }),
      { numRuns: 3000 },
    );
  });
});
