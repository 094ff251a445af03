// @ts-check
// What is served to the pages that are measured, and which pages those are.
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** @typedef {{ name: string, path: string }} Subject */

/** @type {Subject} */
export const KIT = { name: 'kit', path: '/pages/kit.html' };

/** The kit, the floors, and the pages of a folder of peers. @param {string} [peers] @returns {Subject[]} */
export const subjectsWith = (peers) => [
  KIT,
  { name: 'SVG', path: '/pages/svg.html' },
  { name: 'canvas', path: '/pages/canvas.html' },
  ...(peers ? readdirSync(peers) : [])
    .filter((name) => name.endsWith('.html'))
    .map((name) => ({ name: name.slice(0, -'.html'.length), path: `/peer/${name}` })),
];

/**
 * Which file stands behind a path.
 * @param {string} root
 * @param {string} documents Folder of the documents.
 * @param {string} [peers]
 * @returns {(path: string) => string | URL | undefined}
 */
export function filesOf(root, documents, peers) {
  const places = new Map([
    ['/pages/', join(root, 'scripts/bench/pages')],
    ['/documents/', documents],
    ...(peers ? [/** @type {const} */ (['/peer/', peers])] : []),
    ['/', join(root, 'dist')],
  ]);
  return (path) => {
    if (path === '/blank.html') return '<!doctype html><title>Empty</title>';
    if (path === '/favicon.ico') return ''; // the browser's own wish
    const [prefix = '/', folder = ''] = [...places].find(([start]) => path.startsWith(start)) ?? [];
    const file = join(folder, path.slice(prefix.length));
    return existsSync(file) && statSync(file).isFile() ? pathToFileURL(file) : undefined;
  };
}
