import { virtual } from '@guidepup/virtual-screen-reader';
import type { ChronicleElement } from '../../../src/elements/chronicle-element.js';
import { composedCopy } from './composed.js';

/** Said once with its name: what stands inside is not read a second time, as it is not by real screen readers. */
const SAID_WHOLE = /^(button|heading|link|option|combobox), /u;
/** What screen readers pass over: boxes of words, and the choices of a list that is closed, which says its value. */
const SILENT = /^(paragraph|time|generic|article)$|^option, /u;
const MOST = 2000;

/** All that the virtual screen reader says of an element, read from its beginning to its end, one line each. */
export async function readAloud(element: ChronicleElement): Promise<string[]> {
  const copy = composedCopy(element);
  document.body.append(copy);
  await virtual.start({ container: copy });
  const first = await virtual.lastSpokenPhrase();
  const phrases = [first];
  for (let i = 0; i < MOST; i += 1) {
    await virtual.next();
    const phrase = await virtual.lastSpokenPhrase();
    if (phrase === first) break;
    phrases.push(phrase);
  }
  await virtual.stop();
  copy.remove();
  return asHeard(phrases.map(plain));
}

/** Without the ends of things, and without the words of a thing that has been said by its name. */
function asHeard(phrases: readonly string[]): string[] {
  const ends = new Set(phrases.filter((phrase) => phrase.startsWith('end of ')));
  const inside: string[] = [];
  const heard: string[] = [];
  for (const phrase of phrases) {
    if (phrase.startsWith('end of ')) {
      inside.pop();
      continue;
    }
    const repeated = inside.some((whole) => SAID_WHOLE.test(whole) && whole.includes(phrase));
    if (!repeated && !SILENT.test(phrase) && phrase !== '') heard.push(phrase);
    if (ends.has(`end of ${phrase}`)) inside.push(phrase);
  }
  return heard;
}

function plain(text: string): string {
  return text
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/listitem, level \d+, position (\d+), set size (\d+)/u, 'item $1 of $2')
    .replace(/\s+/gu, ' ')
    .trim();
}
