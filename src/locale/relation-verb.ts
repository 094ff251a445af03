import './reading-words.js';
import type { RelationType } from '../model/document.js';
import type { Localizer, MessageKey } from './localizer.js';

const VERBS: Readonly<Record<string, MessageKey>> = {
  'responds-to': 'respondsTo',
  'makes-public': 'makesPublic',
  quotes: 'quotes',
  repeats: 'repeats',
  'differs-from': 'differsFrom',
  denies: 'denies',
  follows: 'follows',
  'part-of': 'partOf',
};

/**
 * The verb of a relation: "makes public"; from the other end, `inverse`, "is made public by".
 * A publisher's own type gives its name: `x-drawn-from` is "drawn from".
 */
export function relationVerb(type: RelationType, localizer: Localizer, inverse = false): string {
  const key = Object.hasOwn(VERBS, type) && VERBS[type];
  if (!key) return type.replace(/^x-/, '').replaceAll('-', ' ');
  return localizer.say(inverse ? (`${key}Inverse` as MessageKey) : key);
}
