import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Every TypeScript file of src by its path from there, with its text. */
export function sourceFiles(): Map<string, string> {
  const src = join(root, 'src');
  const paths = readdirSync(src, { recursive: true, encoding: 'utf8' }).map((path) =>
    path.replaceAll('\\', '/'),
  );
  return new Map(
    paths
      .filter((path) => path.endsWith('.ts'))
      .sort()
      .map((path) => [path, readFileSync(join(src, path), 'utf8')]),
  );
}

export interface Imports {
  /** Own files, as paths from src. */
  readonly own: readonly string[];
  readonly packages: readonly string[];
}

/** What a file imports and exports from elsewhere, types and imports on demand too. */
export function importsOf(path: string, text: string): Imports {
  const names = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName);
  return {
    own: names
      .filter((name) => name.startsWith('.'))
      .map((name) => posix.join(posix.dirname(path), name).replace(/\.js$/, '.ts')),
    packages: names.filter((name) => !name.startsWith('.')),
  };
}

const plainTexts = new Map<string, string>();

/** Kept: the same files are looked through for every entry. */
function withoutTypes(text: string): string {
  const plain =
    plainTexts.get(text) ??
    ts.transpileModule(text, {
      compilerOptions: { target: ts.ScriptTarget.ESNext, verbatimModuleSyntax: true },
    }).outputText;
  plainTexts.set(text, plain);
  return plain;
}

/** A file and all it imports that runs with it: neither types nor imports on demand. */
export function importedNow(
  entry: string,
  files: ReadonlyMap<string, string>,
  found: Set<string> = new Set(),
): Set<string> {
  if (found.has(entry)) return found;
  found.add(entry);
  const text = withoutTypes(files.get(entry) ?? '');
  for (const [, name = ''] of text.matchAll(/^(?:import|export)\b[^;'"]*['"](\.[^'"]+)['"]/gmu)) {
    importedNow(posix.join(posix.dirname(entry), name).replace(/\.js$/, '.ts'), files, found);
  }
  return found;
}
