import type { ConversionNote } from '../formats/foreign.js';
import { counted } from './counted.js';
import { inert } from './inert.js';

/** What was lost, changed or guessed: each kind once, with how often and the first places. */
export function sayNotes(notes: readonly ConversionNote[]): string {
  if (notes.length === 0) return 'Nothing was lost.\n';
  const total = notes.reduce((sum, { count }) => sum + count, 0);
  const widest = Math.max(...notes.map(({ count }) => String(count).length));
  const lines = [...notes]
    .sort((a, b) => b.count - a.count)
    .map(({ code, sentence, count, examples }) => {
      const first = examples.map((example) => `“${inert(example, 60)}”`).join(', ');
      const more = examples.length > 0 && count > examples.length ? ', …' : '';
      const indent = ' '.repeat(widest + 4);
      return `  ${String(count).padStart(widest)}  ${inert(sentence, 400)} [${code}]\n${first ? `${indent}${first}${more}\n` : ''}`;
    });
  return `${counted(total, 'note')} of ${counted(notes.length, 'kind')}:\n${lines.join('')}`;
}
