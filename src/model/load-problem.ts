import type { LoadProblemCode } from './load-sentences.js';
import { companions } from './problem-companions.js';
import type { Problem } from './problem.js';

type Sentences = readonly [message: string, hint: string];

/** What can be said where nothing more can be fetched; the other sentences come with the first failure. */
export const LAST_WORDS = {
  'load.offline': ['There is no network connection.', 'Connect to the network and try again.'],
  'load.network': ['{url} could not be reached.', 'Check the address and try again.'],
} as const;

const said: Partial<Record<LoadProblemCode, Sentences>> = { ...LAST_WORDS };
companions.push(() => import('./load-sentences.js'));

export function bringSentences(sentences: typeof said): void {
  Object.assign(said, sentences);
}

export function loadProblem(
  code: LoadProblemCode,
  values: Readonly<Record<string, string | number>>,
): Problem {
  const [message, hint] = (said[code] ?? LAST_WORDS['load.network']).map((sentence) =>
    sentence.replace(/\{(\w+)\}/gu, (_whole, name: string) => String(values[name] ?? '')),
  );
  return { code, severity: 'error', pointer: '', message: message ?? code, hint, values };
}
