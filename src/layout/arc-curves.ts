import type { Box } from './box.js';
import type { PlacedMark } from './chart-layout.js';

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A cubic curve with its two handles. */
export interface Curve {
  readonly from: Point;
  readonly to: Point;
  readonly handles: readonly [Point, Point];
}

/** What a curve had better not cross, and how much that disturbs. */
export interface Obstacle extends Box {
  readonly weight: number;
}

const SHAPE = 9;
const SAMPLES = 32;
/** Ends farther apart than this are not tied around their sides. */
const NEAR = 200;
/** Marks stand over each other that are no farther apart across than this, and no closer from top to bottom. */
const ABOVE = 24;

/**
 * The ways to tie two marks, the plainest first: a bow over or under both, or around their sides. Each further tie of one
 * event (`nth`) rises higher, so that they can be told apart.
 */
export function curvesBetween(
  start: PlacedMark,
  end: PlacedMark,
  upright: boolean,
  nth: number,
  plot: Box,
): readonly Curve[] {
  const lift = 28 + nth * 12;
  const tie = (aside: boolean, side: number, rise: number): Curve => {
    const meet = (mark: PlacedMark, other: PlacedMark): Point =>
      aside
        ? { x: meetX(mark, side * Infinity) + side * SHAPE, y: mark.y }
        : { x: meetX(mark, other.x), y: mark.y + side * SHAPE };
    const from = meet(start, end);
    const to = meet(end, start);
    const beyond = (a: number, b: number) => side * (Math.max(side * a, side * b) + rise);
    const x = beyond(from.x, to.x);
    const y = Math.min(Math.max(beyond(from.y, to.y), 4), plot.height - 4);
    const lean = (to.x - from.x) * 0.2;
    return {
      from,
      to,
      handles: [
        aside ? { x, y: from.y } : { x: from.x + lean, y },
        aside ? { x, y: to.y } : { x: to.x - lean, y },
      ],
    };
  };
  // Away from the titles.
  if (upright) return [tie(true, start.label && start.label.box.x > start.x ? -1 : 1, lift * 0.7)];
  const rises = Math.abs(start.x - end.x) < NEAR ? [48, 96, 160, 240, 340] : [];
  const around = rises
    .flatMap((rise) => [tie(true, -1, rise), tie(true, 1, rise)])
    .filter(({ handles: [{ x }] }) => x > plot.x && x < plot.x + plot.width);
  const direct = straight(start, end);
  if (direct.length > 0) return [...direct, ...around];
  return [...[lift, lift * 2].flatMap((rise) => [tie(false, -1, rise), tie(false, 1, rise)]), ...around];
}

/**
 * From the one straight to the other, where they stand over each other: a bow over or under both would run back through
 * one of them. Bent a little to either side too, past what stands between.
 */
function straight(start: PlacedMark, end: PlacedMark): readonly Curve[] {
  const [x, other] = [meetX(start, end.x), meetX(end, start.x)];
  const side = Math.sign(end.y - start.y);
  const [from, to] = [
    { x, y: start.y + side * SHAPE },
    { x: other, y: end.y - side * SHAPE },
  ];
  const length = (to.y - from.y) * side;
  if (Math.abs(x - other) > ABOVE || length < ABOVE) return [];
  return [0, -1, 1].map((bend) => {
    const handle = (share: number): Point => ({
      x: x + (other - x) * share + (bend * length) / 4,
      y: from.y + (to.y - from.y) * share,
    });
    return { from, to, handles: [handle(0.3), handle(0.7)] };
  });
}

/** A bar is met at the end that is nearer, a shape in its middle; from the side, a whisker at its end too. */
function meetX({ x, extent, item }: PlacedMark, other: number): number {
  if (!extent || extent.vertical || (item.time.kind !== 'extent' && Number.isFinite(other))) return x;
  const [low, high] = [Math.min(extent.from, extent.to), Math.max(extent.from, extent.to)];
  return Math.min(Math.max(other, low), high);
}

/** How much of what stands there a curve runs through: along a title it strikes it out, across one it hardly harms. */
export function crossed(curve: Curve, obstacles: readonly Obstacle[]): number {
  const points = Array.from({ length: SAMPLES - 1 }, (_, i) => ({
    ...pointAt(curve, (i + 1) / SAMPLES),
    width: 0,
    height: 0,
  }));
  const xs = points.map(({ x }) => x);
  const ys = points.map(({ y }) => y);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  const around = { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
  return obstacles.reduce((sum, box) => {
    if (!overlap(around, box)) return sum;
    return sum + box.weight * points.filter((point) => overlap(point, box)).length;
  }, 0);
}

export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** A point on the cubic curve, from 0 at its start to 1 at its end. */
export function pointAt({ from, to, handles: [a, b] }: Curve, t: number): Point {
  const u = 1 - t;
  const mix = (p: number, q: number, r: number, s: number) =>
    u ** 3 * p + 3 * u * u * t * q + 3 * u * t * t * r + t ** 3 * s;
  return { x: mix(from.x, a.x, b.x, to.x), y: mix(from.y, a.y, b.y, to.y) };
}
