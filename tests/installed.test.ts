import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { isInstalled } from '../scripts/installed.mjs';
import { root } from './source-files.js';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'chronicle-installed-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(file: string, packages: object): void {
  mkdirSync(join(folder, 'node_modules'), { recursive: true });
  writeFileSync(join(folder, file), JSON.stringify({ packages }));
}
const WANTED = {
  '': { name: 'chronicle-kit' },
  'node_modules/lit': { version: '3.3.3' },
  'node_modules/for-another-system': { version: '1.0.0', optional: true },
};

test('what runs these tests is installed, by whichever command', () => expect(isInstalled(root)).toBe(true));

test('a folder in which npm has not been is not', () => {
  write('package-lock.json', WANTED);
  expect(isInstalled(folder)).toBe(false);
});

test('what npm ci has put there is enough; another version is not', () => {
  write('package-lock.json', WANTED);
  write('node_modules/.package-lock.json', { 'node_modules/lit': { version: '3.3.3' } });
  expect(isInstalled(folder)).toBe(true);
  write('node_modules/.package-lock.json', { 'node_modules/lit': { version: '3.3.2' } });
  expect(isInstalled(folder)).toBe(false);
});
