import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type Page } from 'playwright';
import { expect } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serve, type Served } from '../../scripts/static-server.mjs';
import { root } from '../source-files.js';
import { POLICY } from './bare-page.js';

const built = (name: string): string => readFileSync(join(root, 'dist', name), 'utf8');
export const record = readFileSync(join(root, 'data/iran-1988-2020.json'), 'utf8');

/** `embed.html` with the record in it. */
export const inlineEmbed = (): string =>
  built('embed.html').replace(
    '<chronicle-timeline>',
    () => `<chronicle-timeline><script type="application/json">${record.replaceAll('<', '\\u003c')}</script>`,
  );

/** Messages that an ill-meaning page sends to the page around it; `#` is what it sends. */
const FORGER = `<!doctype html><title>Other</title><script src="/forger.js"></script>`;
const FORGER_SCRIPT = `for (const one of JSON.parse(decodeURIComponent(location.hash.slice(1)))) parent.postMessage(one, '*');`;

/** A site with the built files, the record, `inline.html` (the embed page with the record in it) and pages of one's own. */
export function site(
  pages: Record<string, string> = {},
  headers: Record<string, string> = {},
): Promise<Served> {
  const own: Record<string, string> = {
    '/inline.html': inlineEmbed(),
    '/forger.html': FORGER,
    '/forger.js': FORGER_SCRIPT,
    '/record.json': record,
    ...pages,
  };
  return serve(
    (path) => {
      if (path in own) return own[path];
      const file = join(root, 'dist', path);
      return existsSync(file) ? new URL(`../../dist${path}`, import.meta.url) : undefined;
    },
    { headers },
  );
}

export const UNDER_POLICY = { 'content-security-policy': `${POLICY}; report-uri /report` };

/** Waits for a page on a busy machine. */
export const eventually = <T>(look: () => T) => expect.poll(look, { timeout: 10_000 });

export interface Watched {
  readonly page: Page;
  /** What the console said as an error or a warning, in any frame, and errors nobody caught. */
  readonly complaints: string[];
}

export async function openBrowser(): Promise<Browser> {
  const launch = findBrowser();
  if (!launch) throw new Error('There is no browser.');
  return chromium.launch(launch);
}

export async function watch(browser: Browser, address: string): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(String(error)));
  await page.goto(address);
  return { page, complaints };
}
