import { parseMarkdown } from '../model/markdown.js';
import type { MarkdownInline, MarkdownNode } from '../model/markdown.js';

/** The Markdown subset as HTML for programs that show HTML. Every sign of the text is escaped. */
export function markdownToHtml(text: string): string {
  return parseMarkdown(text).map(block).join('');
}

export function escapeHtml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;').replace(/"/gu, '&quot;');
}

function block(node: MarkdownNode): string {
  if (node.type === 'quote') return `<blockquote>${node.children.map(block).join('')}</blockquote>`;
  if (node.type === 'paragraph') return `<p>${inline(node.children)}</p>`;
  const tag = node.ordered ? 'ol' : 'ul';
  return `<${tag}>${node.items.map((item) => `<li>${inline(item)}</li>`).join('')}</${tag}>`;
}

function inline(nodes: readonly MarkdownInline[]): string {
  return nodes
    .map((node) => {
      switch (node.type) {
        case 'text':
          return escapeHtml(node.value);
        case 'code':
          return `<code>${escapeHtml(node.value)}</code>`;
        case 'break':
          return '<br>';
        case 'link':
          return `<a href="${escapeHtml(node.url)}">${inline(node.children)}</a>`;
        case 'emphasis':
          return `<em>${inline(node.children)}</em>`;
        case 'strong':
          return `<strong>${inline(node.children)}</strong>`;
      }
    })
    .join('');
}
