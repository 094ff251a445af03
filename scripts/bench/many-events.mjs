// @ts-check
// node scripts/bench/many-events.mjs 1000000 > events.jsonl
// The invented archive of any size as JSON Lines: the same number writes the same text.
import { once } from 'node:events';
import { argv, stdout } from 'node:process';
import { fileURLToPath } from 'node:url';
import { documentParts } from './documents.mjs';

/** The lines of an archive, in stretches. @param {number} events */
export function* eventLines(events) {
  let first = true;
  for (const part of documentParts(events)) {
    if (first) yield `${part.replace(/,"events":\[$/u, '')}}\n`;
    else if (part !== '\n]}\n') yield `${part.replace(/^,?\n/u, '').replaceAll(',\n', '\n')}\n`;
    first = false;
  }
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const events = Number(argv[2]);
  if (!Number.isInteger(events) || events < 1)
    throw new Error('Say how many events: node many-events.mjs 1000000');
  for (const lines of eventLines(events)) if (!stdout.write(lines)) await once(stdout, 'drain');
}
