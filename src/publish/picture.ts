import { stillSvg } from '../formats/still-svg.js';
import type { TimelineDocument } from '../model/document.js';
import { rasterise, type Way } from './rasterise.js';
import type { Picture } from './site.js';

/** What previews of links show best: this wide, and about half as high. */
const WIDTH = 1200;
const WIDEST = 2400;
const SHAPE = 630 / 1200;

export interface MadePicture {
  readonly picture: Picture;
  readonly svg: string;
  readonly png: Uint8Array | null;
  /** The program that made the PNG. */
  readonly by: string | null;
}

/** The chart as a still picture for link previews. */
export async function makePicture(
  document: TimelineDocument,
  lang: string,
  ways?: readonly Way[],
): Promise<MadePicture> {
  const svg = previewSvg(document, lang);
  const { width, height } = sizeOf(svg);
  const made = await rasterise(svg, width, height, ways);
  return {
    svg,
    png: made?.png ?? null,
    by: made?.by ?? null,
    picture: made
      ? { name: 'og.png', type: 'image/png', width, height }
      : { name: 'og.svg', type: 'image/svg+xml', width, height },
  };
}

/** Wider charts are lower: the first whose shape fits a preview, shown at a preview's size. */
function previewSvg(document: TimelineDocument, lang: string): string {
  let svg = '';
  for (let width = WIDTH; width <= WIDEST; width += 100) {
    svg = stillSvg(document, { lang, width });
    const size = sizeOf(svg);
    if (size.height <= size.width * SHAPE) break;
  }
  const { width, height } = sizeOf(svg);
  return svg.replace(
    `width="${width}" height="${height}"`,
    `width="${WIDTH}" height="${Math.round((height * WIDTH) / width)}"`,
  );
}

function sizeOf(svg: string): { readonly width: number; readonly height: number } {
  const [, width = '0', height = '0'] = / width="(\d+)" height="(\d+)"/u.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
