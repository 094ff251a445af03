import type { TimelineDocument } from '../model/document.js';
import { roomOf } from './room.js';

/** Widths of the element at which another room may begin, in pixels at a text size of 16: close where height changes fast. */
const STEPS = [
  ...Array.from({ length: 18 }, (_, i) => 240 + i * 10),
  ...Array.from({ length: 12 }, (_, i) => 420 + i * 20),
  ...Array.from({ length: 25 }, (_, i) => 660 + i * 40),
];
const TEXT_SIZE = 16;
/** Between two widths that were tried, titles may need one row more. */
const ROW = 32;
/** A step is left out where it would save less than this part of the height. */
const WORTH = 0.02;
/** Documents of more events are tried at fewer widths: each takes long. */
const MANY = 2000;

/**
 * A style sheet that keeps the room a timeline will need at every width, so that nothing on the page moves when it
 * comes: the element stands in a box of the class `chronicle-room`. Without script nothing is kept.
 *
 * @param notice whether the timeline will say that something could not be shown
 * @param tell is told how far the work has come
 */
export function roomCss(
  document: TimelineDocument,
  lang: string,
  notice = false,
  tell: (done: number, all: number) => void = () => undefined,
): string {
  const heightAt = roomOf(document, lang, notice);
  const many = document.events.length > MANY;
  const steps = STEPS.filter((_, i) => !many || i % 5 === 0);
  let kept = Infinity;
  const rules = steps.flatMap((from, i) => {
    tell(i + 1, steps.length);
    const next = steps[i + 1] ?? from * 1.5;
    const height = Math.max(...[from, (from + next) / 2, next - 1].map(heightAt)) + ROW;
    if (height <= kept && height > kept * (1 - WORTH)) return [];
    kept = height;
    return i === 0 ? room(height, '  ') : stepOf(from, height);
  });
  return [HEAD, ...rules, FOOT].join('\n');
}

const HEAD = `/* Room for the timeline at each width, made by chronicle-kit for this document. */
.chronicle-room {
  container: chronicle-room / inline-size;
  font-size: max(1rem, 16px);
}
@media screen and (scripting: enabled) {`;
const FOOT = '}\n';

const room = (height: number, indent: string): string =>
  `${indent}.chronicle-room > chronicle-timeline {
${indent}  --chronicle-min-block-size: calc(${height / TEXT_SIZE} * max(1rem, 16px));
${indent}}`;

const stepOf = (from: number, height: number): string =>
  `  @container chronicle-room (width >= ${from / TEXT_SIZE}em) {\n${room(height, '    ')}\n  }`;
