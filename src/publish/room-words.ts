import type { MeasureText } from '../layout/box.js';
import { wrapText } from '../layout/wrap.js';
import type { Localizer } from '../locale/localizer.js';
import { summarize } from '../locale/summarize.js';
import { disputedEvents } from '../model/disputes.js';
import type { Text } from '../model/document.js';
import type { EventIndex } from '../model/event-index.js';

// The part of room.ts that is words: sizes and lines as in timeline-styles.ts and chart-styles.ts.

export const CONTROL = 44;
/** Containers up to this width have a smaller title, and the names at the end one under the other. */
const NARROW = 640;

/** What words are measured by. */
export interface Given {
  readonly index: EventIndex;
  readonly localizer: Localizer;
  readonly measure: MeasureText;
}

interface Prose {
  readonly measure: MeasureText;
  readonly size: number;
  /** A line, as a multiple of the size. */
  readonly leading: number;
  readonly width: number;
}

/** Title, summary, description and content note. */
export function introHeight(given: Given, inside: number, width: number): number {
  const { index, localizer, measure } = given;
  const { title, description, contentNote, lang } = index.document;
  const written = (text: Text | undefined) => localizer.text(text, lang)?.value ?? '';
  const persian = localizer.dir === 'rtl';
  const leading = persian ? 1.8 : 1.5;
  const facts = {
    count: index.events.length,
    span: index.span,
    categories: new Set(index.events.flatMap(({ event }) => event.categories ?? [])).size,
    disputed: disputedEvents(index).size,
  };
  const column = Math.min(inside, 736);
  const note = written(contentNote);
  return (
    // Bold, and balanced: what would just fit on a line may take two.
    proseHeight(written(title), {
      measure,
      size: width <= NARROW ? 22 : 25,
      leading: persian ? 1.6 : 1.25,
      width: inside * 0.92,
    }) +
    (6 +
      proseHeight(summarize(facts, localizer), {
        measure,
        size: 16,
        leading,
        width: Math.min(inside, 992) - 24,
      })) +
    (description ? 6 + proseHeight(written(description), { measure, size: 16, leading, width: column }) : 0) +
    (note
      ? 12 +
        proseHeight(`${localizer.say('contentNote')}. ${note}`, {
          measure,
          size: 14,
          leading,
          width: Math.min(inside, 644) - 15,
        })
      : 0)
  );
}

/** The row of names below the chart: one under the other where it is narrow. */
export function endHeight({ index, localizer, measure }: Given, inside: number, width: number): number {
  const { document, questions, sources } = index;
  const names = [
    ...(questions.size > 0 ? [localizer.say('questions'), localizer.say('compare')] : []),
    ...(sources.size > 0 ? [localizer.say('sources')] : []),
    ...(document.method === undefined ? [] : [localizer.say('method')]),
    ...(document.contact || document.corrections?.length ? [localizer.say('corrections')] : []),
  ];
  if (names.length === 0) return 0;
  const row = names.reduce((sum, name) => sum + (measure(name, 'label') * 16) / 13 + 50, 0);
  const rows = width <= NARROW ? names.length : Math.ceil(row / inside);
  return 28 + 2 + rows * (CONTROL + 1);
}

/** The height of a paragraph. */
export function proseHeight(text: string, { size, leading, width, measure }: Prose): number {
  const lines = wrapText(text, width, (line) => (measure(line, 'label') * size) / 13).length;
  return lines * size * leading;
}
