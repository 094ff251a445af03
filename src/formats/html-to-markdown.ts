import type { MarkdownInline, MarkdownNode } from '../model/markdown.js';
import { clip } from '../model/text.js';
import type { ConversionNotes } from './conversion-notes.js';
import { htmlToNodes } from './html-to-nodes.js';
import type { Embedded } from './html-to-nodes.js';
import { printMarkdown } from './print-markdown.js';

export interface MarkdownText {
  /** For a `body`. */
  readonly markdown: string;
  /** The same as plain text. */
  readonly plain: string;
  /** Pictures and frames that stood in it. */
  readonly embeds: readonly Embedded[];
}

export interface PlainText {
  readonly text: string;
  /** Links that stood in it, to be kept beside it. */
  readonly links: readonly { readonly url: string; readonly label: string }[];
}

/** Something that only HTML means: a tag, or a character by its name. */
const HTML = /<[a-z!/?][^<>]*>|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/iu;

/** By how much of its first words a text is found again. */
const FIRST_WORDS = 40;

/**
 * A text of another program, with or without HTML, as the Markdown subset of `body`. In a text without HTML every line
 * break is one.
 *
 * @param about names the event in notes; where it is not given, the text's first words do
 */
export function htmlToMarkdown(text: string, notes: ConversionNotes, about = ''): MarkdownText {
  const { nodes, embeds } = HTML.test(text)
    ? htmlToNodes(text, notes, placeOf(about, text))
    : { nodes: plainNodes(text), embeds: [] };
  return { markdown: printMarkdown(nodes), plain: plainText(nodes, '\n'), embeds };
}

/** A text of another program for where ours has plain text only, such as a title; `about` as above. */
export function htmlToText(text: string, notes: ConversionNotes, about = ''): PlainText {
  if (!HTML.test(text)) return { text: text.replace(/\s+/gu, ' ').trim(), links: [] };
  const place = placeOf(about, text);
  const { nodes } = htmlToNodes(text, notes, place);
  const links: { url: string; label: string }[] = [];
  const marks = (inline: MarkdownInline): void => {
    if (inline.type === 'text' || inline.type === 'break') return;
    const inner = inline.type === 'code' ? inline.value : plainInline(inline.children);
    if (inline.type === 'link') links.push({ url: inline.url, label: inner });
    else notes.add('html.emphasis', 'Emphasis was dropped where only plain text can stand.', place);
    if (inline.type !== 'code') inline.children.forEach(marks);
  };
  nodes.forEach(function visit(node) {
    if (node.type === 'quote') node.children.forEach(visit);
    else (node.type === 'list' ? node.items.flat() : node.children).forEach(marks);
  });
  return { text: plainText(nodes, ' '), links };
}

/** Says what a title made of Markdown leaves behind, where no body keeps it. */
export function noteEmphasis(markdown: string, plain: string, notes: ConversionNotes): void {
  const marks = (text: string): number => text.replace(/\\./gu, '').replace(/[^*_`]/gu, '').length;
  if (markdown && marks(markdown) > 0 && marks(markdown) !== marks(plain))
    notes.add('html.emphasis', 'Emphasis was dropped where only plain text can stand.', plain);
}

function placeOf(about: string, text: string): string {
  const words = (about || text.slice(0, 1000).replace(/<[^<>]*>/gu, ' ')).replace(/\s+/gu, ' ').trim();
  return clip(words, FIRST_WORDS);
}

function plainNodes(text: string): MarkdownNode[] {
  return text
    .split(/(?:[^\S\n]*\r?\n){2,}|\r\r/u)
    .map((block) => block.split(/\r\n|\r|\n/u).map((line) => line.trim()))
    .map((lines) => lines.filter(Boolean))
    .filter((lines) => lines.length > 0)
    .map((lines) => ({
      type: 'paragraph',
      children: lines.flatMap((value, i): MarkdownInline[] => {
        const node: MarkdownInline = { type: 'text', value };
        return i ? [{ type: 'break' }, node] : [node];
      }),
    }));
}

function plainText(nodes: readonly MarkdownNode[], between: string): string {
  return nodes
    .map((node) => {
      if (node.type === 'quote') return plainText(node.children, between);
      return node.type === 'list' ? node.items.map(plainInline).join(between) : plainInline(node.children);
    })
    .join(between);
}

function plainInline(nodes: readonly MarkdownInline[]): string {
  return nodes
    .map((node) => {
      if (node.type === 'break') return ' ';
      return node.type === 'text' || node.type === 'code' ? node.value : plainInline(node.children);
    })
    .join('');
}
