import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { TimelineEvent } from '../../src/model/document.js';
import { tileDaysOf, type TileDays } from '../../src/model/tile-day.js';
import {
  childNode,
  childTotals,
  countsPath,
  eventsPath,
  packParts,
  pagesOf,
  readCounts,
  topNode,
  type CellCount,
  type CountTile,
  type TileNode,
  type TilesIndex,
} from '../../src/model/tiles.js';

/** Every file below a folder, by its path. */
export function filesIn(folder: string, below = ''): Map<string, string> {
  const files = new Map<string, string>();
  for (const name of readdirSync(join(folder, below)).sort()) {
    const path = join(below, name);
    if (statSync(join(folder, path)).isDirectory()) for (const it of filesIn(folder, path)) files.set(...it);
    else files.set(path, readFileSync(join(folder, path), 'utf8'));
  }
  return files;
}

export interface SeenNode {
  readonly node: TileNode;
  readonly tile: CountTile;
  readonly cells: readonly CellCount[];
}

/** Tiles on disk, walked as a reader would: from the index, by what each tile says of its children. */
export class SeenTiles {
  readonly files: Map<string, string>;
  readonly index: TilesIndex;
  readonly nodes: SeenNode[] = [];
  /** Files of dated events, and the stretch each stands for. */
  readonly leaves: { path: string; from: number; to: number; events: TimelineEvent[] }[] = [];

  constructor(folder: string) {
    this.files = filesIn(folder);
    this.index = JSON.parse(this.files.get('index.json') ?? '{}') as TilesIndex;
    this.#walk(topNode(this.index), this.index.top);
  }

  events(path: string): TimelineEvent[] {
    return JSON.parse(
      this.files.get(`${this.index.edition}/${path}`) ?? `"${path} is missing"`,
    ) as TimelineEvent[];
  }

  #walk(node: TileNode, tile: CountTile): void {
    const { index } = this;
    const cells = readCounts(tile, node);
    this.nodes.push({ node, tile, cells });
    const totals = childTotals(cells, node);
    const length = (node.to - node.from) / totals.length;
    for (const { kind, first, last, count } of packParts(totals, node.level)) {
      const stretch = { from: node.from + first * length, to: node.from + (last + 1) * length };
      if (kind === 'counts') {
        const child = childNode(node, first);
        const text = this.files.get(`${index.edition}/${countsPath(child, index)}`);
        this.#walk(child, JSON.parse(text ?? '{}') as CountTile);
      } else {
        const pages = kind === 'pages' ? Array.from({ length: pagesOf(count) }, (_, page) => page) : [null];
        for (const page of pages) {
          const path = eventsPath(node, index, first, page);
          this.leaves.push({ path, ...stretch, events: this.events(path) });
        }
      }
    }
  }
}

/** Where an event of the tests stands. */
export function daysOf(event: TimelineEvent): TileDays {
  const days = tileDaysOf(event);
  if (!days) throw new Error(`${event.id} is undated`);
  return days;
}
