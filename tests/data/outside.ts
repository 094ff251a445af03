import type { Claim, Source, TimelineDocument } from '../../src/model/document.js';
import { fullCites } from './record.js';

const LETTERS = '31 July and 4 August 1988';
const RECORDING =
  '15 August 1988; recording put on Montazeri’s website on 9 August 2016 by his son, removed at the Intelligence Ministry’s request';
const UN_LETTER =
  'seven mandates; sent 3 September 2020, made public December 2020; “concern that the situation may amount to crimes against humanity”';
const NUMBERS = 'Amnesty 1989: more than 1,700 names; Amnesty 2018: at least 5,000';

/** All that is known of each page outside the five documents: the words the record may carry, and no others. */
export const PRINTED: ReadonlyMap<string, string> = new Map([
  [
    'doc-iranrights-106',
    'undated; dated to 28 July 1988 (about) from Montazeri’s memoirs; names Nayyeri, Eshraqi and an unnamed ministry representative: three',
  ],
  ['doc-iran1988-first-letter', LETTERS],
  ['doc-iran1988-second-letter', LETTERS],
  ['doc-iranhumanrights-2016-08', RECORDING],
  ['doc-iranrights-3797', 'issue of 7 December 1988 reports a meeting of “last week”'],
  ['doc-amnesty-2018', 'MDE 13/9421/2018, 4 December 2018'],
  ['doc-iransos-2016-10-07', 'stands in the site’s archive for 7 October 2016'],
  ['doc-iranrights-3795', UN_LETTER],
  ['doc-hrw-2005', 'Human Rights Watch (2005): three persons'],
  ['doc-amnesty-1989', NUMBERS],
  ['doc-icbhr-amnesty-2018', NUMBERS],
  ['doc-farda-2020-08', 'Radio Farda, August 2020: “Over 5000”'],
  [
    'doc-zeitoons-80580',
    '“dozens” of survivors and families and more than 200 other signatories; speaks of “the 60s”, the Solar Hijri 1360s (March 1981 to March 1991)',
  ],
  ['doc-zeitoons-80232', 'signed by “a group of families of victims” and cultural and political figures'],
  ['doc-farda-house-arrest', 'under house arrest since 2011'],
]);

/** Years that a sentence gives to say of whom it speaks: offices and statements of the first layer. */
const FROM_THE_FIVE = /\((?:[^()]*, by Radio Farda|Prime Minister in 1988)\)/gu;
const sitesNamed = (text: string): string => text.replace(/\biran1988\.org/gu, '');

export const isOutside = (source: Source | undefined): boolean => source?.custom?.layer === 'outside';

/** Which layer each citation of a claim is of; a claim of both is of neither. */
export function layersOf(claim: Claim, document: TimelineDocument): Set<'record' | 'outside'> {
  const layers = new Map(
    (document.sources ?? []).map((source) => [source.id, isOutside(source) ? 'outside' : 'record'] as const),
  );
  return new Set(
    claim.cites.map((cite) => layers.get(typeof cite === 'string' ? cite : cite.source) ?? 'record'),
  );
}

const NUMBER = /\d[\d,/]*\d|\d/gu;
const numbersIn = (text: string): string[] =>
  (text.match(NUMBER) ?? []).map((digits) => digits.replaceAll(',', ''));

/** Words and numbers of an outside claim that are not among those printed for its source. */
export function notPrinted(claim: Claim): string[] {
  return fullCites(claim.cites).flatMap((cite) => {
    const printed = PRINTED.get(cite.source) ?? '';
    const english = typeof claim.statement === 'string' ? claim.statement : (claim.statement.en ?? '');
    const said = sitesNamed(english.replace(FROM_THE_FIVE, ''));
    const known = new Set([...numbersIn(printed), ...numbersIn(cite.source.replaceAll('-', ' '))]);
    const quoted = [...said.matchAll(/“([^“”]*)”/gu)].map((match) => match[1] ?? '');
    if (typeof cite.quote === 'string') quoted.push(cite.quote);
    return [
      ...numbersIn(said).filter((digits) => !known.has(digits)),
      ...quoted.filter((words) => !printed.includes(words)),
    ];
  });
}
