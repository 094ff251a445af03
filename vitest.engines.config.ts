// One smoke suite in three engines. On Debian: apt-get install chromium firefox-esr webkit2gtk-driver xvfb.
import { existsSync } from 'node:fs';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import type { BrowserProviderOption } from 'vitest/node';
import { FIREFOX, firefoxBidi, WEBKIT_DRIVER, webkitGtk } from './scripts/engines.js';
import { findBrowser } from './scripts/find-browser.mjs';
import { prebundled } from './scripts/prebundled.mjs';

const project = (name: string, provider: BrowserProviderOption): TestProjectConfiguration => ({
  extends: true,
  test: {
    name,
    include: ['tests/engines/**/*.test.ts'],
    browser: {
      enabled: true,
      headless: true,
      screenshotFailures: false,
      viewport: { width: 1000, height: 800 },
      provider,
      instances: [{ browser: name as 'chromium' }],
    },
  },
});

const chromium = findBrowser();
const engines = [
  { name: 'chromium', here: chromium !== undefined, provider: () => playwright({ launchOptions: chromium }) },
  { name: 'firefox', here: existsSync(FIREFOX), provider: firefoxBidi },
  { name: 'webkit', here: existsSync(WEBKIT_DRIVER), provider: webkitGtk },
];
const missing = engines.filter(({ here }) => !here).map(({ name }) => name);
if (missing.length > 0) console.log(`Not installed here, and left out: ${missing.join(', ')}.`);

export default defineConfig({
  optimizeDeps: { include: prebundled },
  test: {
    projects: engines.filter(({ here }) => here).map(({ name, provider }) => project(name, provider())),
  },
});
