// Where the numbers of a plate stand: each in the margin, tied by a hairline to the part it names. No number covers
// another or the picture, and no two hairlines cross in the margin. Numbers in, numbers out.

export interface Area {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
/** A part, and every place where it can be seen. */
export interface Target {
  readonly name: string;
  readonly boxes: readonly Area[];
}
export type Side = 'left' | 'right';
export interface Callout {
  readonly name: string;
  readonly number: number;
  readonly side: Side;
  /** The middle of the ring. */
  readonly ring: { readonly x: number; readonly y: number };
  /** Where the hairline ends, within `box`. */
  readonly anchor: { readonly x: number; readonly y: number };
  readonly box: Area;
}
/** What the plate has room for: the picture, and the margins that take numbers, each as wide as `margin`. */
export interface Sheet {
  readonly picture: Area;
  readonly margin: number;
  readonly sides: readonly Side[];
}

export const RING = 10;
/** From one ring to the next. */
const STEP = RING * 2 + 4;
/** Hairlines of one corner are told apart at the first of these; closer than the second they are read as one. */
const APART = [10, 6] as const;
/** What is as low as this is a word or a mark: no hairline strikes it out. */
const LOW = 32;
/** A hairline longer than this runs over other parts: it keeps to the top of its own, clear of words. */
const SHORT = 16;

interface Tie extends Omit<Callout, 'number' | 'ring'> {
  readonly cost: number;
}

/** The numbers of a plate, in the order in which the parts are read, and the height they need. */
export function placeCallouts(
  targets: readonly Target[],
  sheet: Sheet,
): { readonly callouts: readonly Callout[]; readonly height: number } {
  const ties: Tie[] = [];
  const low = targets.flatMap(({ boxes }) => boxes).filter(({ top, bottom }) => bottom - top <= LOW);
  // Small parts first: they have the least choice of a place for their hairline.
  for (const target of [...targets].sort((a, b) => smallest(a) - smallest(b))) {
    const tie = bestTie(target, sheet, ties, low);
    if (tie) ties.push(tie);
  }
  const read = [...ties].sort((a, b) => a.anchor.y - b.anchor.y || a.anchor.x - b.anchor.x);
  const crowd = Math.max(...sheet.sides.map((side) => read.filter((tie) => tie.side === side).length), 0);
  const height = Math.max(sheet.picture.bottom - sheet.picture.top, crowd * STEP);
  const ringAt = new Map(
    sheet.sides.flatMap((side) => {
      const row = read.filter((tie) => tie.side === side);
      const places = spread(
        row.map(({ anchor }) => anchor.y),
        sheet.picture.top + STEP / 2,
        sheet.picture.top + height - STEP / 2,
      );
      return row.map((tie, index) => [tie.name, places[index] ?? 0] as const);
    }),
  );
  const { left, right } = sheet.picture;
  return {
    height,
    callouts: read.map(({ cost: _cost, ...tie }, index) => ({
      ...tie,
      number: index + 1,
      ring: {
        x: tie.side === 'left' ? left - sheet.margin + RING + 1 : right + sheet.margin - RING - 1,
        y: ringAt.get(tie.name) ?? tie.anchor.y,
      },
    })),
  };
}

const areaOf = ({ left, top, right, bottom }: Area): number => (right - left) * (bottom - top);
const smallest = ({ boxes }: Target): number => Math.min(...boxes.map(areaOf));

/** Of all places of a part and all margins, the pair with the shortest hairline, where no other runs already. */
function bestTie(
  { name, boxes }: Target,
  sheet: Sheet,
  ties: readonly Tie[],
  low: readonly Area[],
): Tie | undefined {
  return boxes
    .flatMap((box, index) =>
      sheet.sides.map((side): Tie => {
        const x = box[side];
        const way = Math.abs(x - sheet.picture[side]);
        const own = ties.filter((tie) => tie.side === side);
        const { y, free } = freeHeight(
          box,
          way > SHORT,
          own.map(({ anchor }) => anchor.y),
          low.filter((other) => (side === 'left' ? other.right <= x : other.left >= x)),
        );
        const cost = way + index * 4 + own.length * 8 + (free ? 0 : 400);
        return { name, side, anchor: { x, y }, box, cost };
      }),
    )
    .sort((a, b) => a.cost - b.cost)[0];
}

/** A height within the box at which no other hairline runs on the same side and nothing low stands in the way. */
function freeHeight(
  box: Area,
  long: boolean,
  taken: readonly number[],
  inTheWay: readonly Area[],
): { y: number; free: boolean } {
  const height = box.bottom - box.top;
  const inset = Math.min(2, height / 2);
  const best = box.top + (long ? inset : Math.min(height / 2, 14));
  const clear = (y: number) => inTheWay.every(({ top, bottom }) => y < top - 3 || y > bottom + 3);
  const heights: number[] = [];
  for (let step = 0; step <= height; step += 2)
    heights.push(
      ...[best + step, best - step].filter((y) => y >= box.top + inset && y <= box.bottom - inset),
    );
  for (const free of [true, false])
    for (const apart of APART) {
      const y = heights.find(
        (it) => taken.every((other) => Math.abs(other - it) >= apart) && (!free || clear(it)),
      );
      if (y !== undefined) return { y, free };
    }
  return { y: best, free: false };
}

/** Rings as near as they can be to where they are wanted, none over another; `wanted` runs downwards. */
function spread(wanted: readonly number[], least: number, most: number): readonly number[] {
  const blocks: { sum: number; count: number }[] = [];
  wanted.forEach((y, index) => {
    blocks.push({ sum: y - index * STEP, count: 1 });
    for (;;) {
      const [before, last] = [blocks.at(-2), blocks.at(-1)];
      if (!before || !last || before.sum / before.count <= last.sum / last.count) return;
      blocks.splice(-2, 2, { sum: before.sum + last.sum, count: before.count + last.count });
    }
  });
  const end = most - (wanted.length - 1) * STEP;
  return blocks
    .flatMap(({ sum, count }) => Array.from({ length: count }, () => sum / count))
    .map((place, index) => Math.min(Math.max(place, least), Math.max(end, least)) + index * STEP);
}
