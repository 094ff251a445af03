import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { MOST_EVENTS, type TilesIndex } from '../model/tiles.js';
import { onlyFile, readArguments } from './arguments.js';
import { clearingUp } from './clearing-up.js';
import { counted, sayBytes } from './counted.js';
import { Failure } from './failure.js';
import { Progress } from './progress.js';
import { sayCounts, sayProblems } from './say-problems.js';
import type { Terminal } from './terminal.js';
import { checkTileFolder, editionIn, TileFiles } from './tile-files.js';
import { TileGathering } from './tile-gather.js';
import { openTileInput } from './tile-input.js';
import { TileSorter } from './tile-sorter.js';
import { PAUSE, writeTiles } from './tile-write.js';
import type { TiledEvent } from './tiled-event.js';

/** A head larger than this is said to be large: every page loads it first. */
const LARGE_HEAD = 200_000;
/** Characters of long events of a level that are kept in memory. */
const MOST_LONG = 2e6;

/** `chronicle-kit tile events.jsonl -o tiles/`: a document too large to send, as files for any static host. */
export async function tile(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments('tile', args, {
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean', default: false },
  });
  const path = onlyFile('tile', positionals);
  const { output } = values;
  if (!output) throw new Failure('tile needs the folder to write: add -o tiles/.', 2);
  await checkTileFolder(output, values.force);
  const files = new TileFiles(output);
  let folder = '';
  const clear = () => {
    files.clear();
    if (folder) rmSync(folder, { recursive: true, force: true });
  };
  return clearingUp(clear, () => {
    folder = mkdtempSync(join(tmpdir(), 'chronicle-tiles-'));
    return work(path, output, folder, files, terminal);
  });
}

async function work(
  path: string,
  output: string,
  folder: string,
  files: TileFiles,
  terminal: Terminal,
): Promise<number> {
  const progress = new Progress(terminal);
  const name = path === '-' ? 'standard input' : path;
  progress.at(`Reading ${name}`);
  const gathered = new TileGathering(folder);
  const left = await gathered.read(await openTileInput(path, terminal, progress));
  progress.end();
  sayWrong(name, gathered, terminal);
  const { head, dated, undated, groups, span, edition } = gathered;
  const all = dated.length + undated.length;
  if (!head || all - left.size <= 0)
    throw new Failure(`No tiles were written: ${name} holds no event that can be drawn.`);
  if (all > MOST_EVENTS)
    throw new Failure(
      `No tiles were written: ${name} holds more than ${MOST_EVENTS.toLocaleString('en')} events, which no timeline reads.`,
    );
  const before = editionIn(output);
  files.clear();
  const kept = function* (events: Iterable<TiledEvent>): Generator<TiledEvent, void> {
    for (const event of events) if (!left.has(event.place)) yield event;
  };
  const steps = writeTiles(
    { head, dated: kept(dated.sorted()), undated: kept(undated.sorted()), groups, span, edition },
    files.write,
    (level) => new TileSorter(join(folder, `long-${level}`), MOST_LONG),
  );
  let step = steps.next();
  for (let count = 0; !step.done; step = steps.next()) {
    progress.at('Writing tiles', (count += PAUSE), all);
    // Lets a signal through.
    await setImmediate();
  }
  const { index, levels } = step.value;
  files.finish(index, before);
  progress.end();
  terminal.out(report(output, index, files, levels));
  return 0;
}

function sayWrong(name: string, { problems, more, lost, left }: TileGathering, terminal: Terminal): void {
  if (problems.length > 0) {
    terminal.err(
      `${name}: ${sayCounts(problems)}${more > 0 ? `, and ${more.toLocaleString('en')} more` : ''}; ${lost > 0 ? `${counted(lost, 'event')} left out` : 'every event is kept'}.\n\n${sayProblems(problems)}\n`,
    );
  }
  const parts = [
    ...(left.relations > 0 ? [counted(left.relations, 'relation')] : []),
    ...(left.stories > 0 ? [counted(left.stories, 'story', 'stories')] : []),
  ];
  if (parts.length > 0)
    terminal.err(
      `Left out: ${parts.join(' and ')}. They lead to events that a page of tiles may not have loaded.\n`,
    );
}

function report(output: string, index: TilesIndex, files: TileFiles, levels: number): string {
  const { count, undated, document } = index;
  const head = Buffer.byteLength(JSON.stringify(document));
  const lines = [
    `${output}: ${counted(count, 'event')}${undated > 0 ? `, ${undated.toLocaleString('en')} of them undated` : ''}; ${counted(files.count, 'file')}, ${sayBytes(files.bytes)}, ${counted(levels, 'level')} of counts; the largest file is ${files.largest.path}, ${sayBytes(files.largest.bytes)}.`,
    ...(head > LARGE_HEAD
      ? [
          `What is not events (sources, people, categories) takes ${sayBytes(head)}, and every page loads it first.`,
        ]
      : []),
    `Put the folder on any server and write src="${output.replace(/\/$/u, '').split('/').at(-1)}/index.json". All but index.json may be cached for ever.`,
  ];
  return `${lines.join('\n')}\n`;
}
