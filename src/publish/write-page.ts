import { stat, writeFile } from 'node:fs/promises';
import { Failure, fileFailure, writeFailure } from './failure.js';

/** Refuses what is no name of a page, and a file that is there already, unless it was said that this is meant. */
export async function checkPage(path: string, force: boolean): Promise<void> {
  if (!/\.html?$/iu.test(path))
    throw new Failure(`With --single, -o names one HTML file, such as page.html, not "${path}".`, 2);
  const found = await stat(path).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw fileFailure(path, error);
  });
  if (found?.isDirectory()) throw new Failure(`${path} is a folder, where a file is wanted: name another.`);
  if (found && !force)
    throw new Failure(`${path} already exists. Name another file, or add --force to write over it.`);
}

export async function writePage(path: string, text: string): Promise<void> {
  await writeFile(path, text).catch((error: unknown) => Promise.reject(writeFailure(path, error)));
}
