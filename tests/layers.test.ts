import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { importsOf, root, sourceFiles } from './source-files.js';

// Imports run one way, from the first row to the last, and never between two of one row.
const ROWS = [
  ['elements', 'publish', 'embed'],
  ['formats'],
  ['drawing', 'gestures'],
  ['layout'],
  ['locale', 'store'],
  ['model'],
];
const height = new Map(ROWS.flatMap((row, index) => row.map((folder) => [folder, index] as const)));

// What each folder may not take from outside. Lit's and D3's names are prefixes.
const FORBIDDEN: ReadonlyMap<string, RegExp> = new Map([
  ['model', /./],
  ['layout', /^(lit|@lit|d3-(selection|zoom|brush)|node:)/],
  ['locale', /^(d3|node:)/],
  ['store', /^(d3|node:)/],
  ['drawing', /^(d3-(selection|zoom|brush|axis)|node:)/],
  ['gestures', /^node:/],
  ['formats', /^node:/],
  ['elements', /^node:/],
  ['embed', /./],
]);

function forbiddenImports(files: ReadonlyMap<string, string>): string[] {
  return [...files].flatMap(([path, text]) => {
    const folder = folderOf(path);
    const from = height.get(folder);
    if (from === undefined) return []; // the entry files beside the folders
    const { own, packages } = importsOf(path, text);
    const upwards = own.filter((target) => {
      const to = height.get(folderOf(target));
      return folderOf(target) !== folder && (to === undefined || to <= from);
    });
    const foreign = packages.filter((name) => FORBIDDEN.get(folder)?.test(name));
    return [...upwards, ...foreign].map((target) => `${path} imports ${target}`);
  });
}
const folderOf = (path: string): string => path.split('/', 1)[0] ?? '';

test('every import runs from a higher layer to a lower one', () => {
  const files = sourceFiles();
  expect(files.size).toBeGreaterThan(10);
  expect(forbiddenImports(files)).toEqual([]);
});

test('every folder of src has its layer', () => {
  const folders = new Set([...sourceFiles().keys()].filter((path) => path.includes('/')).map(folderOf));
  expect([...folders].filter((folder) => !height.has(folder))).toEqual([]);
});

test.each([
  ['an import back up', 'model/day.ts', "import '../layout/ticks.js';"],
  ['a type from above', 'layout/ticks.ts', "import type { Mark } from '../drawing/marks.js';"],
  ['an import of a sibling', 'locale/en.ts', "import { state } from '../store/state.js';"],
  ['an export from a sibling', 'publish/page.ts', "export * from '../elements/chart/chart-element.js';"],
  ['an import on demand', 'drawing/axis.ts', "const later = import('../gestures/pan-zoom.js');"],
  ['an entry file', 'elements/list/list-element.ts', "import '../../index.js';"],
  ['D3 in the model', 'model/day.ts', "import { utcDay } from 'd3-time';"],
  ['a hand in the drawing', 'drawing/axis.ts', "import { select } from 'd3-selection';"],
])('%s is found', (_name, path, planted) => {
  const files = new Map([...sourceFiles(), [path, planted]]);
  expect(forbiddenImports(files)).toHaveLength(1);
});

/** Names that only a page has, in files below the given folders. */
function namesOfThePage(folders: readonly string[], planted = ''): string[] {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), ts.sys.readFile) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, root);
  const paths = [...sourceFiles().keys()]
    .filter((path) => folders.includes(folderOf(path)))
    .map((path) => join(root, 'src', path));
  const host = ts.createCompilerHost(options);
  const trap = join(root, 'src', folders[0] ?? '', 'planted.ts');
  if (planted) {
    const { getSourceFile } = host;
    host.getSourceFile = (path, target, ...rest) =>
      path === trap ? ts.createSourceFile(path, planted, target) : getSourceFile(path, target, ...rest);
    paths.push(trap);
  }
  const program = ts.createProgram(paths, options, host);
  const checker = program.getTypeChecker();
  const found: string[] = [];
  for (const path of planted ? [trap] : paths) {
    const file = program.getSourceFile(path);
    const visit = (node: ts.Node): void => {
      const member = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
      if (ts.isIdentifier(node) && !member && isOfThePage(checker.getSymbolAtLocation(node))) {
        found.push(`${path.slice(root.length + 1)}: ${node.text}`);
      }
      ts.forEachChild(node, visit);
    };
    file?.forEachChild(visit);
  }
  return found;
}

// What Node has as well is declared by its own types too.
function isOfThePage(symbol: ts.Symbol | undefined): boolean {
  const declarations = symbol?.declarations ?? [];
  return (
    declarations.length > 0 &&
    declarations.every((one) => /[\\/]lib\.dom(\.\w+)?\.d\.ts$/.test(one.getSourceFile().fileName))
  );
}

test('the model, the layout and the command line know nothing of a page', { timeout: 60_000 }, () => {
  expect(namesOfThePage(['model', 'layout', 'publish'])).toEqual([]);
});

test('a name of the page is found', { timeout: 60_000 }, () => {
  const planted = 'export const body = (): HTMLElement => document.body;';
  expect(namesOfThePage(['publish'], planted)).toEqual(
    ['HTMLElement', 'document'].map((name) => `src/publish/planted.ts: ${name}`),
  );
});
