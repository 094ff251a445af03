import { cdp } from 'vitest/browser';

/** A node of the accessibility tree as the browser hands it to assistive technology. */
export interface AxNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly properties: ReadonlyMap<string, unknown>;
  readonly children: readonly AxNode[];
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly parentId?: string;
  readonly childIds?: readonly string[];
  readonly role?: { readonly value: string };
  readonly name?: { readonly value: string };
  readonly description?: { readonly value: string };
  readonly properties?: readonly {
    readonly name: string;
    readonly value: { readonly value?: unknown };
  }[];
}

interface Session {
  send(method: string, parameters?: Record<string, unknown>): Promise<unknown>;
}

interface FrameTree {
  readonly frame: { readonly id: string; readonly name?: string };
  readonly childFrames?: readonly FrameTree[];
}

/** The accessibility tree of the page under test, without what the browser leaves out of it. */
export async function accessibilityTree(): Promise<AxNode> {
  const session = cdp() as Session;
  await session.send('Accessibility.enable');
  const { frameTree } = (await session.send('Page.getFrameTree')) as { frameTree: FrameTree };
  const inner = frameTree.childFrames?.find(({ frame }) => frame.name === 'vitest-iframe') ?? frameTree;
  const { nodes } = (await session.send('Accessibility.getFullAXTree', { frameId: inner.frame.id })) as {
    nodes: readonly RawNode[];
  };
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const [root] = nodes.filter(({ parentId }) => parentId === undefined).flatMap((node) => read(node, byId));
  if (!root) throw new Error('The browser gave no accessibility tree.');
  return root;
}

/** What is ignored is replaced by its children, as it is for assistive technology. */
function read(node: RawNode, byId: ReadonlyMap<string, RawNode>): AxNode[] {
  const children = (node.childIds ?? []).flatMap((id) => {
    const child = byId.get(id);
    return child ? read(child, byId) : [];
  });
  if (node.ignored) return children;
  return [
    {
      role: node.role?.value ?? '',
      name: plain(node.name?.value ?? ''),
      description: plain(node.description?.value ?? ''),
      properties: new Map((node.properties ?? []).map(({ name, value }) => [name, value.value])),
      children,
    },
  ];
}

/** Every node below one that has the role, in order. */
export function allOf(node: AxNode, role: string): AxNode[] {
  return node.children.flatMap((child) => [...(child.role === role ? [child] : []), ...allOf(child, role)]);
}

/** Every node below one, in order. */
export function everyNode(node: AxNode): AxNode[] {
  return node.children.flatMap((child) => [child, ...everyNode(child)]);
}

/** Text as it is heard: without the marks that set directions, with single spaces. */
function plain(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}
