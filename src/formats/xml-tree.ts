import { Parser } from 'htmlparser2';

export interface XmlElement {
  /** As written, with its prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  /** All text directly inside it. */
  readonly text: string;
}

interface OpenElement extends XmlElement {
  readonly children: OpenElement[];
  text: string;
}

/** Deeper than any timeline. */
const MAX_DEPTH = 200;

/**
 * The root element of an XML text. References to entities that the text itself declares are not followed.
 *
 * @throws Error with one sentence where there is no element, or one is left open
 */
export function readXml(text: string): XmlElement {
  const top: OpenElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > MAX_DEPTH) throw new Error('The XML is nested too deeply.');
        const element: OpenElement = { name, attributes, children: [], text: '' };
        open.at(-1)!.children.push(element);
        open.push(element);
      },
      ontext(value) {
        open.at(-1)!.text += value;
      },
      onclosetag() {
        if (open.length > 1) open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.write(text.replace(/^\uFEFF/u, ''));
  const unclosed = open.at(-1)!.name;
  parser.end();
  const [root] = top.children;
  if (!root) throw new Error('The text holds no XML element.');
  if (unclosed) throw new Error(`The XML breaks off: the element “${unclosed}” is not closed.`);
  return root;
}

/** The children of that name, whatever prefix stands before it. */
export function childrenNamed({ children }: XmlElement, name: string): readonly XmlElement[] {
  return children.filter((child) => child.name.replace(/^.*:/u, '') === name);
}
