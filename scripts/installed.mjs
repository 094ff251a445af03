// @ts-check
// Whether a folder has what its package-lock.json names. Node's own modules only: it runs before anything is installed.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** @typedef {Record<string, { version?: string, optional?: boolean, devOptional?: boolean }>} Packages */

/**
 * What a lock file lists, by path.
 * @param {string} file
 * @returns {Packages}
 */
const packagesIn = (file) => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : {});

/**
 * npm writes down what it has installed, whoever called it; what is optional may be for another system.
 * @param {string} folder
 */
export function isInstalled(folder) {
  const found = packagesIn(join(folder, 'node_modules', '.package-lock.json'));
  return Object.entries(packagesIn(join(folder, 'package-lock.json'))).every(
    ([path, { version, optional, devOptional }]) =>
      path === '' || optional || devOptional || found[path]?.version === version,
  );
}
