import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { headOf, LEAF_EVENTS, TILES_VERSION, topOf, undatedPath, type TilesIndex } from '../model/tiles.js';
import { onlyFile, readArguments } from './arguments.js';
import { counted, sayBytes } from './counted.js';
import { Failure } from './failure.js';
import { Progress } from './progress.js';
import { sayCounts, sayProblems } from './say-problems.js';
import type { Terminal } from './terminal.js';
import { checkTileFolder, editionIn, TileFiles } from './tile-files.js';
import { TileGathering } from './tile-gather.js';
import { openTileInput } from './tile-input.js';
import { listed, TileTree } from './tile-tree.js';
import type { TiledEvent } from './tile-sorter.js';

/** A head larger than this is said to be large: every page loads it first. */
const LARGE_HEAD = 200_000;

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
  const folder = mkdtempSync(join(tmpdir(), 'chronicle-tiles-'));
  try {
    return await work(path, output, folder, terminal);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function work(path: string, output: string, folder: string, terminal: Terminal): Promise<number> {
  const progress = new Progress(terminal);
  const name = path === '-' ? 'standard input' : path;
  progress.at(`Reading ${name}`);
  const gathered = new TileGathering(folder);
  const left = await gathered.read(await openTileInput(path, terminal, progress));
  progress.end();
  sayWrong(name, gathered, terminal);
  const files = new TileFiles(output);
  const before = editionIn(output);
  const { index, levels } = writeTiles(gathered, left, files, folder, progress);
  if (!index) throw new Failure(`No tiles were written: ${name} holds no event that can be drawn.`);
  files.finish(index, before);
  progress.end();
  terminal.out(report(output, index, files, levels));
  return 0;
}

/** Writes all but the index, which stands for what is there. */
function writeTiles(
  { head, dated, undated, groups, span, edition }: TileGathering,
  left: ReadonlySet<number>,
  files: TileFiles,
  folder: string,
  progress: Progress,
): { readonly index: TilesIndex | null; readonly levels: number } {
  const all = dated.length + undated.length;
  if (!head || all - left.size <= 0) return { index: null, levels: 0 };
  files.clear(edition);
  const write = (path: string, text: string) => files.write(`${edition}/${path}`, text);
  const totals = groups.map(() => 0);
  let count = 0;
  const kept = function* (events: Iterable<TiledEvent>): Generator<TiledEvent, void> {
    for (const event of events) {
      if (left.has(event.place)) continue;
      totals[event.group]! += 1;
      count += 1;
      if (count % 1000 === 0) progress.at('Writing tiles', count, all);
      yield event;
    }
  };
  // Where nothing is dated there is a day without events.
  const stretch = dated.length > 0 ? span : ([0, 1] as const);
  const top = { ...topOf(stretch), span: stretch };
  const tree = new TileTree(top, write, folder);
  for (const event of kept(dated.sorted())) tree.take(event);
  const counts = tree.finish();
  const datedCount = count;
  let page: TiledEvent[] = [];
  let pages = 0;
  for (const event of kept(undated.sorted())) {
    if (page.length === LEAF_EVENTS) {
      write(undatedPath(pages++), listed(page));
      page = [];
    }
    page.push(event);
  }
  if (page.length > 0) write(undatedPath(pages), listed(page));
  const index = {
    'chronicle-tiles': TILES_VERSION,
    edition,
    count,
    undated: count - datedCount,
    ...top,
    groups,
    totals,
    document: headOf(head),
    top: counts,
  } as const;
  return { index, levels: tree.levels.size };
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
