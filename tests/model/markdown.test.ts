import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../src/model/markdown.js';
import type { MarkdownInline, MarkdownNode } from '../../src/model/markdown.js';

/** Nodes in a short notation, so that a row of a table says it all. */
function show(nodes: readonly (MarkdownNode | MarkdownInline)[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'text') return node.value;
      if (node.type === 'break') return '⏎';
      if (node.type === 'code') return `code(${node.value})`;
      if (node.type === 'list') return `${node.ordered ? 'ol' : 'ul'}(${node.items.map(show).join('|')})`;
      if (node.type === 'link') return `link(${node.url} ${show(node.children)})`;
      return `${{ paragraph: 'p', quote: 'quote', emphasis: 'em', strong: 'strong' }[node.type]}(${show(node.children)})`;
    })
    .join('');
}

test.each([
  ['One.\n\nTwo.', 'p(One.)p(Two.)'],
  ['One\nline', 'p(One⏎line)'],
  ['a *b* **c** _d_ __e__', 'p(a em(b) strong(c) em(d) strong(e))'],
  ['**a *b* c**', 'p(strong(a em(b) c))'],
  ['*a **b** c*', 'p(em(a strong(b) c))'],
  ['snake_case_name', 'p(snake_case_name)'],
  ['2 * 3 * 4', 'p(2 * 3 * 4)'],
  ['*open', 'p(*open)'],
  ['**a *b**', 'p(strong(a *b))'],
  ['\\*not\\*', 'p(*not*)'],
  ['`a *b* <i>`', 'p(code(a *b* <i>))'],
  ['a ` b', 'p(a ` b)'],
  ['[here](https://example.org/a_(b)) now', 'p(link(https://example.org/a_(b) here) now)'],
  ['[*here*](a.html)', 'p(link(a.html em(here)))'],
  ['*[a](b)*', 'p(em(link(b a)))'],
  ['[click](javascript:alert(1))', 'p([click](javascript:alert(1)))'],
  ['[click]( javascript:alert(1))', 'p([click]( javascript:alert(1)))'],
  ['[click](//evil.example)', 'p([click](//evil.example))'],
  ['[a [b](c)', 'p([a link(c b))'],
  ['[a] and (b)', 'p([a] and (b))'],
  ['<script>alert(1)</script>', 'p(<script>alert(1)</script>)'],
  ['- a\n- b\n  more\n- c', 'ul(a|b⏎more|c)'],
  ['1. a\n2) b', 'ol(a|b)'],
  ['- a\n1. b', 'ul(a)ol(b)'],
  ['Text:\n- a', 'p(Text:)ul(a)'],
  ['> one\n> two\n\nafter', 'quote(p(one⏎two))p(after)'],
  ['> - a\n> - b', 'quote(ul(a|b))'],
  ['> > deep', 'quote(quote(p(deep)))'],
  ['**نسخه** _دوم_', 'p(strong(نسخه) em(دوم))'],
  ['', ''],
  [' \n\r\n ', ''],
])('%j is %s', (text, expected) => expect(show(parseMarkdown(text))).toBe(expected));

describe('no text', () => {
  const nasty = fc.string({ unit: fc.constantFrom(...'*_`[]()\\\n> -1.ab'), maxLength: 200 });

  test('loses a letter or makes the reader throw', () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const letters = (written: string) => written.replace(/[^a]/g, '').length;
        expect(
          letters(
            JSON.stringify(parseMarkdown(text)).replace(
              /"[a-z]+":|"(paragraph|emphasis|quote|list|break|text|strong|code|link)"|true|false/g,
              '',
            ),
          ),
        ).toBe(letters(text));
      }),
      { numRuns: 3000 },
    );
  });

  test.each(['*a ', '[', '[a](', '`', '`a', '> ', '_*', '**a*', '\\', '- a\n', '](', '[a](b'])(
    'of 200,000 times %j takes more than a moment',
    (piece) => {
      const time = (count: number): number => {
        const text = piece.repeat(count);
        const start = performance.now();
        parseMarkdown(text);
        return performance.now() - start;
      };
      time(10_000);
      expect(time(200_000)).toBeLessThan(3000);
    },
  );
});
