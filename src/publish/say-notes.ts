import type { ConversionNote } from '../formats/foreign.js';
import { counted } from './counted.js';
import { inert } from './inert.js';

/** Places of one kind that are shown unless all are asked for. */
const FIRST = 3;
/** Longest place shown: the beginning of a title and an address. */
const LONGEST = 120;

/** What was lost, changed or guessed: each kind once, with how often and the first places, or with `all` of them. */
export function sayNotes(notes: readonly ConversionNote[], all = false): string {
  if (notes.length === 0) return 'Nothing was lost.\n';
  const total = notes.reduce((sum, { count }) => sum + count, 0);
  const widest = Math.max(...notes.map(({ count }) => String(count).length));
  const indent = ' '.repeat(widest + 4);
  const lines = [...notes]
    .sort((a, b) => b.count - a.count)
    .map(({ code, sentence, count, examples }) => {
      const places = (all ? examples : examples.slice(0, FIRST)).map((one) => `“${inert(one, LONGEST)}”`);
      const more = places.length < examples.length ? ', …' : '';
      const said = all ? places.map((place) => `${indent}${place}\n`).join('') : '';
      const inRow = !all && places.length > 0 ? `${indent}${places.join(', ')}${more}\n` : '';
      return `  ${String(count).padStart(widest)}  ${inert(sentence, 400)} [${code}]\n${said}${inRow}`;
    });
  const cut = !all && notes.some(({ examples }) => examples.length > FIRST);
  return `${counted(total, 'note')} of ${counted(notes.length, 'kind')}:\n${lines.join('')}${cut ? '"convert --all" names every place.\n' : ''}`;
}
