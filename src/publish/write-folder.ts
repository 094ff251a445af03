import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Failure, fileFailure } from './failure.js';
import type { PageFile } from './package-files.js';

/** Refuses a folder that already holds something, unless it was said that this is meant. */
export async function checkFolder(folder: string, force: boolean): Promise<void> {
  let names: readonly string[];
  try {
    names = await readdir(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return;
    if (code === 'ENOTDIR' && existsSync(folder))
      throw new Failure(`${folder} is a file, where a folder is wanted: name another.`);
    throw fileFailure(folder, error);
  }
  if (names.length > 0 && !force)
    throw new Failure(
      `${folder} already holds something (${names[0]} …). Name an empty folder, or add --force to write over files of the same name.`,
    );
}

export async function writeFolder(folder: string, files: readonly PageFile[]): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    throw fileFailure(folder, error);
  }
  for (const { name, bytes } of files) {
    const path = join(folder, name);
    await writeFile(path, bytes).catch((error: unknown) => Promise.reject(fileFailure(path, error)));
  }
}
