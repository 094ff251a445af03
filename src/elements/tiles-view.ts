// What a document in tiles needs, all of it loaded when the first one comes: its reader, and how it is drawn and worded.
import { sayTiledMatching, sayTiledWindow, tiledNoteHtml } from '../drawing/tiled-note-html.js';
import type { TiledWay } from '../drawing/tiled-way.js';
import { countedChart } from '../layout/counted-chart.js';
import { densityOfCells } from '../layout/counted-density.js';
import type { TileReader } from '../store/read-input.js';
import { readTiles as read } from '../store/tiled-reader.js';
import { handleCountedKey } from './counted-keys.js';

const WAY: TiledWay = {
  draw: countedChart,
  density: densityOfCells,
  note: tiledNoteHtml,
  window: sayTiledWindow,
  matching: sayTiledMatching,
  handleKey: handleCountedKey,
};

/** Reads an index of tiles, and says how it is drawn. */
export const readTiles: TileReader = (value, options) => read(value, options, WAY);
