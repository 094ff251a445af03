import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/document.js';
import { isOutside, layersOf, notPrinted } from './outside.js';
import { claimsOf, inLanguage, record, walk } from './record.js';

const claims = record.events.flatMap(claimsOf);
const isOutsideClaim = (claim: Claim): boolean => layersOf(claim, record).has('outside');
const outsideSources = (record.sources ?? []).filter(isOutside);

describe('the two layers', () => {
  it('are never mixed in a claim', () => {
    expect(claims.filter((claim) => layersOf(claim, record).size !== 1)).toEqual([]);
    expect(claims.filter(isOutsideClaim).length).toBeGreaterThan(20);
  });

  it('are told apart in the words of each statement', () => {
    const marked = (claim: Claim): boolean =>
      inLanguage(claim.statement, 'en').startsWith('From outside the five documents: ') &&
      inLanguage(claim.statement, 'fa').startsWith('از بیرون پنج سند: ');
    expect(claims.filter((claim) => marked(claim) !== isOutsideClaim(claim))).toEqual([]);
  });

  it('leave the second its printed words, and no number beside them', () => {
    expect(claims.filter(isOutsideClaim).flatMap(notPrinted)).toEqual([]);
    const claim = claims.find(
      ({ id }) => id === 'claim-committee-number-human-rights-watch-outside',
    ) as Claim;
    expect(notPrinted({ ...claim, statement: 'In 2006 it wrote of “four persons”.' })).toEqual([
      '2006',
      'four persons',
    ]);
  });

  it('leave events, their dates, quotations and relations to the five documents', () => {
    const outside = new Set(outsideSources.map(({ id }) => String(id)));
    const cited = [...walk({ events: record.events, relations: record.relations, actors: record.actors })]
      .filter(({ path }) => path.at(-1) === 'source' && !path.includes('claims'))
      .filter(({ value }) => outside.has(String(value)));
    expect(cited).toEqual([]);
  });

  it('say of each page outside that it is not held here', () => {
    expect(outsideSources.filter(({ note }) => !note?.startsWith('Not held here'))).toEqual([]);
  });
});
