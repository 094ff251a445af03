// @ts-check
// Bundles in memory, and what weighs in them.
import { fileURLToPath } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import { build, minifySync } from 'vite';

const root = fileURLToPath(new URL('../', import.meta.url)).replaceAll('\\', '/');

/**
 * @typedef {{ fileName: string, code: string, isEntry: boolean, imports: string[],
 *   modules: Record<string, { code: string | null }> }} Chunk
 */

/** @param {string} code */
export const brotliBytes = (code) => brotliCompressSync(code).length;

/**
 * The script of an entry and what it imports at once, without what is loaded on demand.
 * @param {string} entry
 * @returns {Promise<Chunk[]>}
 */
export async function bundled(entry) {
  const made = await build({
    root,
    logLevel: 'error',
    build: { write: false, sourcemap: false, lib: { entry: { chronicle: entry } } },
  });
  if (!Array.isArray(made)) throw new Error('The bundle could not be made.');
  const chunks = made.flatMap(({ output }) => output).filter((file) => file.type === 'chunk');
  const needed = new Set(chunks.filter(({ isEntry }) => isEntry).map(({ fileName }) => fileName));
  for (const name of needed) {
    for (const next of chunks.find(({ fileName }) => fileName === name)?.imports ?? []) needed.add(next);
  }
  return chunks.filter(({ fileName }) => needed.has(fileName));
}

/** @param {string} path */
const inside = (path) => path.replace(/.*node_modules\//, '').replace(root, '');
/** @param {string} path */
const packageOf = (path) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];

/** The packages and folders of a bundle. @param {Chunk[]} chunks */
export const heaviestFolders = (chunks) =>
  heaviest(chunks, (path) => packageOf(path) ?? inside(path).replace(/[^/]+$/, ''));

/** Its single modules. @param {Chunk[]} chunks */
export const heaviestModules = (chunks) => heaviest(chunks, inside);

/**
 * The pieces of a bundle, heaviest first: what each would weigh minified and compressed alone.
 * They share words, so their sum is more than the whole.
 * @param {Chunk[]} chunks
 * @param {(path: string) => string} pieceOf
 */
function heaviest(chunks, pieceOf) {
  /** @type {Map<string, string>} */
  const groups = new Map();
  for (const { modules } of chunks) {
    for (const [id, { code }] of Object.entries(modules)) {
      const name = pieceOf(id.replaceAll('\\', '/'));
      groups.set(name, `${groups.get(name) ?? ''}\n${code ?? ''}`);
    }
  }
  return [...groups]
    .map(([name, code]) => ({
      name,
      bytes: brotliBytes(minifySync('group.js', code, { module: true, compress: false }).code),
    }))
    .sort((a, b) => b.bytes - a.bytes);
}
