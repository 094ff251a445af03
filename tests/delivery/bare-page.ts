import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/static-server.mjs';
import { root } from '../source-files.js';

/** The strictest policy the kit promises to live under, with Trusted Types; reports come back to the server. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

export interface Visit {
  readonly page: Page;
  /** Paths asked for, in order, the page itself first. */
  readonly requests: string[];
  /** Addresses at other hosts that were asked for. */
  readonly elsewhere: string[];
  /** Policy reports, by the server and by the page. */
  readonly reports: string[];
  /** What the console said as an error or a warning, and errors nobody caught. */
  readonly complaints: string[];
}

/**
 * Opens a bare page beside the built files (`/chronicle.js` …) and the record (`/record.json`), hands it to `look`,
 * and closes everything.
 */
export async function visit(
  html: string,
  look: (visit: Visit) => Promise<void>,
  policy?: string,
  context: BrowserContextOptions = {},
): Promise<void> {
  const launch = findBrowser();
  if (!launch) throw new Error('There is no browser.');
  const server = await serve(
    (path) => {
      if (path === '/') return html;
      if (path === '/record.json') return new URL('../../data/iran-1988-2020.json', import.meta.url);
      const file = join(root, 'dist', path);
      return existsSync(file) ? new URL(`../../dist${path}`, import.meta.url) : undefined;
    },
    { headers: policy ? { 'content-security-policy': `${policy}; report-uri /report` } : {} },
  );
  let browser: Browser | undefined;
  try {
    browser = await chromium.launch(launch);
    const page = await browser.newPage(context);
    const complaints: string[] = [];
    const elsewhere: string[] = [];
    page.on('console', (message) => {
      if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('request', (request) => {
      const address = request.url();
      if (!address.startsWith(`${server.url}/`) && !address.startsWith('data:')) elsewhere.push(address);
    });
    await page.goto(`${server.url}/`);
    await page.waitForLoadState('networkidle');
    const requests = server.requests.map(({ path }) => path);
    await look({ page, requests, elsewhere, reports: server.reports, complaints });
  } finally {
    await browser?.close();
    await server.close();
  }
}
