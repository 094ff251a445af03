import type { Day } from '../model/day.js';
import type { Localizer } from '../locale/localizer.js';

/** What is said of a cluster: by itself to the ear and in its preview, beside it where there is room. */
export interface ClusterWords {
  /** From when to when. */
  readonly span: string;
  /** How many events, and what they mostly are; then shorter. */
  readonly briefs: readonly string[];
  /**
   * All of it in one sentence.
   *
   * @param shown the brief words that stand beside it, where they do: whoever speaks to their computer says those
   */
  readonly sentence: (shown?: string) => string;
}

export interface ClusterFacts {
  readonly count: number;
  readonly start: Day;
  readonly end: Day;
  /** Names of categories, and how many of the events are in each; the most frequent first. */
  readonly shares: readonly (readonly [name: string, count: number])[];
}

/** Categories named with their number, at most. */
const MOST_NAMED = 3;

export function clusterWords(
  { count, start, end, shares }: ClusterFacts,
  localizer: Localizer,
): ClusterWords {
  const span = localizer.span(start, end);
  const [category = '', most = 0] = shares[0] ?? [];
  const all = most === count;
  const many = localizer.say('eventCount', { count });
  const briefs = [many];
  if (all) briefs.unshift(localizer.say('clusterAll', { count, category }));
  else if (most * 2 > count) briefs.unshift(localizer.say('clusterMostly', { count, category }));
  const named = shares.slice(all ? 1 : 0, MOST_NAMED);
  const parts = named.map(([name, of]) => localizer.say('clusterShare', { category: name, count: of }));
  const more = shares.length - (all ? 1 : 0) - named.length;
  if (more > 0) parts.push(localizer.say('clusterMore', { count: more }));
  const comma = localizer.say('listComma');
  const rest = parts.length > 0 ? localizer.say('phraseBreak') + parts.join(comma) : '';
  return {
    span,
    briefs,
    sentence(shown) {
      if (shown !== undefined) return span + comma + shown + rest;
      const whole = all
        ? (briefs[0] ?? many) + comma + span
        : localizer.say('cluster', { count, span: (speaker) => speaker.span(start, end) });
      return whole + rest;
    },
  };
}
