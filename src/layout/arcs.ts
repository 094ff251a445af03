import { relationVerb } from '../locale/relation-verb.js';
import type { Localizer } from '../locale/localizer.js';
import type { Id, RelationType } from '../model/document.js';
import type { EventIndex } from '../model/event-index.js';
import { relatedEvents } from '../model/relations.js';
import { crossed, curvesBetween, overlap, pointAt, type Curve, type Obstacle } from './arc-curves.js';
import type { Box, MeasureText } from './box.js';
import type { ChartLayout, PlacedMark } from './chart-layout.js';

/** A tie between the open event and another one in view, drawn as a curve from the one that does to the one it is done to. */
export interface Arc extends Curve {
  readonly type: RelationType;
  readonly verb: string;
  /** Where the verb stands, in a place free of titles and marks; `null` where there is none. */
  readonly label: Box | null;
}

const LINE = 16;
/** Where along the curve a verb is tried, middle first. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];
/** What it disturbs to run through a title, a shape, a bar, and to have no room for the verb; a less plain way, each. */
const TITLE = 4;
const MARK = 3;
const BAR = 1;
const UNSAID = 2;
const STEP = 0.2;
/** Titles, shapes and bars, in all. */
const CROWD = 400;

/**
 * The arcs of one event. Ties of one kind to one event are drawn once; what is out of view has none. Of a few ways each
 * takes the one that crosses fewest titles and marks. The events' details say the same in words.
 */
export function arcsOf(
  index: EventIndex,
  id: Id | null,
  layout: ChartLayout,
  localizer: Localizer,
  measure: MeasureText,
): readonly Arc[] {
  const marks = new Map(layout.marks.map((mark) => [mark.id, mark]));
  const own = id === null ? undefined : marks.get(id);
  if (id === null || !own?.shown) return [];
  const taken = layout.marks.flatMap(obstacles);
  const drawn = new Set<string>();
  const arcs: Arc[] = [];
  for (const { relation, inverse, other } of relatedEvents(index, id)) {
    const mark = marks.get(other.event.id);
    const key = `${relation.type} ${inverse} ${other.event.id}`;
    if (!mark?.shown || drawn.has(key)) continue;
    drawn.add(key);
    const [start, end] = inverse ? [mark, own] : [own, mark];
    const verb = relationVerb(relation.type, localizer);
    const width = Math.ceil(measure(verb, 'tick')) + 6;
    let best: { readonly curve: Curve; readonly label: Box | null; readonly cost: number } | undefined;
    curvesBetween(start, end, layout.orientation === 'vertical', arcs.length, layout.plot).forEach(
      (curve, i) => {
        // In a crowd no way is free, and looking for one would cost the frame.
        if (best && taken.length > CROWD) return;
        const cost = i * STEP + crossed(curve, taken);
        if (best && cost >= best.cost) return;
        const label = placeVerb(curve, width, taken, layout.plot);
        const whole = cost + (label ? 0 : UNSAID);
        if (!best || whole < best.cost) best = { curve, label, cost: whole };
      },
    );
    if (!best) continue;
    const { curve, label } = best;
    if (label) taken.push({ ...label, weight: TITLE });
    arcs.push({ type: relation.type, ...curve, verb, label });
  }
  return arcs;
}

function obstacles({ label, x, y, shown, extent }: PlacedMark): Obstacle[] {
  const shape = shown ? [{ ...around(x, y, 8), weight: MARK }] : [];
  const bar =
    extent && !extent.vertical
      ? [
          {
            x: Math.min(extent.from, extent.to),
            y: y - 5,
            width: Math.abs(extent.to - extent.from),
            height: 10,
            weight: BAR,
          },
        ]
      : [];
  return [...shape, ...bar, ...(label ? [{ ...label.box, weight: TITLE }] : [])];
}

const around = (x: number, y: number, by: number): Box => ({
  x: x - by,
  y: y - by,
  width: 2 * by,
  height: 2 * by,
});

function placeVerb(curve: Curve, width: number, taken: readonly Box[], plot: Box): Box | null {
  // Its ends, one of which has the arrow, stay in sight.
  const kept = [...taken, ...[curve.from, curve.to].map(({ x, y }) => around(x, y, 10))];
  for (const place of PLACES) {
    const { x, y } = pointAt(curve, place);
    const box = { x: x - width / 2, y: y - LINE / 2, width, height: LINE };
    const inside = box.x >= plot.x && box.x + width <= plot.x + plot.width && box.y >= 0;
    if (inside && !kept.some((other) => overlap(box, other))) return box;
  }
  return null;
}
