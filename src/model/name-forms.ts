import type { Actor, Text } from './document.js';

/**
 * One way in which a text names somebody: as it is written, or as a pattern. `definite` words are common ones, which
 * name a group only where they say that it is known: "the relatives", "relatives’".
 */
export interface NameForm {
  readonly words: string;
  readonly look: 'name' | 'part' | 'definite';
}

const textsOf = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** What an organisation is, in front of what it is called; texts leave it out. */
const KINDS = /(?:^|(?<=\s))(?:سازمان|روزنامهٔ?|سایت|بنیاد|انجمن|Organization|Organisation|newspaper)\s+/gu;

/** Every form in which texts write a name: in each language, of "Long name (Short)" both, and what is shorter. */
export function formsOf({ type, name }: Actor): NameForm[] {
  return textsOf(name).flatMap((own) => {
    const [, long = own, short = ''] = /^(.+?)\s*\(([^)]+)\)$/u.exec(own) ?? [];
    // What stands in brackets may be a year.
    const whole = [own, long, short, ...short.split('/')].filter((words) => /\p{L}{2}/u.test(words));
    const shorter = type === 'person' ? familyOf(own) : type === 'group' ? [] : [long.replace(KINDS, '')];
    return [
      ...[...new Set([...whole, ...shorter])].map((words) => ({ words, look: 'name' as const })),
      ...(type === 'organization' ? partsOf(long) : type === 'group' ? headsOf(long) : []),
    ];
  });
}

/** The last words of a name, by which people are called too. */
function familyOf(name: string): string[] {
  const words = name.split(/\s+/u);
  const family = words.at(-1) ?? '';
  return [words.length > 3 ? words.slice(-2).join(' ') : '', words.length > 1 ? family : ''].filter(
    (form) => form.length > 3,
  );
}

/** Words of an organisation’s name that may stand for it where they stand alone: "Amnesty". */
const partsOf = (name: string): NameForm[] =>
  name.split(/\s+/u).flatMap((words) => (/^\p{Lu}\p{Ll}{3,}$/u.test(words) ? [{ words, look: 'part' }] : []));

/** What a group is called in passing: "activists" of "Political activists, signatories of …". */
function headsOf(name: string): NameForm[] {
  const [first = ''] = name.split(/[,،]| of | published /u);
  const persian = /\p{Script=Arabic}/u.test(first);
  const phrase = / /u.test(first) ? [first, first.charAt(0).toLowerCase() + first.slice(1)] : [];
  const heads = first.split(persian ? / و /u : / and /u).flatMap((part): NameForm[] => {
    const words = part.trim().split(/\s+/u);
    const head = (persian ? words[0] : words.at(-1)) ?? '';
    const form = head.replace(/\u200cهای$/u, '');
    return form.length > 3
      ? [{ words: form, look: 'definite' }, ...(persian ? tailsOf(form, words) : [])]
      : [];
  });
  return [...phrase.map((words) => ({ words, look: 'name' as const })), ...heads];
}

/** Persian names a group by its head and any end of what belongs to it: «کارشناسان سازمان ملل» of «کارشناسان حقوق بشر سازمان ملل». */
const tailsOf = (head: string, words: readonly string[]): NameForm[] =>
  words.slice(2).map((_, at) => ({ words: [head, ...words.slice(at + 2)].join(' '), look: 'name' }));

/** Whether a name tells what somebody is and not who: "Iranian authorities". */
export const isDescription = ({ type, name }: Actor): boolean =>
  type === 'group' ||
  textsOf(name).some((own) => /^\p{Lu}\p{Ll}+(?:\s\p{Ll}+)+$/u.test(own.replace(/,.*$/u, '')));

/** The titles of offices, as texts write them. */
export const officesOf = ({ offices = [] }: Actor): string[] =>
  offices.flatMap(({ title }) =>
    textsOf(title).flatMap((own) => {
      const [first = ''] = own.split(/\s*[,(،]/u);
      return [own, first].flatMap((words) => [words, words.charAt(0).toLowerCase() + words.slice(1)]);
    }),
  );
