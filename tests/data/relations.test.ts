import { describe, expect, it } from 'vitest';
import type { Relation } from '../../src/model/document.js';
import { claimsOf, fullCites, record } from './record.js';

const claims = record.events.flatMap(claimsOf);
const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
const quotesById = new Map(
  record.events.flatMap((event) => (event.quotes ?? []).map((quote) => [quote.id, quote] as const)),
);

describe('relations', () => {
  const relations = record.relations ?? [];
  const ends = new Set([...record.events.map(({ id }) => id), ...claimsById.keys(), ...quotesById.keys()]);
  const TYPES = 'responds-to makes-public quotes repeats differs-from denies follows part-of'.split(' ');

  it('tie events, claims and quotations that are there, by the verbs of the format', () => {
    expect(relations.length).toBeGreaterThan(30);
    const loose = ({ from, to, type }: Relation): boolean =>
      !ends.has(from) || !ends.has(to) || from === to || !TYPES.includes(type);
    expect(relations.filter(loose)).toEqual([]);
    expect(new Set(relations.map(({ type }) => type))).toEqual(new Set(TYPES));
  });

  it('each show the line of a document', () => {
    expect(
      relations.filter(({ cites }) => !fullCites(cites).some(({ quote, locator }) => quote && locator)),
    ).toEqual([]);
  });

  it('say “denies” only of a speaker who denies, in words of that speaker that are cited', () => {
    const denials = relations.filter(({ type }) => type === 'denies');
    const denier = ({ from }: Relation): string | undefined => {
      const quote = quotesById.get(from);
      const claim = claimsById.get(from);
      return claim?.stance === 'denies' ? claim.by : quote?.by;
    };
    const own = (relation: Relation): boolean =>
      claims.some(
        (claim) =>
          claim.stance === 'denies' &&
          claim.by === denier(relation) &&
          fullCites(claim.cites).some((cite) =>
            fullCites(relation.cites).some(
              ({ source, locator, quote }) =>
                source === cite.source && locator === cite.locator && quote === cite.quote,
            ),
          ),
      );
    expect(denials.length).toBe(2);
    expect(denials.filter((relation) => !own(relation))).toEqual([]);
  });

  it('say “repeats” only where a citation names what it copies', () => {
    const repeats = relations.filter(({ type }) => type === 'repeats');
    expect(repeats.filter(({ cites }) => !fullCites(cites).some(({ copies }) => copies))).toEqual([]);
  });
});
