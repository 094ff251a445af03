import { safeUrl } from './safe-url.js';

export type MarkdownInline =
  | { readonly type: 'text'; readonly value: string }
  | { readonly type: 'code'; readonly value: string }
  | { readonly type: 'break' }
  | { readonly type: 'emphasis' | 'strong'; readonly children: readonly MarkdownInline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly MarkdownInline[] };

const TOKEN = /\\[!-/:-@[-`{-~]|\*\*?|__?|`|\[|\]|\n/g;
/** The address behind a link's text, with at most one pair of brackets in it. */
const TARGET = /\(([^\s()]{0,4000}(?:\([^\s()]{0,4000}\)[^\s()]{0,4000})?)\)/y;

/** A mark that has been opened and may yet be closed. */
interface Frame {
  readonly mark: string;
  readonly children: MarkdownInline[];
}

/**
 * Text with its emphasis, strong, links, code and line breaks. A mark without its partner is text.
 * Each mark is open at most once, so that at most five frames stand and the work stays linear.
 */
export function parseInline(text: string): readonly MarkdownInline[] {
  const frames: Frame[] = [{ mark: '', children: [] }];
  const top = (): Frame => frames.at(-1)!;
  const add = (node: MarkdownInline): void => {
    const { children } = top();
    const last = children.at(-1);
    if (node.type === 'text' && last?.type === 'text') {
      children[children.length - 1] = { type: 'text', value: last.value + node.value };
    } else if (node.type !== 'text' || node.value) children.push(node);
  };
  const giveUp = (): void => {
    const { mark, children } = frames.pop()!;
    add({ type: 'text', value: mark });
    children.forEach(add);
  };
  const isOpen = (mark: string): boolean => frames.some((frame) => frame.mark === mark);
  const close = (mark: string, node: (children: readonly MarkdownInline[]) => MarkdownInline): void => {
    while (top().mark !== mark) giveUp();
    const { children } = frames.pop()!;
    add(node(children));
  };

  let at = 0;
  const lastBacktick = text.lastIndexOf('`');
  for (TOKEN.lastIndex = 0; ;) {
    const match = TOKEN.exec(text);
    add({ type: 'text', value: text.slice(at, match?.index) });
    if (!match) break;
    const [token] = match;
    at = match.index + token.length;
    if (token[0] === '\\') add({ type: 'text', value: token[1]! });
    else if (token === '\n') add({ type: 'break' });
    else if (token === '`' && match.index < lastBacktick) {
      const end = text.indexOf('`', at);
      add(end > at ? { type: 'code', value: text.slice(at, end) } : { type: 'text', value: '``' });
      at = end + 1;
    } else if (token === '[') {
      while (isOpen('[')) giveUp();
      frames.push({ mark: '[', children: [] });
    } else if (token === ']' && isOpen('[')) {
      TARGET.lastIndex = at;
      const target = TARGET.exec(text);
      const url = target && safeUrl(target[1]!);
      if (url) {
        close('[', (children) => ({ type: 'link', url, children }));
        at = TARGET.lastIndex;
      } else {
        while (isOpen('[')) giveUp();
        add({ type: 'text', value: ']' });
      }
    } else if (isOpen(token) && canClose(text, match.index, at)) {
      close(token, (children) => ({ type: token.length === 2 ? 'strong' : 'emphasis', children }));
    } else if (/[*_]/.test(token) && !isOpen(token) && canOpen(text, match.index, at)) {
      frames.push({ mark: token, children: [] });
    } else add({ type: 'text', value: token });
    TOKEN.lastIndex = at;
  }
  while (frames.length > 1) giveUp();
  return frames[0]!.children;
}

const WORD = /[\p{L}\p{N}]/u;

/** `_` inside a word, as in `snake_case`, is no mark. */
function canOpen(text: string, start: number, end: number): boolean {
  return /\S/.test(text[end] ?? '') && !(text[start] === '_' && WORD.test(text[start - 1] ?? ''));
}

function canClose(text: string, start: number, end: number): boolean {
  return /\S/.test(text[start - 1] ?? '') && !(text[start] === '_' && WORD.test(text[end] ?? ''));
}
