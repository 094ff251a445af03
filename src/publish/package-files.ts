import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Failure } from './failure.js';

/** The folder of the package: two above this file, in `src/publish` as in `dist/publish`. */
const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
export const DIST = join(PACKAGE, 'dist');

export function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(join(PACKAGE, 'package.json'), 'utf8')) as { version: string };
  return version;
}

/** A file that a browser asks for. */
export interface PageFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What a page needs: the scripts with what they load on demand, and the style sheet. */
const FOR_PAGES = /^chronicle[\w.-]*\.(?:js|css)$/u;

/** The built files of the kit that stand beside a page; `embed.html` is made anew for each. */
export function pageFiles(folder: string): readonly PageFile[] {
  let names: string[];
  try {
    names = readdirSync(folder).filter((name) => FOR_PAGES.test(name));
  } catch {
    names = [];
  }
  if (!names.includes('chronicle.js')) throw kitMissing(folder);
  return names.sort().map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
}

/** One of them, to be written into a page. */
export function kitText(folder: string, name: string): string {
  try {
    return readFileSync(join(folder, name), 'utf8');
  } catch {
    throw kitMissing(folder);
  }
}

const kitMissing = (folder: string): Failure =>
  new Failure(
    `The kit's own scripts are missing in ${folder}: install the package again, or run "npm run build" in a copy of its sources.`,
  );

/** The value of an `integrity` attribute. */
export function integrityOf(bytes: Uint8Array): string {
  return `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
}
