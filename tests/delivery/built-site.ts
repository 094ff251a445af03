import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { root } from '../source-files.js';
import { POLICY } from './bare-page.js';

/** The built command line. */
export function program(): string {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  return join(root, bin['chronicle-kit'] ?? '');
}

/** Makes the folder of the record as a publisher does, by the built program, and gives its path. */
export function buildSite(args: readonly string[] = []): string {
  const site = join(mkdtempSync(join(tmpdir(), 'chronicle-site-')), 'site');
  const record = join(root, 'data/iran-1988-2020.json');
  execFileSync(process.execPath, [program(), 'build', record, '-o', site, ...args], { encoding: 'utf8' });
  return site;
}

export interface SiteVisit {
  readonly page: Page;
  readonly requests: () => string[];
  /** What reached for another host, what the policy reported, what the console complained of. */
  readonly faults: string[];
}

/** How a page is met: as what reader, under which policy, and what is changed before it is opened. */
export interface Meeting extends BrowserContextOptions {
  readonly policy?: string;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** Opens a page of a built folder, under the strictest policy unless another is given. */
export async function visitSite(
  site: string,
  path: string,
  { prepare, policy = POLICY, ...context }: Meeting,
  look: (visit: SiteVisit) => Promise<void>,
): Promise<void> {
  const launch = findBrowser();
  if (!launch) throw new Error('There is no browser.');
  const headers = { 'content-security-policy': `${policy}; report-uri /report` };
  const server = await serve(
    (asked) => {
      const file = join(site, asked === '/' ? 'index.html' : asked);
      return existsSync(file) ? pathToFileURL(file) : undefined;
    },
    { headers },
  );
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch(launch);
    const page = await browser.newPage(context);
    const faults: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) faults.push(message.text());
    });
    page.on('pageerror', (error) => faults.push(String(error)));
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(`${server.url}/`) && !address.startsWith('data:')) faults.push(address);
    });
    await prepare?.(page);
    await page.goto(server.url + path);
    await look({ page, requests: () => server.requests.map((request) => request.path), faults });
    faults.push(...server.reports);
  } finally {
    await browser?.close();
    await server.close();
  }
}
