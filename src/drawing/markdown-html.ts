import { html, type TemplateResult } from 'lit';
import { parseMarkdown, type MarkdownInline, type MarkdownNode } from '../model/markdown.js';
import { linkHtml } from './link-html.js';

/** The small part of Markdown that a `body` may use. What looks like HTML in it is text. */
export function markdownHtml(text: string): TemplateResult[] {
  return parseMarkdown(text).map(blockHtml);
}

function blockHtml(node: MarkdownNode): TemplateResult {
  if (node.type === 'paragraph') return html`<p>${node.children.map(inlineHtml)}</p>`;
  if (node.type === 'quote') return html`<blockquote>${node.children.map(blockHtml)}</blockquote>`;
  const items = node.items.map((item) => html`<li>${item.map(inlineHtml)}</li>`);
  return node.ordered
    ? html`<ol>
        ${items}
      </ol>`
    : html`<ul>
        ${items}
      </ul>`;
}

function inlineHtml(node: MarkdownInline): TemplateResult {
  switch (node.type) {
    case 'text':
      return html`${node.value}`;
    case 'code':
      return html`<code>${node.value}</code>`;
    case 'break':
      return html`<br />`;
    case 'emphasis':
      return html`<em>${node.children.map(inlineHtml)}</em>`;
    case 'strong':
      return html`<strong>${node.children.map(inlineHtml)}</strong>`;
    case 'link':
      return linkHtml(node.url, node.children.map(inlineHtml));
  }
}
