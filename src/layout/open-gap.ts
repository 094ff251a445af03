import type { Box } from './box.js';
import type { ChartLayout } from './chart-layout.js';
import type { Tick } from './ticks.js';

/**
 * The layout with room made below a row, for the details of an open event: everything further down moves by `size`,
 * and what runs across is stretched.
 */
export function openGap(layout: ChartLayout, below: number, size: number): ChartLayout {
  const move = (y: number) => (y > below ? y + size : y);
  const box = (it: Box): Box => ({ ...it, y: move(it.y) });
  const tick = (it: Tick): Tick => ({ ...it, at: move(it.at) });
  return {
    ...layout,
    height: layout.height + size,
    plot: { ...layout.plot, height: layout.plot.height + size },
    marks: layout.marks.map((mark) => ({
      ...mark,
      y: move(mark.y),
      hit: box(mark.hit),
      label: mark.label && { ...mark.label, box: box(mark.label.box) },
      anchor: mark.anchor && { ...mark.anchor, y: move(mark.anchor.y) },
      extent: mark.extent && {
        ...mark.extent,
        from: move(mark.extent.from),
        to: move(mark.extent.to),
        core: mark.extent.core && [move(mark.extent.core[0]), move(mark.extent.core[1])],
      },
    })),
    clusters: layout.clusters.map((cluster) => ({
      ...cluster,
      y: move(cluster.y),
      hit: box(cluster.hit),
      label: cluster.label && { ...cluster.label, box: box(cluster.label.box) },
    })),
    breaks: layout.breaks.map((it) => ({ ...it, box: box(it.box) })),
    ticks: { fine: layout.ticks.fine.map(tick), coarse: layout.ticks.coarse.map(tick) },
  };
}
