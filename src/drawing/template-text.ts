import { noChange, nothing } from 'lit';
import { PartType, type ChildPartInfo, type AttributePartInfo, type DirectiveClass } from 'lit/directive.js';

interface Template {
  readonly _$litType$: number;
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}
interface DirectiveCall {
  readonly _$litDirective$: DirectiveClass;
  readonly values: readonly unknown[];
}

/** How the text of a tag ends where the value of an attribute is bound. */
const ATTRIBUTE = /\s([.?@]?)([^\s"'<>=/.?@]+)=(?:"([^"<>]*)|'([^'<>]*))?$/u;

/**
 * A Lit template of HTML or SVG as text, for pages and pictures made in Node. Text and attribute values are escaped;
 * listeners, properties and directives on elements have no meaning in text and are left out.
 */
export function templateText(content: unknown): string {
  if (content === nothing || content === noChange || content === undefined || content === null) return '';
  if (isTemplate(content)) return new Serializer(content).text();
  if (isDirective(content)) return templateText(resolved(content, { type: PartType.CHILD }));
  if (typeof content === 'object' && Symbol.iterator in content)
    return [...(content as Iterable<unknown>)].map(templateText).join('');
  return escapeText(String(content));
}

/** An attribute whose value is being put together. */
interface OpenAttribute {
  readonly kind: string;
  readonly name: string;
  readonly quote: string;
  value: string;
  dropped: boolean;
}

class Serializer {
  #out = '';
  #open: OpenAttribute | null = null;

  constructor(private readonly template: Template) {}

  text(): string {
    const { strings, values } = this.template;
    strings.forEach((literal, i) => {
      this.#literal(literal);
      if (i < values.length) this.#value(values[i], strings.length);
    });
    return this.#out;
  }

  #literal(literal: string): void {
    const open = this.#open;
    if (!open) {
      this.#out += literal;
      return;
    }
    const end = open.quote ? literal.indexOf(open.quote) : 0;
    if (end < 0) {
      open.value += literal;
      return;
    }
    open.value += literal.slice(0, end);
    if (!open.dropped) this.#out += open.kind === '?' ? ` ${open.name}` : ` ${open.name}="${open.value}"`;
    this.#open = null;
    this.#out += literal.slice(end + open.quote.length);
  }

  #value(value: unknown, parts: number): void {
    const inTag = this.#open !== null || this.#out.lastIndexOf('<') > this.#out.lastIndexOf('>');
    if (!inTag) {
      this.#out += templateText(value);
      return;
    }
    this.#open ??= this.#begin();
    const open = this.#open;
    if (!open) return;
    if (isDirective(value) && (open.kind === '' || open.kind === '?')) {
      const part = {
        type: PartType.ATTRIBUTE,
        name: open.name,
        tagName: '',
        strings: parts > 2 ? undefined : ['', ''],
      };
      value = resolved(value, part as AttributePartInfo);
    }
    if (value === nothing || open.kind === '@' || open.kind === '.' || (open.kind === '?' && !value))
      open.dropped = true;
    else open.value += escapeAttribute(String(value ?? ''));
  }

  /** Takes the attribute that ends the output back out of it. */
  #begin(): OpenAttribute | null {
    const tag = this.#out.lastIndexOf('<');
    const match = ATTRIBUTE.exec(this.#out.slice(tag));
    if (!match) return null;
    this.#out = this.#out.slice(0, tag + match.index);
    const [, kind = '', name = '', double, single] = match;
    const quote = double !== undefined ? '"' : single !== undefined ? "'" : '';
    return { kind, name, quote, value: double ?? single ?? '', dropped: false };
  }
}

function resolved(
  { _$litDirective$: Directive, values }: DirectiveCall,
  part: AttributePartInfo | ChildPartInfo,
): unknown {
  return new Directive(part).render(...values);
}

function isTemplate(value: unknown): value is Template {
  return typeof value === 'object' && value !== null && '_$litType$' in value;
}

function isDirective(value: unknown): value is DirectiveCall {
  return typeof value === 'object' && value !== null && '_$litDirective$' in value;
}

function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function escapeAttribute(text: string): string {
  return escapeText(text).replaceAll('"', '&quot;');
}
