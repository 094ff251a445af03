// @ts-check
// Which Chromium the tests drive: a named one, an installed one, or the one Playwright fetched.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { chromium } from 'playwright';

const { env, platform } = process;
/** @param {(string | undefined)[]} folders @param {string} file */
const below = (folders, file) => folders.flatMap((folder) => (folder ? [join(folder, file)] : []));
const programs = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']];

/** @type {Partial<Record<NodeJS.Platform, string[]>>} */
const INSTALLED = {
  linux: [
    '/usr/bin/chromium',
    '/usr/bin/chromium-browser',
    '/usr/bin/google-chrome-stable',
    '/usr/bin/google-chrome',
    '/snap/bin/chromium',
    '/usr/bin/microsoft-edge',
  ],
  darwin: below(
    ['/Applications', join(env['HOME'] ?? '', 'Applications')],
    'Google Chrome.app/Contents/MacOS/Google Chrome',
  ).concat('/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge'),
  win32: [
    ...below(programs, 'Google\\Chrome\\Application\\chrome.exe'),
    ...below(programs, 'Microsoft\\Edge\\Application\\msedge.exe'),
  ],
};

// One look on every machine, and no word to any other host.
const ARGS = [
  '--disable-gpu',
  '--disable-quic',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--font-render-hinting=none',
  '--force-color-profile=srgb',
  '--hide-scrollbars',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** One sentence for those who have none. */
export function howToGetOne() {
  const named = env['CHRONICLE_BROWSER'];
  const problem = named ? `CHRONICLE_BROWSER names ${named}, which does not exist` : 'No browser was found';
  return `${problem}: install Chromium, Chrome or Edge, or set CHRONICLE_BROWSER to the path of one, or run \`npx playwright install chromium\`.`;
}

function playwrightsOwn() {
  try {
    return chromium.executablePath();
  } catch {
    return ''; // Playwright has no build for this platform
  }
}

/**
 * What to hand to Playwright's `launch`, or undefined where there is no browser.
 * @returns {{ executablePath: string, args: string[] } | undefined}
 */
export function findBrowser() {
  const named = env['CHRONICLE_BROWSER'];
  const candidates = named ? [named] : [...(INSTALLED[platform] ?? []), playwrightsOwn()];
  const executablePath = candidates.find((path) => path && existsSync(path));
  return executablePath ? { executablePath, args: ARGS } : undefined;
}
