import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { POLICY, visit } from './bare-page.js';

const PAGE = `<!doctype html><html lang="en"><title>Bare page</title><link rel="icon" href="data:,">
<script type="module" src="/chronicle.js"></script>
<chronicle-timeline hash src="/record.json"></chronicle-timeline></html>`;

test('files are handed over under the strict policy, and nothing is fetched before they are asked for', async () => {
  await visit(
    PAGE,
    async ({ page, reports, complaints, elsewhere }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.locator('[data-section=share]').click();
      const share = page.locator('chronicle-share');
      await share.locator('[data-format=json]').waitFor();
      expect(asked.filter((path) => /csv|icalendar|picture|png|embed/u.test(path))).toEqual([]);
      const sizes: number[] = [];
      for (const format of ['json', 'csv', 'ics', 'svg', 'png']) {
        const [download] = await Promise.all([
          page.waitForEvent('download'),
          share.locator(`[data-format=${format}]`).click(),
        ]);
        expect(download.suggestedFilename()).toBe(`iran-1988-2020.${format}`);
        sizes.push(readFileSync(await download.path()).length);
      }
      expect(Math.min(...sizes)).toBeGreaterThan(1000);
      expect({ reports, complaints }).toEqual({ reports: [], complaints: [] });
      expect(elsewhere.filter((address) => !address.startsWith('blob:'))).toEqual([]);
    },
    POLICY,
  );
});
