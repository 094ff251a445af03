import { LateWays } from './late-ways.js';
import type * as Upright from './vertical-layout.js';

export type Orientation = 'auto' | 'horizontal' | 'vertical';

/** Containers narrower than this, in pixels at a text size of 16, turn the axis. */
const NARROW = 600;

/** More rows than this would make a page nobody scrolls: neighbours share a row, and zooming parts them. */
export const MOST_VISIBLE = 120;

export function isUpright(orientation: Orientation, width: number): boolean {
  return orientation === 'vertical' || (orientation === 'auto' && width < NARROW);
}

let fetchUpright = (): Promise<typeof Upright> =>
  Promise.reject(new Error('Nothing draws upright charts here.'));

/** What lays out an upright chart: it comes where a container is narrow, or a page asks for it. */
export const uprightWays = new LateWays(() => fetchUpright());

/** How it comes: whoever draws such charts has more to fetch, all in one file. */
export function uprightComesFrom(fetchWays: typeof fetchUpright): void {
  fetchUpright = fetchWays;
}

/**
 * Where a window is narrow so are its charts: what lays them out comes while their document does. `null` where it is
 * here, or not needed.
 */
export function expectUpright(orientation: Orientation, windowWidth: number): Promise<unknown> | null {
  return isUpright(orientation, windowWidth) ? uprightWays.load() : null;
}
