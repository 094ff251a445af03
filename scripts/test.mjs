// @ts-check
// Every proof in order, each under its heading. All run, whatever fails, so that one run tells all.
// The last line counts tests, and one for each step that is not a test run.
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/**
 * @typedef {object} Bench
 * @property {string} root
 * @property {(name: string, command: string, ...args: string[]) => boolean} tool
 * @property {(script: string, ...args: string[]) => boolean} node
 * @property {() => boolean} manifest
 * @property {() => boolean} build
 *
 * @typedef {{ passed: number, failed: number }} Count
 */

// What a step stands on: Storybook's preview imports the manifest, and what is delivered is what was built.
const NEEDS = new Map([
  ['types', ['manifest']],
  ['stories', ['manifest']],
  ['delivery', ['build']],
  ['size', ['build']],
]);

/**
 * What a test run counted. A run that broke without a failing test (a file that does not load, an error
 * outside any test) counts as one failure; so does a run that found no test.
 * @param {string} report
 * @param {boolean} ended
 * @returns {Count}
 */
function counted(report, ended) {
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8'));
    return { passed, failed: failed === 0 && (!ended || passed === 0) ? 1 : failed };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

/**
 * @param {string[]} args `--only types,unit` runs these steps and what they stand on.
 * @param {Bench} bench
 * @returns {Promise<boolean>}
 */
export async function test(args, { root, tool, node, manifest, build }) {
  const { findBrowser, howToGetOne } = await import('./find-browser.mjs');
  const { picturesCompare, WHY_NOT } = await import('./picture-host.mjs');
  const cache = join(root, '.cache');
  mkdirSync(cache, { recursive: true });

  /** @param {boolean} ended @returns {Count} */
  const once = (ended) => ({ passed: ended ? 1 : 0, failed: ended ? 0 : 1 });

  /** @param {string} project */
  const vitest = (project) => {
    const report = join(cache, `${project}.json`);
    rmSync(report, { force: true });
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    return counted(report, tool('vitest', 'vitest', 'run', '--project', project, ...reporters));
  };

  const browser = findBrowser();
  if (!browser) console.log(howToGetOne());
  /** @param {string} project */
  const inBrowser = (project) => () => (browser ? vitest(project) : { passed: 0, failed: 0 });

  /** @type {Record<string, () => Count>} */
  const steps = {
    manifest: () => once(manifest()),
    types: () => once(tool('typescript', 'tsc', '--noEmit', '-p', '.')),
    lint: () => once(tool('eslint', 'eslint', '.', '--max-warnings', '0')),
    format: () => once(tool('prettier', 'prettier', '--check', '--log-level', 'warn', '.')),
    unit: () => vitest('unit'),
    build: () => once(build()),
    elements: inBrowser('elements'),
    stories: inBrowser('storybook'),
    pictures: () => {
      if (picturesCompare()) return inBrowser('pictures')();
      console.log(WHY_NOT);
      return { passed: 0, failed: 0 };
    },
    delivery: inBrowser('delivery'),
    size: () => once(node('scripts/size.mjs')),
  };

  const only = args[0] === '--only' ? (args[1] ?? '').split(',') : Object.keys(steps);
  const unknown = only.filter((name) => !(name in steps));
  if (unknown.length > 0) {
    console.error(`There is no step "${unknown.join(', ')}"; there are ${Object.keys(steps).join(', ')}.`);
    return false;
  }

  const needed = new Set(only.flatMap((name) => [...(NEEDS.get(name) ?? []), name]));

  let [passed, failed] = [0, 0];
  /** @type {string[]} */
  const red = [];
  for (const [name, step] of Object.entries(steps)) {
    if (!needed.has(name)) continue;
    console.log(`\n=== ${name} ===`);
    const count = step();
    passed += count.passed;
    failed += count.failed;
    if (count.failed > 0) red.push(name);
  }
  console.log(red.length > 0 ? `\nFailed: ${red.join(', ')}` : '');
  if (!browser) {
    console.log(howToGetOne());
    failed += 1;
  }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0;
}
