import { dirname } from 'node:path';

/** A command that cannot go on: one clear sentence, and the code the program ends with. */
export class Failure extends Error {
  constructor(
    sentence: string,
    /** 1 where the work failed, 2 where the command was written wrongly. */
    readonly exitCode: 1 | 2 = 1,
  ) {
    super(sentence);
  }
}

const FILE_WORDS: Readonly<Record<string, string>> = {
  ENOENT: 'does not exist',
  ENOTDIR: 'lies below something that is no folder',
  EISDIR: 'is a folder, where a file is wanted',
  EACCES: 'may not be used: the system denies access',
  EPERM: 'may not be used: the system denies access',
  EROFS: 'lies on a disk that cannot be written',
  ENOSPC: 'does not fit: the disk is full',
};

/** What the file system refused to take: the folder may be missing, the file never is. */
export function writeFailure(path: string, error: unknown): Failure {
  const { code } = error as NodeJS.ErrnoException;
  return code === 'ENOENT'
    ? new Failure(`${path} cannot be written: the folder ${dirname(path)} does not exist.`)
    : fileFailure(path, error);
}

/** What the file system refused, in words. */
export function fileFailure(path: string, error: unknown): Failure {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return new Failure(`${path} ${FILE_WORDS[code] ?? `cannot be used (${code || String(error)})`}.`);
}

/** The sentence for whatever was thrown: never a stack. */
export function sentenceOf(error: unknown): string {
  if (error instanceof Failure) return error.message;
  const message = error instanceof Error ? error.message : String(error);
  return `chronicle-kit could not finish: ${message.split('\n', 1)[0] ?? ''}`;
}
