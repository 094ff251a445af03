import type { Id } from './document.js';
import type { EventIndex, IndexedEvent } from './event-index.js';
import { foldedText, GROUP_VALUES, queryWords, type Filter } from './filter.js';
import { STRIDE, type Steps } from './steps.js';

/** Events whose texts are folded between two places to pause, and searched together. */
const BLOCK = 64;

type Group = keyof typeof GROUP_VALUES;

/** The values of a group, numbered, of all events one after the other. */
interface GroupColumn {
  readonly numbers: ReadonlyMap<Id, number>;
  readonly values: readonly number[];
  /** Where the values of an event begin; those of the next are their end. */
  readonly starts: Uint32Array;
}

/** The folded texts of some events as one, an event a line. */
interface TextBlock {
  readonly text: string;
  /** Where the line of each event ends. */
  readonly ends: Uint32Array;
}

/** What a filter leaves of a long document: the same as `filterEvents`, with places to pause. */
export function* searchSteps(index: EventIndex, filter: Filter): Steps<readonly IndexedEvent[]> {
  const { events } = index;
  // How many of the conditions met so far each event meets: one that has failed stays behind.
  const met = new Uint8Array(events.length);
  let conditions = 0;
  for (const group of Object.keys(GROUP_VALUES) as Group[]) {
    if (!filter[group].length) continue;
    const column = yield* prepared(index, group, () => columnSteps(index, group));
    yield* keepGroup(column, filter[group], met, conditions++);
  }
  const words = queryWords(filter);
  if (words.length) {
    const blocks = yield* prepared(index, 'texts', () => textSteps(index));
    for (const word of words) yield* keepWord(blocks, word, met, conditions++);
  }
  const left: IndexedEvent[] = [];
  for (let i = 0; i < events.length; i++) {
    if (met[i] === conditions) left.push(events[i]!);
    if (i % (16 * STRIDE) === 0) yield;
  }
  return left;
}

function* keepGroup(
  { numbers, values, starts }: GroupColumn,
  wanted: readonly Id[],
  met: Uint8Array,
  level: number,
): Steps<void> {
  const isWanted = new Uint8Array(numbers.size);
  for (const id of wanted) {
    const number = numbers.get(id);
    if (number !== undefined) isWanted[number] = 1;
  }
  for (let i = 0; i < met.length; i++) {
    if (met[i] === level) {
      for (let at = starts[i]!; at < starts[i + 1]!; at++) {
        if (!isWanted[values[at]!]) continue;
        met[i] = level + 1;
        break;
      }
    }
    if (i % (16 * STRIDE) === 0) yield;
  }
}

function* keepWord(blocks: readonly TextBlock[], word: string, met: Uint8Array, level: number): Steps<void> {
  for (const [b, { text, ends }] of blocks.entries()) {
    let i = 0;
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, ends[i]! + 1)) {
      while (ends[i]! < at) i++;
      const place = b * BLOCK + i;
      if (met[place] === level) met[place] = level + 1;
    }
    if (b % 64 === 0) yield;
  }
}

function* columnSteps({ events }: EventIndex, group: Group): Steps<GroupColumn> {
  const numbers = new Map<Id, number>();
  const values: number[] = [];
  const starts = new Uint32Array(events.length + 1);
  for (const [i, entry] of events.entries()) {
    for (const id of GROUP_VALUES[group](entry)) {
      let number = numbers.get(id);
      if (number === undefined) numbers.set(id, (number = numbers.size));
      values.push(number);
    }
    starts[i + 1] = values.length;
    if (i % STRIDE === 0) yield;
  }
  return { numbers, values, starts };
}

/** One text for many events: a text of its own for each would take twice the memory, and as long to be found. */
function* textSteps(index: EventIndex): Steps<TextBlock[]> {
  const { events } = index;
  const blocks: TextBlock[] = [];
  for (let from = 0; from < events.length; from += BLOCK) {
    const texts = events.slice(from, from + BLOCK).map((entry) => foldedText(index, entry));
    const ends = new Uint32Array(texts.length);
    let end = -1;
    for (const [i, { length }] of texts.entries()) ends[i] = end += length + 1;
    blocks.push({ text: texts.join('\n'), ends });
    yield;
  }
  return blocks;
}

/** What has been prepared for the searches of a document, or is being prepared. */
const preparations = new WeakMap<EventIndex, Map<string, { steps: Steps<unknown>; value?: unknown }>>();

/** Prepares something once. A search that is given up leaves it where it is, and the next goes on with it. */
function* prepared<T>(index: EventIndex, name: string, begin: () => Steps<T>): Steps<T> {
  let ofIndex = preparations.get(index);
  if (!ofIndex) preparations.set(index, (ofIndex = new Map()));
  let preparation = ofIndex.get(name);
  if (!preparation) ofIndex.set(name, (preparation = { steps: begin() }));
  while (preparation.value === undefined) {
    const step = preparation.steps.next();
    if (step.done) preparation.value = step.value;
    else yield;
  }
  return preparation.value as T;
}
