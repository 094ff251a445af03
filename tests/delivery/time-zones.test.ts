import { chromium, type Browser } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundled } from '../../scripts/bundle.mjs';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { serve } from '../../scripts/static-server.mjs';
import type { DateFaults } from '../locale/date-checks.js';
import { DATE_TABLE, FURTHER_TABLE } from '../locale/date-table.js';

// The date table of tests/locale, which Node goes through in three time zones, here in a browser that stands in them.

let browser: Browser | undefined;
let server: Awaited<ReturnType<typeof serve>> | undefined;

beforeAll(async () => {
  const launch = findBrowser();
  if (!launch) throw new Error('There is no browser.');
  const chunks = await bundled('tests/locale/date-checks.ts');
  const page = '<!doctype html><html lang="en"><title>Dates</title><link rel="icon" href="data:,"></html>';
  server = await serve((path) =>
    path === '/' ? page : chunks.find(({ fileName }) => path === `/${fileName}`)?.code,
  );
  browser = await chromium.launch(launch);
}, 60_000);

afterAll(async () => {
  await browser?.close();
  await server?.close();
});

describe('the date table in Chromium', () => {
  // The year that a day without a zone of its own would get, as a careless formatter would write Nowruz 1399.
  test.each([
    ['UTC', 0, '1399'],
    ['Asia/Tehran', -210, '1399'],
    ['America/Los_Angeles', 480, '1398'],
  ])('says the same in %s', async (timezoneId, offset, careless) => {
    if (!browser || !server) throw new Error('Nothing is served.');
    const context = await browser.newContext({ timezoneId });
    const page = await context.newPage();
    await page.goto(server.url);
    const zone = await page.evaluate(() => ({
      name: Intl.DateTimeFormat().resolvedOptions().timeZone,
      offset: new Date(0).getTimezoneOffset(),
      nowruz: new Intl.DateTimeFormat('en-u-ca-persian', { year: 'numeric' }).format(Date.UTC(2020, 2, 20)),
    }));
    expect(zone).toMatchObject({ name: timezoneId, offset });
    expect(zone.nowruz).toContain(careless);
    // As text: what stands here as code is rewritten for Node.
    const found = await page.evaluate<DateFaults>("import('/chronicle.js').then((it) => it.dateFaults())");
    expect(found.faults).toEqual([]);
    expect(found.checked).toBe(4 * (DATE_TABLE.length + FURTHER_TABLE.length));
    await context.close();
  });
});
