import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { Claim, Source, TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { parseEdtf } from '../../src/model/edtf.js';
import { parse } from '../../src/model/parse.js';
import { lackingInClaim, lackingReplies } from './evidence.js';
import { isOutside } from './outside.js';
import { actorsById, claimsOf, fullCites, hashedSources, idsOf, readJson, record, walk } from './record.js';

const schema = readJson('data/chronicle.schema.json') as object;
const validate = new Ajv2020({ strict: false, validateFormats: false, allErrors: true }).compile(schema);
const claims = record.events.flatMap(claimsOf);

/** The record with one event changed. */
const withEvent = (id: string, change: (event: TimelineEvent) => TimelineEvent): TimelineEvent =>
  change(record.events.find((event) => event.id === id) as TimelineEvent);

describe.each(['iran-1988-2020', 'starter'])('%s.json', (name) => {
  const document = readJson(`data/${name}.json`) as TimelineDocument;
  const ids = idsOf(document);

  it('keeps the schema', () => {
    validate(document);
    expect(validate.errors ?? []).toEqual([]);
  });

  it('is read by the kit whole and without a problem', () => {
    const { document: parsed, problems } = parse(document);
    expect(problems).toEqual([]);
    expect(parsed?.events.map(({ id }) => id)).toEqual(document.events.map(({ id }) => id));
  });

  it('has no id twice', () => expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]));

  it('refers only to what is there', () => {
    const known = new Set(ids);
    const keys = new Set([
      'source',
      'by',
      'office',
      'actor',
      'with',
      'of',
      'question',
      'copies',
      'published-by',
      'from',
      'to',
      'categories',
    ]);
    const references = [...walk(document)].flatMap(({ value, path }) => {
      const key = path.findLast((step) => !/^\d+$/u.test(step)) ?? '';
      return typeof value === 'string' && keys.has(key) && path[0] !== 'categories' ? [value] : [];
    });
    expect(references.length).toBeGreaterThan(20);
    expect(references.filter((id) => !known.has(id))).toEqual([]);
  });

  it('has only dates that can be read', () => {
    const dates = [...walk(document)].flatMap(({ value, path }) =>
      typeof value === 'string' && ['when', 'about', 'edtf'].includes(path.at(-1) ?? '') ? [value] : [],
    );
    expect(dates.length).toBeGreaterThan(8);
    expect(dates.filter((date) => parseEdtf(date).problem)).toEqual([]);
  });
});

describe('the record', () => {
  it('is refused by the schema when a required key is taken from it', () => {
    const { title: _, ...untitled } = record;
    expect(validate(untitled)).toBe(false);
  });

  it('keeps every id that was ever published, and lists every new one', () => {
    expect(idsOf(record).sort()).toEqual(readJson('tests/fixtures/record-ids.json'));
  });

  it('has 30 events and more, each of one category, and leaves no category empty', () => {
    expect(record.events.length).toBeGreaterThanOrEqual(30);
    expect(record.events.filter((event) => event.categories?.length !== 1)).toEqual([]);
    expect(new Set(record.events.flatMap((event) => event.categories ?? []))).toEqual(
      new Set(record.categories?.map(({ id }) => id)),
    );
  });

  it('cites for every event a document with line and quotation, or the quotation itself', () => {
    const withoutCite = (event: TimelineEvent): boolean =>
      !fullCites(event.cites).some(
        (cite) => hashedSources.has(cite.source) && cite.label === 'line' && cite.locator && cite.quote,
      );
    expect(record.events.filter(withoutCite)).toEqual([]);
    expect(withoutCite(withEvent('mousavi-answer-2009', (event) => ({ ...event, cites: ['doc-001'] })))).toBe(
      true,
    );
  });

  it('uses every actor it lists', () => {
    const used = new Set(
      [...walk(record)].flatMap(({ value, path }) =>
        ['actor', 'by', 'with', 'published-by'].includes(path.at(-1) ?? '') ? [value] : [],
      ),
    );
    expect([...actorsById.keys()].filter((id) => !used.has(id))).toEqual([]);
  });

  it('keeps the two Mousavis and the two Ahmads apart', () => {
    const apart = ['mir-hossein-mousavi', 'mousavi-ardabili', 'ahmad-khomeini', 'ahmad-montazeri'].map((id) =>
      actorsById.get(`actor-${id}`),
    );
    expect(new Set(apart.map((actor) => JSON.stringify(actor?.name))).size).toBe(4);
  });

  it('dates nothing to 1 January', () => {
    expect(
      [...walk(record.events)].filter(({ value }) => typeof value === 'string' && /\d{4}-01-01/u.test(value)),
    ).toEqual([]);
  });

  it('shows the derivation of every derived date', () => {
    const derived = [...walk(record)].flatMap(({ value }) => {
      const when = value as { 'x-derived'?: boolean; note?: unknown } | null;
      return typeof when === 'object' && when?.['x-derived'] ? [when] : [];
    });
    expect(derived.length).toBeGreaterThan(10);
    expect(derived.filter((when) => !when.note)).toEqual([]);
  });

  it('names a publisher and its affiliations for each document, funding for none, and says its Persian is unread', () => {
    const publisherOf = (source: Source) => actorsById.get(source.custom?.['published-by'] ?? '');
    const publishers = (record.sources ?? []).map(publisherOf);
    expect(publishers.filter((actor) => !actor)).toEqual([]);
    const ofTheFive = (record.sources ?? []).filter((source) => !isOutside(source)).map(publisherOf);
    expect(ofTheFive.filter((actor) => !actor?.affiliations?.length)).toEqual([]);
    expect(JSON.stringify(publishers)).not.toMatch(/fund/iu);
    expect(record['x-persian-review']).toMatchObject({ status: 'not-yet-read' });
  });
});

describe('claims', () => {
  it('each have a speaker, a date said and spoken of, a line with its words, and no number of ours', () => {
    expect(claims.length).toBeGreaterThan(100);
    expect(claims.flatMap((claim) => lackingInClaim(claim, record))).toEqual([]);
  });

  it.each([
    ['speaker', { by: 'actor-nobody' }],
    ['date said', { when: undefined }],
    ['source with line and words', { cites: ['doc-001'] }],
    ['a document for 17500', { value: { exact: 17_500 } }],
    ['a document for 5', { value: { exact: 5 } }],
  ] satisfies [string, Partial<Claim>][])('are caught without %s', (lack, change) => {
    const claim = claims.find(({ id }) => id === 'claim-number-radio-farda-estimates') as Claim;
    expect(lackingInClaim({ ...claim, ...change }, record)).toContain(`${claim.id}: ${lack}`);
  });
});

describe('people named', () => {
  it('have the office of the time and the reply, or the sentence that none is quoted', () => {
    expect(
      record.events.flatMap((event) => lackingReplies(event, record).map((lack) => `${event.id}: ${lack}`)),
    ).toEqual([]);
  });

  it.each<[string, string, (event: TimelineEvent) => TimelineEvent]>([
    [
      'the sentence',
      'khamenei-resalat-1988',
      (event) => ({ ...event, summary: { en: 'Radio Farda wrote so.', fa: '' } }),
    ],
    [
      'the office',
      'khamenei-resalat-1988',
      (event) => ({ ...event, actors: [{ actor: 'actor-ali-khamenei' }] }),
    ],
    [
      'the reply beside it',
      'government-line-1988',
      (event) => ({ ...event, summary: { en: 'Amnesty wrote so.', fa: '' } }),
    ],
    ['any word on a reply', 'committee-1988', (event) => ({ ...event, 'x-replies': [] })],
  ])('are caught without %s', (_, id, change) => {
    expect(
      lackingReplies(
        withEvent(id, (event) => event),
        record,
      ),
    ).toEqual([]);
    expect(lackingReplies(withEvent(id, change), record)).not.toEqual([]);
  });
});
