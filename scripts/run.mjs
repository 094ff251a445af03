// @ts-check
// Behind every command of package.json. Node's own modules only: it runs before anything is installed.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { copyFileSync, readFileSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { writeEditorData } from './editor-data.mjs';
import { isInstalled } from './installed.mjs';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1', DO_NOT_TRACK: '1', NO_UPDATE_NOTIFIER: '1' };

/**
 * Runs a program to its end, its output on ours; true when it went well.
 * @param {string} program
 * @param {string[]} args
 */
function run(program, args, shell = false, cwd = root) {
  const { error, status } = spawnSync(program, args, { cwd, stdio: 'inherit', env, shell });
  if (error) console.error(error.message);
  return status === 0;
}

/** @param {string} file @param {string[]} args */
const node = (file, ...args) => run(process.execPath, [join(root, file), ...args]);

/**
 * The script of a package's command, by the path its package.json gives: no shell, the same on every system.
 * @param {string} name
 * @param {string} command
 */
function script(name, command) {
  const folder = join('node_modules', name);
  const { bin } = JSON.parse(readFileSync(join(root, folder, 'package.json'), 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : bin[command]);
}

/** @param {string} name @param {string} command @param {string[]} args */
const tool = (name, command, ...args) => node(script(name, command), ...args);

/**
 * Runs a server until it is told to end, and takes it along when this program is.
 * @param {string} name
 * @param {string} command
 * @param {string[]} args
 */
async function serve(name, command, ...args) {
  const server = spawn(process.execPath, [join(root, script(name, command)), ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM']))
    process.on(signal, () => server.kill(signal));
  const [code] = await once(server, 'exit');
  return code === 0 || code === null;
}

/** Installs what the package-lock.json of a folder names, where that is not there already. */
function install(folder = '.') {
  const here = join(root, folder);
  if (isInstalled(here)) return true;
  console.log(`Installing the packages of ${join(folder, 'package-lock.json')} …`);
  const args = ['ci', '--no-audit', '--no-fund', '--no-update-notifier'];
  const npm = process.env['npm_execpath'];
  return npm
    ? run(process.execPath, [npm, ...args], false, here)
    : run('npm', args, process.platform === 'win32', here);
}

const manifest = () => tool('@custom-elements-manifest/analyzer', 'cem', 'analyze', '--quiet');

function build() {
  rmSync(join(root, 'dist'), { recursive: true, force: true });
  const built =
    tool('typescript', 'tsc', '-p', 'tsconfig.build.json') &&
    ['production', 'classic', 'frame', 'host'].every((mode) =>
      tool('vite', 'vite', 'build', '--logLevel', 'warn', '--mode', mode),
    );
  if (!built) return false;
  for (const file of ['chronicle-noscript.css', 'embed/embed.html', 'embed/chronicle-frame.css'])
    copyFileSync(join(root, 'src', file), join(root, 'dist', basename(file)));
  writeEditorData(join(root, 'custom-elements.json'), join(root, 'dist', 'vscode.html-custom-data.json'));
  for (const name of ['chronicle.js', 'chronicle.iife.js', 'chronicle-embed.js'])
    console.log(`${integrity(join(root, 'dist', name))}  ${name}`);
  return true;
}

/**
 * What binds a page to just these bytes.
 * @param {string} file
 */
const integrity = (file) => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;

/** @type {Record<string, (rest: string[]) => boolean | Promise<boolean>>} */
const tasks = {
  start: (rest) => manifest() && serve('vite', 'vite', '--host', 'localhost', '--port', '5173', ...rest),
  test: async (rest) => (await import('./test.mjs')).test(rest, { root, tool, node, manifest, build }),
  build: () => manifest() && build(),
  storybook: (rest) =>
    manifest() &&
    serve(
      'storybook',
      'storybook',
      'dev',
      '-p',
      '6006',
      '--no-open',
      '--no-version-updates',
      '--disable-telemetry',
      ...rest,
    ),
  'build-storybook': (rest) =>
    manifest() &&
    tool('storybook', 'storybook', 'build', '-o', 'storybook-static', '--disable-telemetry', ...rest),
  tokens: async () => manifest() && (await import('./tokens.mjs')).writeTokens(root),
  size: () => manifest() && build() && node('scripts/size.mjs'),
  bench: async (rest) => {
    const options = (await import('./bench/options.mjs')).readOptions(rest);
    return (
      (!options.build || (manifest() && build())) && (await import('./bench/bench.mjs')).bench(root, options)
    );
  },
  'test:matrix': async (rest) =>
    manifest() &&
    tool('storybook', 'storybook', 'build', '-o', '.cache/storybook', '--quiet', '--disable-telemetry') &&
    (await import('./matrix.mjs')).matrix(join(root, '.cache/storybook'), rest),
  'test:hosts': async (rest) =>
    manifest() && build() && (await import('./hosts.mjs')).hosts({ root, node, install }, rest),
  'test:engines': (rest) => tool('vitest', 'vitest', 'run', '-c', 'vitest.engines.config.ts', ...rest),
};

const [name = '', ...rest] = process.argv.slice(2);
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
const task = tasks[name];
if (!(major > 22 || (major === 22 && minor >= 12) || (major === 20 && minor >= 19))) {
  console.error(`This needs Node 20.19, 22.12 or later; this is ${process.versions.node}.`);
  process.exitCode = 1;
} else if (!task) {
  console.error(`There is no task "${name}"; there are ${Object.keys(tasks).join(', ')}.`);
  process.exitCode = 2;
} else if (!install() || !(await task(rest))) {
  process.exitCode = 1;
}
