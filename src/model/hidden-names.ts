import type { Text } from './document.js';
import type { NameForm } from './name-forms.js';
import { asOneSpeaks } from './singular-verbs.js';

/**
 * A text without the names that are hidden.
 *
 * @param quoted whether it is a quotation: nothing but names is changed in one. Default `false`
 */
export type Change = (text: string, lang: string, quoted?: boolean) => string;

export interface Hidden extends NameForm {
  readonly letter: Text;
  /** Whether a person bears it, of whom texts tell the office in brackets. */
  readonly person?: boolean;
  /** Whether many bear it, of whom texts speak in the plural. */
  readonly group?: boolean;
}

const LETTERS = /[\p{L}\p{N}\p{M}_]/u.source;
const BEFORE = `(?<!${LETTERS}|\\p{L}\\u200c)`;
const AFTER = `(?!${LETTERS})`;
const WITHIN = new RegExp(`${LETTERS}`, 'u');
/** Whether what is found at a place is no whole word. Asked by itself: a pattern that asks it is dear to make. */
const isPart = (text: string, start: number, end: number): boolean =>
  WITHIN.test(text.charAt(start - 1)) ||
  (text.charAt(start - 1) === '\u200c' && WITHIN.test(text.charAt(start - 2))) ||
  WITHIN.test(text.charAt(end));
const ARABIC = /\p{Script=Arabic}$/u;
/** Endings that Persian writes at the word, with a joiner or without. */
const ending = (words: string): string =>
  ARABIC.test(words) ? '(?:\\u0654|\\u200c?(?:هایی|های|ها|ای|اش|شان|ش)(?!\\p{L}))?' : '';
/** Spaces of any kind, and the joiner that some write and some leave out. */
const loose = (words: string): string =>
  words
    .replace(/[.*+?^${}()|[\]\\/]/gu, '\\$&')
    .replace(/['’]/gu, "['’]")
    .replace(/\s+/gu, '[\\s\\u00a0\\u200c]+')
    .replace(/\u200c/gu, '[\\s\\u200c]?');

const PATTERNS: Readonly<Record<NameForm['look'], (words: string) => string>> = {
  name: (words) => `${loose(words)}${ending(words)}`,
  // Neither before nor after another word of a name: "International Human Rights Day" is no organisation.
  part: (words) =>
    `(?<!\\p{Lu}[\\p{L}’']*[\\s\\u00a0])${BEFORE}${loose(words)}${AFTER}(?![\\s\\u00a0]\\p{Lu})`,
  definite: (words) => {
    const rest = loose(words.slice(1));
    const [big, small] = [words.charAt(0).toUpperCase(), words.charAt(0).toLowerCase()];
    if (big === small) return `${BEFORE}${loose(words)}${ending(words)}${AFTER}`;
    const one = `[${big}${small}]${rest}`;
    const known = `(?:[Tt]he|[Hh]is|[Hh]er|[Tt]heir)\\s(?:\\p{Lu}+\\s)?${one}`;
    return `${BEFORE}(?:${known}(?:['’](?!\\p{L}))?|\\p{Lu}{2,}\\s${one}(?:['’](?!\\p{L}))?|${one}['’](?!\\p{L})|${big}${rest})${AFTER}`;
  },
};

/** What a text must hold for a pattern to be tried: few names stand in any one text, and patterns are dear. */
const probeOf = (words: string): string => /[^\s\u200c'’]+/u.exec(words.slice(1))?.[0] ?? words;

/** Stands for the nth name while others are looked for: no name is found in a letter. */
const token = (nth: number): string => String.fromCharCode(0xe000 + nth);
const NAMES = '\ue000-\uf8ff';
const TOKEN = new RegExp(`[${NAMES}]`, 'gu');
/** After a person's name an office, or a short form of the name. */
const IN_BRACKETS = /([\ue000-\uf8ff])\s*\([^()]*\)/gu;

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * @param hidden the longest first: a name may hold another
 * @param offices titles that tell who is meant
 * @param office what stands in place of a title
 */
export function hiding(hidden: readonly Hidden[], offices: readonly string[], office: Text): Change {
  const letters = [office, ...new Set(hidden.map(({ letter }) => letter))];
  const standsFor = (letter: Text): string => token(letters.indexOf(letter));
  const people = new Set(hidden.flatMap(({ person, letter }) => (person ? standsFor(letter) : [])));
  const groups = [...new Set(hidden.flatMap(({ group, letter }) => (group ? standsFor(letter) : [])))].join(
    '',
  );
  const rules = [...hidden]
    .sort((a, b) => b.words.length - a.words.length)
    .map(({ words, look, letter }) => ({
      probe: probeOf(words),
      pattern: once(() => new RegExp(PATTERNS[look](words), 'gu')),
      stands: standsFor(letter),
    }));
  const probes = [...new Set(offices.map(probeOf))];
  const titles = [...new Set(offices)]
    .sort((a, b) => b.length - a.length)
    .map((title) => title.split(/\s+/u).map(loose).join('[\\s\\u00a0]+(?:وقت\\s+)?'))
    .join('|');
  const inBrackets = titles && new RegExp(`\\s*\\([^()]*${BEFORE}(?:${titles})${AFTER}[^()]*\\)`, 'gu');
  const alone = titles && new RegExp(`${BEFORE}(?:${titles})${AFTER}`, 'gu');
  return (text, lang, quoted = false) => {
    let rest = text;
    if (inBrackets && alone && probes.some((probe) => rest.includes(probe)))
      rest = rest.replace(inBrackets, '').replace(alone, token(0));
    for (const { probe, pattern, stands } of rules)
      if (rest.includes(probe))
        rest = rest.replace(pattern(), (found: string, start: number, whole: string) =>
          isPart(whole, start, start + found.length) ? found : stands + (/['’]$/u.test(found) ? '’s' : ''),
        );
    rest = rest.replace(IN_BRACKETS, (found, name: string) => (people.has(name) ? name : found));
    const said = quoted ? rest : asOneSpeaks(rest, lang, groups, NAMES);
    return said.replace(TOKEN, (one) => inLanguage(letters[one.charCodeAt(0) - 0xe000] ?? '', lang));
  };
}

export const inLanguage = (text: Text, lang: string): string =>
  typeof text === 'string'
    ? text
    : (text[lang] ?? text[lang.split('-')[0] ?? ''] ?? Object.values(text)[0] ?? '');
