import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { runCli } from '../../src/publish/cli.js';
import type { Terminal } from '../../src/publish/terminal.js';

export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A terminal that keeps what is said. */
export function listening(input = '', watched = false): Terminal & { said: { out: string; err: string } } {
  const said = { out: '', err: '' };
  return {
    said,
    out: (text) => void (said.out += text),
    err: (text) => void (said.err += text),
    watched,
    input: () => Promise.resolve(input),
  };
}

/** Runs the program as a shell would. */
export async function kit(args: readonly string[], input = ''): Promise<Ran> {
  const terminal = listening(input);
  const code = await runCli(args, terminal);
  return { code, ...terminal.said };
}

/** A folder of its own for a test, with the files given, gone after it. */
export function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'chronicle-test-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

/** A small document, to be changed at will. */
export const QUAY = {
  version: '1.0',
  lang: 'en',
  title: { en: 'The clock of Alder Quay', fa: 'ساعت اسکله آلدر' },
  categories: [{ id: 'building', label: 'Building', color: '#182469', shape: 'square' }],
  sources: [{ id: 'herald', type: 'article-newspaper', title: 'The clock is <started> & runs' }],
  events: [
    { id: 'order', when: '1898-03~', title: 'The council orders a clock', categories: ['building'] },
    { id: 'opening', when: '1901-05-04', title: 'The clock is <started>', cites: ['herald'] },
    { id: 'winding', undated: 'No paper says when.', title: 'Nobody knows when it was first wound' },
  ],
};
