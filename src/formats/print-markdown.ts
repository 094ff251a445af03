import { parseMarkdown } from '../model/markdown.js';
import type { MarkdownInline, MarkdownNode } from '../model/markdown.js';

type Ways = readonly [escaped: boolean, emphasis: '*' | '_' | ''];

/** Plainest first: a text that means nothing in Markdown stands as it is. */
const WAYS: readonly Ways[] = [
  [false, '*'],
  [true, '*'],
  [true, '_'],
  [true, ''],
];

/** Writes nodes as Markdown that `parseMarkdown` reads as these same nodes. */
export function printMarkdown(nodes: readonly MarkdownNode[]): string {
  return nodes.map(printBlock).join('\n\n');
}

function printBlock(node: MarkdownNode): string {
  if (node.type === 'quote')
    return printMarkdown(node.children)
      .split('\n')
      .map((line) => (line ? `> ${line}` : '>'))
      .join('\n');
  const wanted = JSON.stringify(node);
  const printed = WAYS.map((ways) => () => printLines(node, ways));
  // Marks that touch can mean something else than they should: each way is read back before it is taken.
  const good = printed.find((print) => JSON.stringify(parseMarkdown(print())[0]) === wanted);
  return (good ?? printed.at(-1)!)();
}

function printLines(node: Exclude<MarkdownNode, { type: 'quote' }>, ways: Ways): string {
  if (node.type === 'paragraph') return printLine(node.children, ways);
  return node.items
    .map((item, i) => `${node.ordered ? `${i + 1}.` : '-'} ${printLine(item, ways)}`)
    .join('\n');
}

function printLine(nodes: readonly MarkdownInline[], ways: Ways): string {
  const text = nodes.map((node) => printInline(node, ways)).join('');
  // At the start of a line these would begin a list or a quotation.
  return ways[0]
    ? text.replace(/^( {0,3})([-+>])/gmu, '$1\\$2').replace(/^( {0,3}\d{1,9})([.)])/gmu, '$1\\$2')
    : text;
}

function printInline(node: MarkdownInline, ways: Ways): string {
  const [escaped, emphasis] = ways;
  if (node.type === 'text') return escaped ? node.value.replace(/[\\`*_[\]]/gu, '\\$&') : node.value;
  if (node.type === 'code') return `\`${node.value}\``;
  if (node.type === 'break') return '\n';
  const inner = node.children.map((child) => printInline(child, ways)).join('');
  if (node.type === 'link') return `[${inner}](${targetOf(node.url)})`;
  const mark = emphasis && node.type === 'strong' ? '**' : emphasis;
  return mark + inner + mark;
}

/** Blanks and brackets, which would end the address, in the form that every server reads as the same. */
function targetOf(url: string): string {
  return /^[^\s()]*(?:\([^\s()]*\)[^\s()]*)?$/u.test(url)
    ? url
    : url.replace(/[\s()]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
