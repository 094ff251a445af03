import { parseInline } from './markdown-inline.js';
import type { MarkdownInline } from './markdown-inline.js';

export type { MarkdownInline } from './markdown-inline.js';

export type MarkdownNode =
  | { readonly type: 'paragraph'; readonly children: readonly MarkdownInline[] }
  | {
      readonly type: 'list';
      readonly ordered: boolean;
      readonly items: readonly (readonly MarkdownInline[])[];
    }
  | { readonly type: 'quote'; readonly children: readonly MarkdownNode[] };

const QUOTE = /^ {0,3}> ?/;
const ITEM = /^ {0,3}(?:([-*+])|\d{1,9}[.)])[ \t]+(?=\S)/;
/** Quotes inside quotes beyond this stay text, so that no input can nest without end. */
const MAX_DEPTH = 4;

type Kind = 'paragraph' | 'bullets' | 'numbers' | 'quote';

/**
 * A small safe part of Markdown as nodes: paragraphs, lists of one level, block quotes, emphasis, strong, links to
 * addresses that `safeUrl` lets through, code, and every line break as a line break. HTML is text. Linear time.
 */
export function parseMarkdown(text: string): readonly MarkdownNode[] {
  return parseBlocks(text.split(/\r\n|\r|\n/), 0);
}

function parseBlocks(lines: readonly string[], depth: number): MarkdownNode[] {
  const nodes: MarkdownNode[] = [];
  let kind: Kind | null = null;
  let entries: string[][] = [];
  const close = (): void => {
    if (kind) nodes.push(block(kind, entries, depth));
    kind = null;
    entries = [];
  };
  for (const line of lines) {
    if (!line.trim()) {
      close();
      continue;
    }
    const [next, content, starts] = classify(line, depth);
    // A line that starts nothing goes on with the list it follows; a quote ends where its marks end.
    const continues = next === 'paragraph' && (kind === 'bullets' || kind === 'numbers');
    if (next !== kind && !continues) close();
    kind ??= next;
    if (starts || entries.length === 0) entries.push([]);
    entries.at(-1)!.push(content);
  }
  close();
  return nodes;
}

function classify(line: string, depth: number): [kind: Kind, content: string, startsEntry: boolean] {
  if (depth < MAX_DEPTH && QUOTE.test(line)) return ['quote', line.replace(QUOTE, ''), false];
  const item = ITEM.exec(line);
  if (item) return [item[1] ? 'bullets' : 'numbers', line.slice(item[0].length), true];
  return ['paragraph', line.trim(), false];
}

function block(kind: Kind, entries: readonly string[][], depth: number): MarkdownNode {
  if (kind === 'quote') return { type: 'quote', children: parseBlocks(entries[0]!, depth + 1) };
  const items = entries.map((lines) => parseInline(lines.join('\n')));
  return kind === 'paragraph'
    ? { type: 'paragraph', children: items[0]! }
    : { type: 'list', ordered: kind === 'numbers', items };
}
