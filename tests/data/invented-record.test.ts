import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import type { TimelineDocument } from '../../src/model/document.js';
import { indexDocument } from '../../src/model/event-index.js';
import { parse } from '../../src/model/parse.js';
import { countVoices } from '../../src/model/voices.js';
import { claimsOf, idsOf, inLanguage, readJson, record, walk } from './record.js';
import { forbiddenWord, ourStrings, typedWrongly } from './word-rules.js';

const invented = readJson('stories/fixtures/invented-record.json') as TimelineDocument;
const index = indexDocument(invented);
const claims = invented.events.flatMap(claimsOf);
const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
const valuesUsed = claims.flatMap(({ value }) => (value ? [value] : []));

describe('the invented record', () => {
  it('keeps the schema and is read by the kit without a problem', () => {
    const schema = readJson('data/chronicle.schema.json') as object;
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(invented)).toBe(true);
    expect(parse(invented).problems).toEqual([]);
  });

  it('shares no event, claim, question or person with the first', () => {
    const shared = new Set(idsOf(record));
    const categories = new Set(invented.categories?.map(({ id }) => id));
    expect(idsOf(invented).filter((id) => shared.has(id) && !categories.has(id))).toEqual([]);
    expect(inLanguage(invented.description, 'en')).toContain(
      'no person, place, paper or event in it is real',
    );
  });

  it('has questions with numbers in every form a value may have', () => {
    expect(invented.questions?.length).toBe(4);
    const forms = valuesUsed.map((value) =>
      Object.keys(value)
        .filter((key) => key !== 'unit')
        .join(' '),
    );
    expect(new Set(forms)).toEqual(
      new Set(['exact', 'words bound min', 'min max', 'exact approx bound', 'min bound', 'max']),
    );
  });

  it('has every stance, both layers, both kinds of tie, and claims of one question in several events', () => {
    expect(new Set(claims.map(({ stance }) => stance))).toEqual(
      new Set(['asserts', 'estimates', 'denies', 'confirms', 'retracts']),
    );
    const ties = (invented.actors ?? []).flatMap(({ affiliations = [] }) => affiliations);
    expect(new Set(ties.map(({ basis }) => basis))).toEqual(new Set(['declared', 'inferred']));
    expect(new Set(invented.sources?.map(({ custom }) => custom?.layer))).toEqual(
      new Set(['record', 'outside']),
    );
    const holders = invented.events.filter((event) =>
      claimsOf(event).some(({ question }) => question === 'question-notice'),
    );
    expect(holders.length).toBeGreaterThan(2);
  });

  it('keeps the word rules in both languages, and every text in both', () => {
    const broken = [...ourStrings(invented)].flatMap(({ text, lang, where }) => {
      const word = forbiddenWord(text, lang);
      return word ? [`${where}: ${word}`] : [];
    });
    expect(broken).toEqual([]);
    const texts = [...walk(invented)].filter(({ path }) => path.at(-1) === 'fa');
    expect(texts.filter(({ value }) => typedWrongly(String(value)))).toEqual([]);
    expect(texts.length).toBeGreaterThan(90);
  });
});

/** By hand: documents, voices with declared ties, voices with inferred ties too, and the branch that decides. */
const VOICES: readonly [claim: string, documents: number, declared: number, inferred: number, why: string][] =
  [
    ['claim-books-gazette', 1, 1, 1, 'one document'],
    ['claim-books-board', 3, 1, 1, 'one publisher twice, and another that declares its tie'],
    ['claim-who-county', 2, 1, 1, 'declared ties in a chain: Gazette, Board, county'],
    ['claim-books-league', 2, 2, 1, 'an inferred tie'],
    ['claim-who-league', 3, 3, 1, 'inferred ties that meet in one paper'],
    ['claim-books-librarian', 2, 1, 1, 'a citation that copies a source without a publisher'],
    ['claim-when-librarian', 2, 2, 2, 'a copied passage beside words of its own'],
    ['claim-when-gazette', 3, 1, 1, 'sources that copy in a chain'],
    ['claim-books-almanacs', 2, 1, 1, 'sources that copy one another in a circle'],
    ['claim-books-parish-page', 2, 1, 1, 'a source from outside that copies one cited beside it'],
    ['claim-notice-league', 2, 1, 1, 'a source that copies two, one of them cited'],
    ['claim-who-survey', 2, 2, 2, 'a source that copies two, neither of them cited'],
  ];

describe('the rule for voices on the invented record', () => {
  it.each(VOICES)('%s: %i documents, %i voices, %i with inferred ties (%s)', (id, ...counts) => {
    const { documents, declared, inferred } = countVoices(claimsById.get(id)?.cites ?? [], index);
    expect([documents, declared, inferred]).toEqual(counts.slice(0, 3));
  });

  it('is tabled for every claim that cites more than one document', () => {
    const tabled = new Set(VOICES.map(([id]) => id));
    const several = claims.filter(({ cites }) => countVoices(cites, index).documents > 1);
    expect(several.filter(({ id }) => !tabled.has(id)).map(({ id }) => id)).toEqual([]);
  });
});
