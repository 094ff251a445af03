import type { Actor, Cite, Claim, TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { layersOf, PRINTED } from './outside.js';
import { claimsOf, fullCites, inLanguage } from './record.js';

/** What `x-replies` says of a named person: a reply by id, that none is quoted, or that nothing is alleged. */
export interface Reply {
  readonly actor: string;
  readonly reply: 'none-quoted' | 'nothing-alleged' | readonly string[];
}
export const repliesOf = (event: TimelineEvent): readonly Reply[] =>
  (event['x-replies'] ?? []) as readonly Reply[];

const surname = (name: string): string => name.split(' ').at(-1) ?? name;
const NO_REPLY = {
  en: /No reply from ([^.]*) is quoted in these sources/u,
  fa: /پاسخی از ([^.]*)در این اسناد نقل نشده است/u,
};
/** Words that stand for several people named in the sentences before. */
const TOGETHER = /any of the (?:four|six)|the members of the committee/u;

/** Claims of others that name a person without the office of the time in brackets behind the name, in either language. */
function statementsWithoutOffice(claims: readonly Claim[], person: Actor): string[] {
  if (!person.offices) return [];
  return claims
    .filter((claim) => claim.by !== person.id)
    .filter((claim) =>
      ['en', 'fa'].some((lang) => {
        const statement = inLanguage(claim.statement, lang);
        const name = inLanguage(person.name, lang);
        return statement.includes(name) && !statement.includes(`${name} (`);
      }),
    )
    .map(({ id }) => id);
}

/** What an event lacks towards the people it names: office of the time, and the reply or the sentence that none is quoted. */
export function lackingReplies(event: TimelineEvent, document: TimelineDocument): string[] {
  const people = (document.actors ?? []).filter((actor) => actor.type === 'person');
  const claims = claimsOf(event);
  const speakers = new Set([...claims, ...(event.quotes ?? [])].map(({ by }) => by));
  const words = [event.summary, ...claims.map((claim) => claim.statement)]
    .map((text) => inLanguage(text, 'en'))
    .join(' ');
  const replies = new Map(repliesOf(event).map(({ actor, reply }) => [actor, reply]));
  const claimsById = new Map(document.events.flatMap(claimsOf).map((claim) => [claim.id, claim]));
  const summary = { en: inLanguage(event.summary, 'en'), fa: inLanguage(event.summary, 'fa') };

  return people.flatMap((person) => {
    const name = inLanguage(person.name, 'en');
    const roles = (event.actors ?? []).filter(({ actor }) => actor === person.id);
    const reply = replies.get(person.id);
    if (!reply)
      return !speakers.has(person.id) && (roles.length > 0 || words.includes(name))
        ? [`${name}: not in x-replies`]
        : [];
    if (reply === 'nothing-alleged') return [];
    const lacks: string[] = statementsWithoutOffice(claims, person).map(
      (id) => `${name}: no office in ${id}`,
    );
    if (person.offices && !roles.some(({ office }) => office)) lacks.push(`${name}: no office`);
    if (reply === 'none-quoted') {
      const whose = NO_REPLY.en.exec(summary.en)?.[1] ?? '';
      if (!whose.includes(surname(name)) && !TOGETHER.test(whose))
        lacks.push(`${name}: no sentence that no reply is quoted`);
      if (!NO_REPLY.fa.test(summary.fa)) lacks.push(`${name}: no such sentence in Persian`);
    } else {
      const said = reply.map((id) => claimsById.get(id));
      if (!said.every(Boolean)) lacks.push(`${name}: a reply that does not exist`);
      const printed = said.some((claim) =>
        fullCites(claim?.cites).some(
          ({ quote }) => typeof quote === 'string' && summary.en.includes(`“${quote}`),
        ),
      );
      if (!printed) lacks.push(`${name}: the reply does not stand beside the allegation`);
    }
    return lacks;
  });
}

const SPELLED = new Map([
  [1, 'one'],
  [3, 'three'],
  [4, 'four'],
  [7, 'seven'],
]);

/** The least that a plural can mean: where the mark of a word begins, and no figure of anybody's. */
export const LEAST = new Map([
  ['thousands', 2000],
  ['hundreds', 200],
  ['dozens', 24],
]);

/** Numbers of a claim that stand in none of its quotations: computed, averaged or rounded by us. */
export function numbersNobodyGave(claim: Claim): number[] {
  const { exact, max, words, ...value } = claim.value ?? {};
  const isLeast = LEAST.has(inLanguage(words, 'en')) && value.min === LEAST.get(inLanguage(words, 'en'));
  const min = isLeast ? undefined : value.min;
  const quoted = fullCites(claim.cites)
    .map(({ quote, source }) =>
      typeof quote === 'string' && !PRINTED.has(source) ? quote : PRINTED.get(source),
    )
    .join(' ');
  const given = (value: number): boolean =>
    [value.toLocaleString('en'), String(value), SPELLED.get(value)].some(
      (form) => form && new RegExp(`(?<![\\w,])${form}(?!\\w|,\\d)`, 'u').test(quoted),
    );
  return [exact, min, max].filter((value) => value !== undefined).filter((value) => !given(value));
}

/** What a claim lacks of speaker, date said, date spoken of, and a line with its words. */
export function lackingInClaim(claim: Claim, document: TimelineDocument): string[] {
  const actors = new Set((document.actors ?? []).map(({ id }) => id));
  const sources = new Set((document.sources ?? []).map(({ id }) => id));
  const cites = fullCites(claim.cites);
  const outside = layersOf(claim, document).has('outside');
  const lacksWords = (cite: Cite): boolean => !outside && (!cite.locator || !cite.quote);
  return [
    !actors.has(claim.by) && 'speaker',
    !claim.when && !claim['x-when-unknown'] && 'date said',
    !claim.about && !claim['x-about-unknown'] && 'date spoken of',
    (cites.length === 0 || cites.some((cite) => !sources.has(cite.source) || lacksWords(cite))) &&
      'source with line and words',
    !claim.stance && 'stance',
    ...numbersNobodyGave(claim).map((value) => `a document for ${value}`),
  ].flatMap((lack) => (lack ? [`${claim.id}: ${lack}`] : []));
}
