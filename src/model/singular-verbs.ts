/*
 * Verbs would tell that a hidden speaker is a group: "Speaker A say", «گویندهٔ الف گفتند». They are changed only where the
 * group alone is the subject, and only those that are listed: no text is changed by a guess.
 */

/** English verbs as they stand with a plural. */
const VERBS =
  'are|were|have|do|say|ask|write|deny|believe|insist|argue|declare|describe|reject|accuse|hold|want|know|think|speak|tell|give|add|see|confirm|recall|warn|urge|remember';
/** These may be nouns too: they are verbs before what follows a verb. */
const NOUNS = 'call|demand|claim|answer|report|request|state|name|hope|fear|question';
const AFTER_VERB = /\s(?:on|for|that|the|an?|it|him|her|them|this|these|to)\b/u.source;
const IRREGULAR: Readonly<Record<string, string>> = { are: 'is', were: 'was', have: 'has', do: 'does' };
/** After these a name is no subject. */
const NO_SUBJECT = /(?:^|[^\p{L}])(?:of|by|to|with|for|from|in|on|at|against|about|than|as|did|do|does)\s$/iu;
/** After these it is not the only one: another name stands before it. */
const notAlone = (names: string): RegExp =>
  new RegExp(`(?:[${names}]|\\p{Lu}[\\p{L}’']*|\\p{L}s),?\\s(?:and|or)\\s$`, 'u');

/** Words between quotation marks are somebody's own: they stay as they are. */
const isQuoted = (before: string): boolean => before.lastIndexOf('“') > before.lastIndexOf('”');

const oneSays = (verb: string): string =>
  IRREGULAR[verb] ?? (/[^aeiou]y$/u.test(verb) ? `${verb.slice(0, -1)}ies` : `${verb}s`);

/** "Are they" as "Is it": with a capital where there was one. */
function inverted(verb: string): string {
  const one = oneSays(verb.toLowerCase());
  return /^\p{Lu}/u.test(verb) ? one.charAt(0).toUpperCase() + one.slice(1) : one;
}

function inEnglish(text: string, groups: string, names: string): string {
  const asked = new RegExp(`(?<!\\p{L})(are|were|have|do)(?=\\s[${groups}](?!\\s(?:and|or)\\s))`, 'giu');
  const said = new RegExp(
    `([${groups}]\\s(?:(?:also|still|now|later|then|never|both|all)\\s)?)(${VERBS}|(?:${NOUNS})(?=${AFTER_VERB}))(?![\\p{L}’'])`,
    'gu',
  );
  const several = notAlone(names);
  return text
    .replace(said, (found, before: string, verb: string, at: number) => {
      const first = text.slice(0, at);
      if (isQuoted(first) || NO_SUBJECT.test(first) || several.test(first)) return found;
      return before + oneSays(verb);
    })
    .replace(asked, (verb: string, _verb, at: number, whole: string) =>
      isQuoted(whole.slice(0, at)) ? verb : inverted(verb),
    );
}

const PAST =
  'گفت|نوشت|خواست|داد|کرد|خواند|پرسید|دانست|گرفت|آورد|بود|شد|داشت|شمرد|نامید|پذیرفت|توانست|شنید|دید|افزود|رفت';
const PRESENT = 'گوی|نویس|خواه|ده|کن|خوان|پرس|دان|گیر|آور|شمار|نام|پذیر|توان|بین|شو|دار';
const MANY_SAY = new RegExp(
  `(?<![\\p{L}\\u200c])(?:(?<past>ن?(?:می\\u200c?)?(?:${PAST}))ند|(?<perfect>ن?(?:${PAST})ه)\\u200c?اند|(?<present>(?:ن?می\\u200c?|ب|ن)?(?:${PRESENT}))ند)(?!\\p{L})`,
  'gu',
);
/** A subject stands at the beginning, after a stop, a bracket, a date or «که». */
const SUBJECT = /(?:^|[.،؛:؟!«(\p{Nd}]\s*|[.؛؟!][»”]\s|(?:^|\s)که\s)$/u;
/** Up to where the verb of a subject may stand: not beyond the quotation in which it is. */
const CLAUSE = /^(?:«[^»]*»|(?!\sکه\s)[^.؛؟!»\n])*/u;

function inPersian(text: string, groups: string, names: string): string {
  const another = new RegExp(`^\\s*(?:،\\s*[${names}]|و\\s)`, 'u');
  const places = [...text.matchAll(new RegExp(`[${groups}]`, 'gu'))].map(({ index }) => index + 1);
  // From the end: what comes before a place keeps its own.
  return places.reduceRight((now, place) => {
    const [before, after] = [now.slice(0, place), now.slice(place)];
    if (!SUBJECT.test(before.slice(0, -1)) || another.test(after)) return now;
    const [clause = ''] = CLAUSE.exec(after) ?? [];
    return before + oneOfPersian(clause) + after.slice(clause.length);
  }, text);
}

/** The first verb, and each next that goes on with «و»: any other may be somebody else's. */
function oneOfPersian(clause: string): string {
  let own = true;
  let first = true;
  return clause.replace(MANY_SAY, (found, ...rest: unknown[]) => {
    const [at, , { past, perfect, present }] = rest.slice(-3) as [number, string, Record<string, string>];
    own &&= first || /(?:^|\s)و\s$/u.test(clause.slice(0, at));
    first = false;
    if (!own) return found;
    return past ?? (perfect ? `${perfect} است` : `${present ?? ''}د`);
  });
}

/**
 * A text in which hidden groups speak as one does.
 *
 * @param groups the signs that stand for groups, as in a class of a pattern
 * @param names the signs of all who are hidden
 */
export function asOneSpeaks(text: string, lang: string, groups: string, names: string): string {
  if (groups === '') return text;
  if (/^en\b/u.test(lang)) return inEnglish(text, groups, names);
  return /^fa\b/u.test(lang) ? inPersian(text, groups, names) : text;
}
