import type { MarkdownInline, MarkdownNode } from '../model/markdown.js';
import { nodesFromRuns } from './text-runs.js';
import type { RunMark, TextRun } from './text-runs.js';

/** As deep as quotations inside quotations are read. */
const MAX_QUOTES = 4;

/** Puts blocks together from what a reader of HTML meets, one tag after the other. */
export class MarkdownBuilder {
  readonly #blocks: MarkdownNode[][] = [[]];
  readonly #lists: { ordered: boolean; items: (readonly MarkdownInline[])[] }[] = [];
  /** All open tags with their marks, and those marks alone: four at most, since none stands twice. */
  readonly #open: { tag: string; mark: RunMark | null }[] = [];
  #marks: readonly RunMark[] = [];
  #runs: TextRun[] = [];
  #breaks = 0;
  #heading = false;
  #pre = 0;
  #beyond = 0;

  text(value: string): void {
    if (value.trim()) this.#breaks = 0;
    const lines = this.#pre ? value.split('\n') : [value];
    lines.forEach((line, i) => {
      if (i) this.#runs.push(null);
      this.#runs.push({ value: line, marks: this.#marks });
    });
  }

  /** A mark inside its like, and a link without an address, change nothing. */
  openMark(tag: string, type: RunMark['type'], url?: string): void {
    const idle = this.#has('code') || this.#has(type) || (type === 'link' && url === undefined);
    const mark = idle ? null : { type, ...(url !== undefined && { url }) };
    this.#open.push({ tag, mark });
    if (mark) this.#marks = [...this.#marks, mark];
  }

  closeMark(tag: string): void {
    const at = this.#open.findLastIndex((open) => open.tag === tag);
    const [closed] = at < 0 ? [] : this.#open.splice(at, 1);
    if (closed?.mark) this.#marks = this.#marks.filter((mark) => mark !== closed.mark);
  }

  openBlock(tag: string): void {
    if (tag === 'br') return this.#break();
    if (tag === 'wbr') return;
    if (tag === 'q') return this.text('“');
    if (tag === 'td' || tag === 'th') {
      if (this.#runs.length && this.#runs.at(-1) !== null) this.text(' | ');
      return;
    }
    this.#close();
    if (tag === 'ul' || tag === 'ol') this.#lists.push({ ordered: tag === 'ol', items: [] });
    else if (tag === 'blockquote') {
      if (this.#blocks.length > MAX_QUOTES) this.#beyond++;
      else this.#blocks.push([]);
    } else if (tag === 'pre') this.#pre++;
    this.#heading = /^h\d$/u.test(tag);
    if (this.#heading) this.openMark(tag, 'strong');
    if (tag === 'pre') this.openMark(tag, 'code');
  }

  closeBlock(tag: string): void {
    if (tag === 'q') return this.text('”');
    if (tag === 'br' || tag === 'wbr' || tag === 'td' || tag === 'th') return;
    this.#close();
    this.closeMark(tag);
    if (tag === 'pre') this.#pre--;
    if (tag === 'ul' || tag === 'ol') this.#endList();
    if (tag !== 'blockquote') return;
    if (this.#beyond) this.#beyond--;
    else if (this.#blocks.length > 1) {
      const children = this.#blocks.pop()!;
      if (children.length) this.#add({ type: 'quote', children });
    }
  }

  finish(): readonly MarkdownNode[] {
    this.#close();
    while (this.#lists.length) this.#endList();
    while (this.#blocks.length > 1) this.closeBlock('blockquote');
    return this.#blocks[0]!;
  }

  /** Two line breaks part paragraphs, save in an entry of a list, which is one. */
  #break(): void {
    this.#breaks++;
    if (this.#breaks > 1 && !this.#lists.length) this.#close();
    else this.#runs.push(null);
  }

  #close(): void {
    this.#breaks = 0;
    const children = nodesFromRuns(this.#runs);
    this.#runs = [];
    if (!children.length) return;
    const list = this.#lists.at(-1);
    if (list) list.items.push(children);
    else this.#add({ type: 'paragraph', children });
  }

  /** A list inside a list goes on with it: there is one level. */
  #endList(): void {
    const list = this.#lists.pop();
    const outer = this.#lists.at(-1);
    if (!list?.items.length) return;
    if (outer) outer.items.push(...list.items);
    else this.#add({ type: 'list', ...list });
  }

  #add(node: MarkdownNode): void {
    this.#blocks.at(-1)!.push(node);
  }

  #has(type: RunMark['type']): boolean {
    return this.#marks.some((mark) => mark.type === type);
  }
}
