import type { Actor, Id, Source, StoryStep, Text, TimelineDocument, TimelineEvent } from './document.js';

/** Letters in place of names. */
export interface Letters {
  /** The nth speaker, from 0: "Speaker A". */
  readonly speaker: (nth: number) => Text;
  /** The nth source, from 0: "Source A". */
  readonly source: (nth: number) => Text;
  /** For a family name that several bear, and for whoever does not speak in the step. */
  readonly name: Text;
}

/**
 * The document without the names of its speakers and sources: each has a letter, in the order in which a step shows
 * them, in the lists and wherever a text writes the name as the record does.
 */
export function blind(document: TimelineDocument, step: StoryStep, letters: Letters): TimelineDocument {
  const { actors = [], sources = [] } = document;
  const scope = scopeOf(document, step);
  const names = new Map<string, Text>();
  // Those who do not speak in the step are not told apart.
  const letterFor = (ids: readonly Id[], id: Id, letter: (nth: number) => Text): Text =>
    ids.includes(id) ? letter(ids.indexOf(id)) : letters.name;
  const blindActors = actors.map((actor): Actor => {
    const name = letterFor(scope.speakers, actor.id, letters.speaker);
    for (const own of namesOf(actor.name)) {
      names.set(own, name);
      const family = actor.type === 'person' ? familyOf(own) : null;
      if (family) names.set(family, names.has(family) ? letters.name : name);
    }
    return { id: actor.id, type: actor.type, name };
  });
  const blindSources = sources.map((source): Source => {
    const title = letterFor(scope.sources, String(source.id), letters.source);
    names.set(source.title, title);
    const { id, type, issued } = source;
    return { id, type, title: inLanguage(title, 'en'), ...(issued && { issued }), custom: { title } };
  });
  // The longest first: a name may hold another.
  const longest = [...names].sort(([a], [b]) => b.length - a.length);
  const change = (text: string, lang: string): string =>
    longest.reduce((rest, [own, letter]) => rest.replaceAll(own, inLanguage(letter, lang)), text);
  const events = document.events.map((event) => changedTexts(event, document.lang, change) as TimelineEvent);
  return { ...document, actors: blindActors, sources: blindSources, events };
}

interface Scope {
  readonly speakers: readonly Id[];
  readonly sources: readonly Id[];
}

/** Who speaks in a step, in the order in which they are met. */
function scopeOf({ events }: TimelineDocument, { event, question, compare }: StoryStep): Scope {
  const claims = events
    .filter(({ id }) => question !== undefined || event === undefined || id === event)
    .flatMap(({ claims: said = [] }) => said)
    .filter((claim) => question === undefined || claim.question === question);
  const cited = claims.flatMap(({ cites }) =>
    cites.map((cite) => (typeof cite === 'string' ? cite : String(cite.source))),
  );
  return {
    speakers: [...new Set(claims.map(({ by }) => by))],
    sources: [...new Set([...(compare ?? []), ...cited])],
  };
}

/** Every form in which the record writes a name: in each language, and of "Long name (Short)" both. */
const namesOf = (text: Text): string[] =>
  (typeof text === 'string' ? [text] : Object.values(text)).flatMap((name) => {
    const [, long, short] = /^(.+?)\s*\(([^)]+)\)$/u.exec(name) ?? [];
    // What stands in brackets may be a year.
    return [name, long ?? '', short ?? ''].filter((form) => /\p{L}{2}/u.test(form));
  });

/** The last word of a name, by which people are called too. */
const familyOf = (name: string): string | null => /\s([^\s]{4,})$/u.exec(name)?.[1] ?? null;

const inLanguage = (text: Text, lang: string): string =>
  typeof text === 'string' ? text : (text[lang] ?? Object.values(text)[0] ?? '');

const TEXTS =
  /^(title|shortTitle|summary|body|statement|text|context|label|caption|words|note|quote|role|translator)$/u;

type Change = (text: string, lang: string) => string;

/** A copy in which every text of an author is changed; ids, dates and addresses stay. */
function changedTexts(value: unknown, lang: string, change: Change): unknown {
  if (Array.isArray(value)) return value.map((item) => changedTexts(item, lang, change));
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    // An office names its holder.
    Object.entries(value)
      .filter(([key]) => key !== 'office')
      .map(([key, held]: [string, unknown]) => [
        key,
        TEXTS.test(key) ? changedText(held, lang, change) : changedTexts(held, lang, change),
      ]),
  );
}

function changedText(text: unknown, lang: string, change: Change): unknown {
  if (typeof text === 'string') return change(text, lang);
  if (text === null || typeof text !== 'object') return text;
  return Object.fromEntries(
    Object.entries(text).map(([own, words]: [string, unknown]) => [own, changedText(words, own, change)]),
  );
}
