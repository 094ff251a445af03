import type { MarkdownInline, MarkdownNode } from '../model/markdown.js';
import { printMarkdown } from './print-markdown.js';

/** Plain text as Markdown that reads as itself: what would be emphasis, a link or HTML stays signs. */
export function plainToMarkdown(text: string): string {
  const paragraphs = text
    .split(/\r\n|\r|\n/u)
    .map((line) => line.trim())
    .join('\n')
    .split(/\n{2,}/u)
    .filter((block) => block.trim() !== '');
  return printMarkdown(paragraphs.map(paragraph));
}

function paragraph(block: string): MarkdownNode {
  const lines = block.split('\n').filter(Boolean);
  const children = lines.flatMap((value, i): MarkdownInline[] => {
    const line: MarkdownInline = { type: 'text', value };
    return i > 0 ? [{ type: 'break' }, line] : [line];
  });
  return { type: 'paragraph', children };
}

/** Whether a text that may be plain holds HTML: a tag as people write them, not an address in angle brackets. */
export function looksLikeHtml(text: string): boolean {
  const tags = 'a|b|br|blockquote|body|div|em|h[1-6]|html|i|img|li|ol|p|span|strong|table|u|ul';
  return new RegExp(`</?(?:${tags})(?:\\s[^<>]{0,2000})?/?>`, 'iu').test(text);
}
