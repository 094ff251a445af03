import { relationVerb } from '../locale/relation-verb.js';
import type { Localizer } from '../locale/localizer.js';
import type { Id, RelationType } from '../model/document.js';
import type { EventIndex } from '../model/event-index.js';
import { relatedEvents } from '../model/relations.js';
import type { Box, MeasureText } from './box.js';
import type { ChartLayout, PlacedMark } from './chart-layout.js';

/** A tie between the open event and another one in view, drawn as a curve from the one that does to the one it is done to. */
export interface Arc {
  readonly type: RelationType;
  readonly from: Point;
  readonly to: Point;
  /** The two handles of a cubic curve. */
  readonly handles: readonly [Point, Point];
  readonly verb: string;
  /** Where the verb stands, in a place free of titles and marks; `null` where there is none. */
  readonly label: Box | null;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const SHAPE = 9;
const LINE = 16;
/** Where along the curve a verb is tried, middle first. */
const PLACES = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78];

/**
 * The arcs of one event. Ties of one kind to one event are drawn once; what is out of view has none. The events' details
 * say the same in words.
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
    const curve = curveBetween(start, end, layout.orientation === 'vertical', arcs.length);
    const verb = relationVerb(relation.type, localizer);
    const label = placeVerb(curve, Math.ceil(measure(verb, 'tick')) + 6, taken, layout.plot);
    if (label) taken.push(label);
    arcs.push({ type: relation.type, ...curve, verb, label });
  }
  return arcs;
}

interface Curve {
  readonly from: Point;
  readonly to: Point;
  readonly handles: readonly [Point, Point];
}

/** Rises above both marks, higher for each further arc, so that arcs to one event can be told apart. */
function curveBetween(start: PlacedMark, end: PlacedMark, upright: boolean, nth: number): Curve {
  const lift = 28 + nth * 12;
  if (upright) {
    const outward = start.label && start.label.box.x > start.x ? -1 : 1;
    const from = { x: start.x + outward * SHAPE, y: start.y };
    const to = { x: end.x + outward * SHAPE, y: end.y };
    const x = start.x + outward * (SHAPE + lift * 0.7);
    return {
      from,
      to,
      handles: [
        { x, y: from.y },
        { x, y: to.y },
      ],
    };
  }
  const from = { x: nearestX(start, end.x), y: start.y - SHAPE };
  const to = { x: nearestX(end, start.x), y: end.y - SHAPE };
  const y = Math.max(Math.min(from.y, to.y) - lift, 4);
  const lean = (to.x - from.x) * 0.2;
  return {
    from,
    to,
    handles: [
      { x: from.x + lean, y },
      { x: to.x - lean, y },
    ],
  };
}

/** A bar is met at the end that is nearer; a shape in its middle. */
function nearestX({ x, extent, item }: PlacedMark, other: number): number {
  if (!extent || item.time.kind !== 'extent') return x;
  const [low, high] = [Math.min(extent.from, extent.to), Math.max(extent.from, extent.to)];
  return Math.min(Math.max(other, low), high);
}

function obstacles({ label, x, y, shown, extent }: PlacedMark): Box[] {
  const shape = shown ? [{ x: x - 8, y: y - 8, width: 16, height: 16 }] : [];
  const bar =
    extent && !extent.vertical
      ? [
          {
            x: Math.min(extent.from, extent.to),
            y: y - 5,
            width: Math.abs(extent.to - extent.from),
            height: 10,
          },
        ]
      : [];
  return [...shape, ...bar, ...(label ? [label.box] : [])];
}

function placeVerb(curve: Curve, width: number, taken: readonly Box[], plot: Box): Box | null {
  for (const place of PLACES) {
    const { x, y } = pointAt(curve, place);
    const box = { x: x - width / 2, y: y - LINE / 2, width, height: LINE };
    const inside = box.x >= plot.x && box.x + width <= plot.x + plot.width && box.y >= 0;
    if (inside && !taken.some((other) => overlap(box, other))) return box;
  }
  return null;
}

/** A point on the cubic curve, from 0 at its start to 1 at its end. */
export function pointAt({ from, to, handles: [a, b] }: Curve, t: number): Point {
  const u = 1 - t;
  const mix = (p: number, q: number, r: number, s: number) =>
    u ** 3 * p + 3 * u * u * t * q + 3 * u * t * t * r + t ** 3 * s;
  return { x: mix(from.x, a.x, b.x, to.x), y: mix(from.y, a.y, b.y, to.y) };
}

function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
