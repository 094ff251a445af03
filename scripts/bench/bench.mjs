// @ts-check
// How fast the kit is, in a real browser on the production build, beside the least that any page would do with the same
// document. Rounds are interleaved: in each, every page is measured once at every size, so that what else a machine does
// meanwhile falls on all alike.
import { createWriteStream, mkdtempSync, rmSync, statSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { chromium } from 'playwright';
import { findBrowser, howToGetOne } from '../find-browser.mjs';
import { serve } from '../static-server.mjs';
import { documentParts } from './documents.mjs';
import { filesOf, KIT, subjectsWith } from './files.mjs';
import { explore, measurePage } from './measure-page.mjs';
import { report } from './report.mjs';
import { medians } from './statistics.mjs';

const MILLION = 1_000_000;
const began = Date.now();
/** @param {string} words */
const say = (words) => console.log(`${((Date.now() - began) / 1000).toFixed(0).padStart(5)} s  ${words}`);
/** @param {number} events */
const counted = (events) => `${events.toLocaleString('en')} events`;

/**
 * @param {string} root
 * @param {import('./options.mjs').Options} options
 */
export async function bench(root, { sizes, rounds, peer, write }) {
  const found = findBrowser();
  if (!found) {
    console.log(howToGetOne());
    return false;
  }
  const folder = mkdtempSync(join(tmpdir(), 'chronicle-bench-'));
  const peers = peer && resolve(peer);
  const subjects = subjectsWith(peers);
  const server = await serve(filesOf(root, folder, peers), { headers: { 'cache-control': 'no-store' } });
  const browser = await chromium.launch(found);
  const at = { browser, server: server.url };
  try {
    const plans = [];
    for (const events of sizes) {
      const file = join(folder, `${events}.json`);
      await pipeline(Readable.from(documentParts(events)), createWriteStream(file));
      const { crowded, cycles } = await explore({ ...at, path: KIT.path, events });
      say(`${counted(events)}: ${crowded === null ? 'no window found with many marks' : 'explored'}`);
      plans.push({ events, bytes: statSync(file).size, crowded, cycles });
    }
    /** @type {Map<string, Record<string, number | null>[]>} */
    const records = new Map(
      plans.flatMap(({ events }) => subjects.map(({ name }) => [`${events} ${name}`, []])),
    );
    /** @type {string[]} */
    const failures = [];
    for (let round = 0; round < rounds; round += 1) {
      for (const { events, crowded } of plans) {
        const turned = [
          ...subjects.slice(round % subjects.length),
          ...subjects.slice(0, round % subjects.length),
        ];
        for (const { name, path } of turned) {
          const key = `${events} ${name}`;
          await measurePage({ ...at, path, events }, crowded)
            .then((record) => records.get(key)?.push(record))
            .catch((error) => failures.push(`${key}: ${String(error).split('\n', 1)[0]}`));
        }
        say(`round ${round + 1} of ${rounds}, ${counted(events)}`);
      }
    }
    const machine = {
      browser: `Chromium ${browser.version()}`,
      node: process.versions.node,
      cores: availableParallelism(),
    };
    const results = plans.map((plan) => ({
      ...plan,
      subjects: Object.fromEntries(
        subjects.map(({ name }) => [name, medians(records.get(`${plan.events} ${name}`) ?? [])]),
      ),
    }));
    const date = new Date().toISOString().slice(0, 10);
    await report(root, { date, rounds, machine, sizes: results }, write);
    if (!sizes.includes(MILLION)) console.log(`${counted(MILLION)} were left out: --sizes ${MILLION}`);
    for (const failure of failures) console.error(`Failed: ${failure}`);
    return failures.length === 0;
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
