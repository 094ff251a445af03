import type { Box } from './box.js';
import type { ChartLayout, PlacedExtent, PlacedMark } from './chart-layout.js';

/**
 * A moment between two layouts of the same events: the same marks on their way from where they were to where they shall
 * be. Axis, lanes and breaks are already those of the later one.
 *
 * @param moment from 0 (places of `from`) to 1 (`to` itself)
 */
export function blendLayouts(from: ChartLayout, to: ChartLayout, moment: number): ChartLayout {
  if (moment >= 1 || from.orientation !== to.orientation) return to;
  const before = new Map(from.marks.map((mark) => [mark.id, mark]));
  const lerp = (a: number, b: number) => a + (b - a) * moment;
  return {
    ...to,
    marks: to.marks.map((mark) => {
      const old = before.get(mark.id);
      return old ? between(old, mark, lerp) : mark;
    }),
  };
}

type Lerp = (a: number, b: number) => number;

function between(old: PlacedMark, mark: PlacedMark, lerp: Lerp): PlacedMark {
  const [x, y] = [lerp(old.x, mark.x), lerp(old.y, mark.y)];
  const shift = (box: Box): Box => ({ ...box, x: box.x + x - mark.x, y: box.y + y - mark.y });
  return {
    ...mark,
    x,
    y,
    shown: old.shown || mark.shown,
    hit: shift(mark.hit),
    label: mark.label && { ...mark.label, box: shift(mark.label.box) },
    extent: mark.extent && stretch(old, mark.extent, lerp),
  };
}

/** A bar grows out of the place where its mark stood, or out of the bar that was there. */
function stretch(old: PlacedMark, extent: PlacedExtent, lerp: Lerp): PlacedExtent {
  const along = extent.vertical ? old.y : old.x;
  const start = old.extent ?? { from: along, to: along, across: extent.vertical ? old.x : old.y, core: null };
  return {
    ...extent,
    from: lerp(start.from, extent.from),
    to: lerp(start.to, extent.to),
    across: lerp(start.across, extent.across),
    core: extent.core && [
      lerp(start.core?.[0] ?? along, extent.core[0]),
      lerp(start.core?.[1] ?? along, extent.core[1]),
    ],
  };
}
