import { expect, test } from 'vitest';
import iran from '../../data/iran-1988-2020.json' with { type: 'json' };
import { claimsHtml } from '../../src/drawing/claims-html.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import type { Actor, Claim } from '../../src/model/document.js';
import { indexDocument } from '../../src/model/event-index.js';
import { parse } from '../../src/model/parse.js';
import { words } from './read.js';

const { document } = parse(iran);
if (!document) throw new Error('The record cannot be read.');
const index = indexDocument(document);
const claims = document.events.flatMap((event) => event.claims ?? []);

const VERBS = {
  asserts: ['says', 'say', 'می‌گوید', 'می‌گویند'],
  estimates: ['estimates', 'estimate', 'برآورد می‌کند', 'برآورد می‌کنند'],
  denies: ['denies', 'deny', 'رد می‌کند', 'رد می‌کنند'],
  confirms: ['confirms', 'confirm', 'تأیید می‌کند', 'تأیید می‌کنند'],
  retracts: ['retracts', 'retract', 'پس می‌گیرد', 'پس می‌گیرند'],
} as const;
type Stance = keyof typeof VERBS;

/** What is said of a statement up to its verb, and a little on. */
const said = (claim: Claim, lang: string) =>
  words(claimsHtml([claim], { index, localizer: createLocalizer(lang), headingLevel: 3, citing: 'e' }));

const actorOf = ({ by }: Claim): Actor => index.actors.get(by) as Actor;
const verbOf = (claim: Claim, stance: Stance, lang: 'en' | 'fa'): string => {
  const [one, several, persianOne, persianSeveral] = VERBS[stance];
  const many = actorOf(claim).type === 'group';
  return lang === 'en' ? (many ? several : one) : many ? persianSeveral : persianOne;
};

test.each(['en', 'fa'] as const)(
  'in %s several persons say, one person or organisation says, in every statement of the record',
  (lang) => {
    const kinds = new Set(claims.map((claim) => actorOf(claim).type));
    expect([...kinds].sort()).toEqual(['group', 'organization', 'person']);
    for (const claim of claims) {
      const name = createLocalizer(lang).text(actorOf(claim).name, 'en')?.value ?? '';
      const verb = verbOf(claim, claim.stance ?? 'asserts', lang);
      const [, after = ''] = said(claim, lang).split(name);
      expect(after, claim.id).toMatch(new RegExp(`(^|.* )${verb} `, 'u'));
      const [one, several, persianOne, persianSeveral] = VERBS[claim.stance ?? 'asserts'];
      const wrong = [one, several, persianOne, persianSeveral].find(
        (other) => other !== verb && after.slice(0, 120).startsWith(` ${other} `),
      );
      expect(wrong, claim.id).toBeUndefined();
    }
  },
);

test.each(Object.keys(VERBS) as Stance[])('"%s" has its verb for one and for several', (stance) => {
  for (const type of ['group', 'organization', 'person']) {
    const given = claims.find((claim) => actorOf(claim).type === type) as Claim;
    for (const lang of ['en', 'fa'] as const)
      expect(said({ ...given, stance }, lang)).toContain(` ${verbOf(given, stance, lang)} `);
  }
});
