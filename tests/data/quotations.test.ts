import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hashLine, hashSource, wordsOf } from '../../scripts/hash-sources.mjs';
import type { Cite } from '../../src/model/document.js';
import { isOutside, PRINTED } from './outside.js';
import {
  fullCites,
  hashedSources,
  inLanguage,
  record,
  standsInHashes,
  standsInText,
  textsAtHand,
  walk,
} from './record.js';

const held = new Set(
  (record.sources ?? [])
    .filter((source) => source.custom?.layer === 'record')
    .map((source) => String(source.id)),
);
const quotes = record.events.flatMap((event) => event.quotes ?? []);

/** Each quotation with the line where it is said to stand: of citations, and of quotes in their first language. */
const quotationsOfBothLayers: { words: string; cite: Cite }[] = [
  ...[...walk(record)].flatMap(({ value }) => {
    const cite = value as Cite | null;
    return typeof cite === 'object' && cite && 'source' in cite && typeof cite.quote === 'string'
      ? [{ words: cite.quote, cite }]
      : [];
  }),
  ...quotes.flatMap((quote) => {
    const cite = fullCites(quote.cites)[0];
    return cite ? [{ words: inLanguage(quote.text, quote.original ?? 'en'), cite }] : [];
  }),
];
const quotations = quotationsOfBothLayers.filter(({ cite }) => !PRINTED.has(cite.source));

function missing({ words, cite }: { words: string; cite: Cite }): boolean {
  const hashes = hashedSources.get(cite.source)?.lines[cite.locator ?? ''];
  const line = textsAtHand.get(cite.source)?.toString('utf8').split('\n')[Number(cite.locator) - 1];
  return (
    !hashes || !standsInHashes(words, hashes) || (textsAtHand.size > 0 && !standsInText(words, line ?? ''))
  );
}

describe('quotations', () => {
  it('are there to be checked', () => expect(quotations.length).toBeGreaterThan(150));

  it('stand word for word on the line they name', () => {
    expect(
      quotations.filter(missing).map(({ words, cite }) => `${cite.source}:${cite.locator} ${words}`),
    ).toEqual([]);
  });

  it('and dates said to be as the source writes them stand there too', () => {
    const written = record.events.flatMap(({ when }) =>
      typeof when === 'object' && when.original ? [{ words: when.original.value, cites: when.cites }] : [],
    );
    expect(written.length).toBeGreaterThan(0);
    for (const { words, cites } of written)
      expect(
        fullCites(cites ?? []).some((cite) => !missing({ words, cite })),
        words,
      ).toBe(true);
  });

  it('have 5 to 25 words, or are a disputed term', () => {
    const terms = new Set([
      'fatwa',
      'direct orders',
      'Death Commission',
      'Death Committee',
      'serious concerns',
      'deserved',
    ]);
    const badLength = ({ words }: { words: string }): boolean => {
      const count = wordsOf(words).length;
      return (count < 5 || count > 25) && !terms.has(words);
    };
    const tweet = inLanguage(quotes.find((quote) => quote.id === 'quote-bahreini-tweet')?.text, 'fa');
    expect(tweet).not.toBe('');
    expect(quotations.filter(({ words }) => words !== tweet).filter(badLength)).toEqual([]);
  });

  it('name a line of a document that is held, never of one that is not', () => {
    expect(quotations.filter(({ cite }) => cite.label !== 'line' || !held.has(cite.source))).toEqual([]);
  });

  it('from outside stand in the words printed of their source', () => {
    const outside = quotationsOfBothLayers.filter(({ cite }) => PRINTED.has(cite.source));
    expect(outside.length).toBeGreaterThan(4);
    expect(outside.filter(({ words, cite }) => !PRINTED.get(cite.source)?.includes(words))).toEqual([]);
    expect([...PRINTED.keys()].sort()).toEqual(
      (record.sources ?? [])
        .filter(isOutside)
        .map(({ id }) => String(id))
        .sort(),
    );
  });

  it('print the tweet in Persian as it stands, with the documents’ English as theirs', () => {
    const tweet = quotes.find((quote) => quote.id === 'quote-bahreini-tweet');
    expect(tweet?.original).toBe('fa');
    expect(
      missing({ words: inLanguage(tweet?.text, 'en'), cite: { source: 'doc-000', locator: '15' } }),
    ).toBe(false);
  });

  it('have a translation, and a translator by name', () => {
    expect(
      quotes.filter(
        (quote) => !inLanguage(quote.text, 'en') || !inLanguage(quote.text, 'fa') || !quote.translator,
      ),
    ).toEqual([]);
  });
});

describe('the check itself', () => {
  const line =
    'He said: “The order was read aloud, twice,\u00a0to all.” Nobody wrote it down…but all remember.';
  const hashes = hashLine(line).join(' ');
  const stands = (words: string): boolean => standsInHashes(words, hashes) && standsInText(words, line);

  it.each([
    'The order was read aloud, twice, to all',
    'twice, to all',
    'wrote it down … but all remember',
    'said: "The order',
  ])('finds %s', (words) => expect(stands(words)).toBe(true));
  it.each([
    'The order was read out, twice, to all',
    'The order was read twice, to all',
    'read aloud twice, to all',
    'to all He said',
    '',
  ])('does not find %s', (words) => {
    expect(standsInHashes(words, hashes)).toBe(false);
    expect(standsInText(words, line)).toBe(false);
  });
});

describe('the documents', () => {
  it('are five, each known by the same hash in the record and in the fixture', () => {
    const inRecord = (record.sources ?? []).filter((source) => held.has(String(source.id)));
    expect(inRecord.map((source) => source.custom?.sha256)).toEqual(
      inRecord.map((source) => hashedSources.get(String(source.id))?.sha256),
    );
    expect([...held].sort()).toEqual([...hashedSources.keys()].sort());
    expect(held.size).toBe(5);
  });

  it('were hashed by the script that stands here, where their texts are at hand', () => {
    // Elsewhere the list is empty and what is compared is the form of the fixtures alone.
    for (const [id, bytes] of textsAtHand) expect(hashSource(bytes)).toEqual(hashedSources.get(id));
    const forms = [...hashedSources.values()].map(
      ({ sha256, lines }) => /^[0-9a-f]{64}$/u.test(sha256) && Object.keys(lines).length > 5,
    );
    expect(forms).toEqual(Array(5).fill(true));
    expect(createHash('sha256').update('').digest('hex')).not.toBe(hashedSources.get('doc-000')?.sha256);
  });

  const printed = (source: string, words: string): boolean =>
    Object.values(hashedSources.get(source)?.lines ?? {}).some((hashes) => standsInHashes(words, hashes));

  it('print each spelling of a name that the record ascribes to them', () => {
    const wrong = (record.actors ?? []).flatMap((actor) =>
      Object.entries((actor['x-spellings'] ?? {}) as Record<string, string[]>).flatMap(
        ([source, spellings]) =>
          spellings
            .filter((name) => !printed(source, name) && !printed(source, `(${name}`))
            .map((name) => `${actor.id} ${source} ${name}`),
      ),
    );
    expect(wrong).toEqual([]);
  });
});
