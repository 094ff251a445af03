import { uprightComesFrom } from '../layout/upright-ways.js';
import type * as Upright from './upright-svg.js';

let ink: typeof Upright | null = null;

/** How an upright chart draws what no other has; it comes with what lays such a chart out. */
export const uprightInk = (): typeof Upright | null => ink;

/** Has it at hand from the start, as in Node. */
export function bringUprightInk(upright: typeof Upright): void {
  ink = upright;
}

uprightComesFrom(async () => {
  const upright = await import('./upright-chart.js');
  bringUprightInk(upright);
  return upright;
});
