import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';

export interface Raster {
  readonly png: Uint8Array;
  /** Which program made it. */
  readonly by: string;
}

/** One way to make a PNG; fails where its program is missing. */
export type Way = (svg: string, width: number, height: number, folder: string) => Promise<Raster>;

const TIME_LIMIT = 30_000;
const run = promisify(execFile);

const BROWSERS = [
  ...(process.env['CHRONICLE_BROWSER'] ? [process.env['CHRONICLE_BROWSER']] : []),
  'chromium',
  'chromium-browser',
  'google-chrome',
  'microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];
const WAYS: readonly Way[] = [
  withResvg,
  withRsvg,
  ...BROWSERS.map(
    (browser): Way =>
      (...given) =>
        withBrowser(browser, ...given),
  ),
];

/** An SVG as PNG, by the first program at hand that can; `null` where there is none. */
export async function rasterise(
  svg: string,
  width: number,
  height: number,
  ways: readonly Way[] = WAYS,
): Promise<Raster | null> {
  const folder = await mkdtemp(join(tmpdir(), 'chronicle-'));
  try {
    for (const way of ways) {
      const made = await way(svg, width, height, folder).catch(() => null);
      if (made && isPng(made.png)) return made;
    }
    return null;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
}

const isPng = (bytes: Uint8Array): boolean =>
  bytes.length > 8 && Buffer.from(bytes.subarray(1, 4)).toString('latin1') === 'PNG';

/** A package that a publisher may have installed beside this one. */
async function withResvg(svg: string, width: number): Promise<Raster> {
  const path = createRequire(join(process.cwd(), 'any.js')).resolve('@resvg/resvg-js');
  const { Resvg } = (await import(pathToFileURL(path).href)) as {
    Resvg: new (svg: string, options: object) => { render(): { asPng(): Uint8Array } };
  };
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: width } }).render().asPng();
  return { png, by: '@resvg/resvg-js' };
}

async function withRsvg(svg: string, width: number, _height: number, folder: string): Promise<Raster> {
  const [from, to] = [join(folder, 'in.svg'), join(folder, 'rsvg.png')];
  await writeFile(from, svg);
  await run('rsvg-convert', ['--width', String(width), '--output', to, from], { timeout: TIME_LIMIT });
  return { png: await readFile(to), by: 'rsvg-convert' };
}

async function withBrowser(
  browser: string,
  svg: string,
  width: number,
  height: number,
  folder: string,
): Promise<Raster> {
  const [from, to] = [join(folder, 'in.svg'), join(folder, 'browser.png')];
  await writeFile(from, svg);
  const args = [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--hide-scrollbars',
    '--force-device-scale-factor=1',
    `--user-data-dir=${join(folder, 'profile')}`,
    `--window-size=${width},${height}`,
    `--screenshot=${to}`,
    // As root, as in most containers, a browser starts only without its own sandbox; it draws our picture alone.
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    pathToFileURL(from).href,
  ];
  await run(browser, args, { timeout: TIME_LIMIT });
  return { png: await readFile(to), by: browser };
}
