import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eventLines } from '../../scripts/bench/many-events.mjs';
import { UNFINISHED } from '../../src/publish/tile-files.js';
import { filesIn } from '../publish/tiled.js';
import { program } from './built-site.js';

const MANY = 40_000;
let folder = '';
let input = '';
let output = '';
let temporary = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chronicle-stopped-'));
  [input, output, temporary] = ['events.jsonl', 'tiles', 'tmp'].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  mkdirSync(temporary);
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const tile = (from: string): ChildProcess =>
  spawn(process.execPath, [program(), 'tile', from, '-o', output], {
    env: { ...process.env, TMPDIR: temporary, TEMP: temporary },
    stdio: ['pipe', 'ignore', 'ignore'],
  });
const ended = async (child: ChildProcess) => {
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  return signal ?? code;
};
/** Looks often: what is waited for is there for part of a second. */
async function until(there: () => boolean): Promise<void> {
  while (!there()) await new Promise((done) => setTimeout(done, 2));
}
const write = (events: number) => writeFileSync(input, [...eventLines(events)].join(''));
const finished = async (events: number) => {
  write(events);
  expect(await ended(tile(input))).toBe(0);
  return filesIn(output);
};

test('stopped while it reads, it takes its temporary files with it and has written nothing', async () => {
  const child = tile('-');
  // What it no longer reads has nowhere to go.
  child.stdin!.on('error', () => undefined);
  for (const lines of eventLines(20_000)) child.stdin!.write(lines);
  await until(() => readdirSync(temporary).length > 0);
  child.kill('SIGINT');
  expect(await ended(child)).toBe('SIGINT');
  expect(readdirSync(temporary)).toEqual([]);
  expect(existsSync(output)).toBe(false);
});

test('stopped while it writes, it leaves the tiles that were there, and nothing else', async () => {
  const before = await finished(500);
  write(MANY);
  const child = tile(input);
  await until(() => existsSync(join(output, UNFINISHED)));
  child.kill('SIGTERM');
  expect(await ended(child)).toBe('SIGTERM');
  expect(readdirSync(temporary)).toEqual([]);
  expect(filesIn(output)).toEqual(before);
});

test('killed while it writes, it has not changed what readers see, and the next run clears up', async () => {
  write(MANY);
  const child = tile(input);
  await until(() => existsSync(join(output, UNFINISHED)));
  child.kill('SIGKILL');
  expect(await ended(child)).toBe('SIGKILL');
  expect(readdirSync(output)).toEqual([UNFINISHED]);
  const files = await finished(500);
  expect([...files.keys()].filter((path) => path.startsWith(UNFINISHED))).toEqual([]);
  expect(JSON.parse(readFileSync(join(output, 'index.json'), 'utf8'))).toMatchObject({ count: 500 });
});
