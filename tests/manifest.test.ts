import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import type { LitElement } from 'lit';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { END_PARTS } from '../src/elements/timeline/end-parts.js';
import { EXPORTED_PARTS } from '../src/elements/timeline/exported-parts.js';
import { OTHER_PARTS } from '../src/elements/timeline/other-parts.js';
import { importsOf, root, sourceFiles } from './source-files.js';

// The documented face of every element, held against the element itself: designers and publishers find
// each attribute, event, slot, part and custom property in Storybook, and nothing that is not there.

interface Named {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
}
interface Declaration {
  readonly name: string;
  readonly tagName?: string;
  readonly description?: string;
  readonly attributes?: readonly Named[];
  readonly events?: readonly Named[];
  readonly slots?: readonly Named[];
  readonly cssParts?: readonly Named[];
  readonly cssProperties?: readonly Named[];
}
interface Manifest {
  readonly modules: ReadonlyArray<{ readonly path: string; readonly declarations?: readonly Declaration[] }>;
}

const files = sourceFiles();
const classFiles = [...files.keys()].filter((path) => /^elements\/([^/]+)\/\1-element\.ts$/.test(path));
const tagOf = (path: string): string => `chronicle-${path.split('/')[1] ?? ''}`;

/** The sources an element is made of: its folder, the shared classes, the templates it draws with. */
function madeOf(path: string): string {
  const folder = path.slice(0, path.lastIndexOf('/') + 1);
  const reached = new Set([path]);
  for (const one of reached) {
    for (const next of importsOf(one, files.get(one) ?? '').own) {
      const shared = /^(drawing\/|elements\/[^/]+\.ts$|elements\/[^/]+\/[^/]+-view\.ts$)/.test(next);
      if (files.has(next) && (shared || next.startsWith(folder))) reached.add(next);
    }
  }
  return [...reached].map((one) => files.get(one) ?? '').join('\n');
}
const sources = new Map(classFiles.map((path) => [tagOf(path), madeOf(path)]));
const ownSource = (tag: string): string =>
  [...files]
    .filter(([path]) => path.startsWith(`elements/${tag.replace('chronicle-', '')}/`))
    .map(([, text]) => text)
    .join('\n');

const all = (text: string, pattern: RegExp): string[] => [
  ...new Set([...text.matchAll(pattern)].flatMap(([, name = '']) => name.split(/\s+/).filter(Boolean))),
];
const partsIn = (text: string): string[] => all(text, /\bpart="([^"$]+)"/g);
/** Parts of a nested element that show through. */
const exportedIn = (text: string): string[] => all(text.replaceAll(',', ' '), /\bexportparts="([^"$]+)"/g);
const slotsIn = (text: string): string[] => [
  ...all(text, /<slot name="([^"]+)"/g),
  ...(/<slot\s*>/.test(text) ? [''] : []),
];
const propertiesIn = (text: string): string[] => all(text, /(--chronicle-[\w-]+)/g);
const names = (list: readonly Named[] = []): string[] => list.map(({ name }) => name).sort();

let declared: Map<string, Declaration>;
beforeAll(async () => {
  const manifest = (await cli({ argv: ['analyze', '--quiet'], cwd: root, noWrite: true })) as Manifest;
  declared = new Map(
    manifest.modules
      .filter(({ path }) => classFiles.includes(path.replace('src/', '')))
      .flatMap(({ declarations = [] }) => declarations)
      .flatMap((one) => (one.tagName ? [[one.tagName, one] as const] : [])),
  );
}, 60_000);

test('every element is documented', () => {
  expect([...declared.keys()].sort()).toEqual(classFiles.map(tagOf).sort());
});

describe.each(classFiles.map((path) => [tagOf(path), path] as const))('%s', (tag, path) => {
  const face = (): Declaration => {
    const found = declared.get(tag);
    if (!found) throw new Error(`${tag} is not in the manifest.`);
    return found;
  };

  test('says in a sentence what it is and what each thing means', () => {
    const { attributes = [], events = [], slots = [], cssParts = [], cssProperties = [] } = face();
    expect(face().description).toMatch(/\w/);
    const silent = [...attributes, ...events, ...slots, ...cssParts, ...cssProperties].filter(
      ({ description }) => !description?.trim(),
    );
    expect(names(silent)).toEqual([]);
  });

  test('documents each attribute it observes, with its default', async () => {
    const module = (await import(pathToFileURL(join(root, 'src', path)).href)) as Record<string, unknown>;
    const Class = module[face().name] as typeof LitElement;
    expect(names(face().attributes)).toEqual([...Class.observedAttributes].sort());
    const { attributes = [], cssProperties = [] } = face();
    expect(names([...attributes, ...cssProperties].filter((one) => !one.default))).toEqual([]);
  });

  test('has every part, slot and property it documents', () => {
    const text = sources.get(tag) ?? '';
    const { cssParts, slots, cssProperties } = face();
    // Some templates are handed the name of a part: then it stands in quotes.
    const quoted = all(text, /'([\w-]+)'/g);
    const parts = new Set([...partsIn(text), ...exportedIn(text), ...quoted]);
    expect(names(cssParts).filter((name) => !parts.has(name))).toEqual([]);
    expect(names(slots).filter((name) => !slotsIn(text).includes(name))).toEqual([]);
    expect(names(cssProperties).filter((name) => !propertiesIn(text).includes(name))).toEqual([]);
  });

  test('documents every part and slot of its own', () => {
    const text = ownSource(tag);
    expect(partsIn(text).filter((part) => !names(face().cssParts).includes(part))).toEqual([]);
    expect(slotsIn(text).filter((slot) => !names(face().slots).includes(slot))).toEqual([]);
  });
});

test.each(Object.entries({ ...EXPORTED_PARTS, ...OTHER_PARTS, ...END_PARTS }))(
  'a timeline lets the parts of its %s through',
  (name, parts) => {
    const own = new Set(['base', 'state', 'problems', 'story']);
    const documented = names(declared.get(`chronicle-${name}`)?.cssParts).filter((part) => !own.has(part));
    expect(parts.split(', ').sort()).toEqual(documented);
  },
);

test('what the templates hold is documented by an element', () => {
  const known = [...declared.values()].flatMap(({ cssParts }) => names(cssParts));
  const templates = [...files].filter(([path]) => path.startsWith('drawing/')).map(([, text]) => text);
  expect(partsIn(templates.join('\n')).filter((part) => !known.includes(part))).toEqual([]);
});

test('every custom property that a host can set is documented by an element', () => {
  const known = [...declared.values()].flatMap(({ cssProperties }) => names(cssProperties));
  // A name that ends with a dash is made up of it and an id: one documented name stands for all.
  const isKnown = (used: string): boolean =>
    used.endsWith('-') ? known.some((name) => name.startsWith(used)) : known.includes(used);
  expect(propertiesIn([...files.values()].join('\n')).filter((name) => !isKnown(name))).toEqual([]);
});

test('the events documented are those declared for the page', () => {
  const documented = [...declared.values()].flatMap(({ events }) => names(events));
  const onPage = [...files].flatMap(([path, text]) => declaredEvents(path, text));
  expect([...new Set(documented)].sort()).toEqual([...new Set(onPage)].sort());
});

/** The keys of `HTMLElementEventMap` as a file adds to it. */
function declaredEvents(path: string, text: string): string[] {
  if (!text.includes('HTMLElementEventMap')) return [];
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isInterfaceDeclaration(node) && node.name.text === 'HTMLElementEventMap') {
      for (const { name } of node.members) if (name && ts.isStringLiteral(name)) found.push(name.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, text, ts.ScriptTarget.Latest));
  return found;
}
