import type { Actor, Id, Source, StoryStep, Text, TimelineDocument, TimelineEvent } from './document.js';
import { indexDocument } from './event-index.js';
import { hiding, inLanguage, type Change, type Hidden } from './hidden-names.js';
import { formsOf, isDescription, officesOf } from './name-forms.js';
import { saidIn, sourcesIn } from './said-in-step.js';

/** Letters in place of names. */
export interface Letters {
  /** The nth speaker, from 0: "Speaker A". */
  readonly speaker: (nth: number) => Text;
  /** The nth publisher of sources, from 0: "Source A"; of several documents the nth, from 1: "Source A2". */
  readonly source: (nth: number, document?: number) => Text;
  /** For a family name that several bear, and for whoever is named and does not speak in the step. */
  readonly name: Text;
  /** For an office, which tells who is meant. */
  readonly office: Text;
}

/**
 * The document without the names of its speakers and sources: each has a letter, in the order in which a step shows
 * them, in the lists and in every text of the document, in full and as texts call them in passing. A publisher has the
 * letter of its documents. Ids, and what ties sources to each other, stay: voices are counted as before.
 */
export function blind(document: TimelineDocument, step: StoryStep, letters: Letters): TimelineDocument {
  const { actors = [], sources = [] } = document;
  const cast = castOf(document, step, letters);
  const hidden = actors.flatMap((actor): Hidden[] => {
    const letter = cast.actors.get(actor.id);
    if (letter === undefined && isDescription(actor)) return [];
    return formsOf(actor).map((form) => ({
      ...form,
      letter: letter ?? letters.name,
      person: actor.type === 'person',
      group: actor.type === 'group',
    }));
  });
  const titled = sources.flatMap((source): Hidden[] =>
    titlesOf(source).map((words) => ({
      words,
      look: 'name',
      letter: cast.sources.get(String(source.id)) ?? letters.name,
    })),
  );
  const change = hiding(
    [...toldApart(hidden, document, letters), ...titled],
    actors.flatMap(officesOf),
    letters.office,
  );
  const blindActors = actors.map(({ id, type, name, affiliations }): Actor => ({
    id,
    // Verbs would tell a group.
    type: cast.actors.has(id) ? 'organization' : type,
    name: cast.actors.get(id) ?? (changedText(name, document.lang, change, false) as Text),
    ...(affiliations && { affiliations: affiliations.map(({ with: to, basis }) => ({ with: to, basis })) }),
  }));
  const lettered = [...sources].sort((a, b) => cast.place(a) - cast.place(b));
  return {
    ...(changedTexts(document, document.lang, change) as TimelineDocument),
    actors: blindActors,
    sources: lettered.map((source) =>
      blindSource(source, cast.sources.get(String(source.id)) ?? letters.name),
    ),
  };
}

/**
 * The document in which nobody who speaks in some steps is named in a title or sentence. All others are named as they
 * were: for a drawing that stands beside those steps, and shows more than they do.
 */
export function unnamed(
  document: TimelineDocument,
  steps: readonly StoryStep[],
  letters: Letters,
): TimelineDocument {
  const { actors = [] } = document;
  const speaking = new Set(steps.flatMap((step) => [...castOf(document, step, letters).actors.keys()]));
  const named = actors.filter(({ id }) => speaking.has(id));
  const hidden = named.flatMap((actor) =>
    formsOf(actor).map((form) => ({
      ...form,
      letter: letters.name,
      person: actor.type === 'person',
      group: actor.type === 'group',
    })),
  );
  const change = hiding(toldApart(hidden, document, letters), named.flatMap(officesOf), letters.office);
  return { ...document, events: changedTexts(document.events, document.lang, change) as TimelineEvent[] };
}

function blindSource({ id, type, issued, custom }: Source, title: Text): Source {
  const { 'published-by': publisher, copies, layer } = custom ?? {};
  return {
    id,
    type,
    title: inLanguage(title, 'en'),
    ...(issued && { issued }),
    custom: {
      title,
      ...(publisher && { 'published-by': publisher }),
      ...(copies && { copies }),
      ...(layer && { layer }),
    },
  };
}

interface Cast {
  readonly actors: ReadonlyMap<Id, Text>;
  readonly sources: ReadonlyMap<Id, Text>;
  /** Where a source comes in the order of letters. */
  readonly place: (source: Source) => number;
}

/** Who has which letter in a step. */
function castOf(document: TimelineDocument, step: StoryStep, letters: Letters): Cast {
  const said = saidIn(indexDocument(document), step);
  const all = new Map((document.sources ?? []).map((source) => [String(source.id), source]));
  const order = [...new Set([...sourcesIn(said, step).filter((id) => all.has(id)), ...all.keys()])];
  const shown = new Set(sourcesIn(said, step));
  const houses = new Map<Id, Id[]>();
  for (const id of order) {
    const house = all.get(id)?.custom?.['published-by'] ?? id;
    houses.set(house, [...(houses.get(house) ?? []), id]);
  }
  const actors = new Map<Id, Text>();
  const sources = new Map<Id, Text>();
  [...houses].forEach(([house, ids], nth) => {
    // A publisher none of whose documents is shown may speak in those of others.
    const own = ids.filter((id) => shown.has(id));
    if (own.length > 0) actors.set(house, letters.source(nth));
    for (const id of ids)
      sources.set(id, letters.source(nth, own.length > 1 ? own.indexOf(id) + 1 || undefined : undefined));
  });
  [...new Set(said.map(({ by }) => by))]
    .filter((by) => !actors.has(by))
    .forEach((by, nth) => actors.set(by, letters.speaker(nth)));
  const places = new Map(order.map((id, place) => [id, place]));
  return { actors, sources, place: ({ id }) => places.get(String(id)) ?? 0 };
}

/**
 * A form that several bear names none of them; and a part of a name is one where texts use it so, in the midst of a
 * sentence.
 */
function toldApart(hidden: readonly Hidden[], document: TimelineDocument, { name }: Letters): Hidden[] {
  const letters = new Map<string, Set<Text>>();
  for (const { words, letter } of hidden) letters.set(words, (letters.get(words) ?? new Set()).add(letter));
  const alone = new Set(
    Array.from(JSON.stringify(document.events).matchAll(STANDING_ALONE), ([, word = '']) => word),
  );
  return [...new Map(hidden.map((one) => [`${one.look} ${one.words}`, one])).values()].flatMap((one) => {
    const several = (letters.get(one.words)?.size ?? 0) > 1;
    if (one.look === 'part' && (several || !alone.has(one.words))) return [];
    return several ? [{ ...one, letter: name }] : [one];
  });
}

const STANDING_ALONE = /\p{Ll},?\s(\p{Lu}\p{Ll}{3,})(?=['’]s|,?\s\p{Ll})/gu;

/** Titles of several words: a single one may be any word. */
const titlesOf = ({ title, custom, 'title-short': short }: Source): string[] =>
  [title, short ?? '', ...(typeof custom?.title === 'object' ? Object.values(custom.title) : [])].filter(
    (words) => /\p{L}\s+\P{L}*\p{L}/u.test(words),
  );

const TEXTS =
  /^(title|shortTitle|summary|body|statement|text|context|label|caption|words|note|quote|role|translator|name|unit|alt|credit|sensitive|undated|description)$/u;

/** Fields whose text is a quotation, word for word: of `quotes` and of `cites`. */
const QUOTED = /^(text|quote)$/u;

/** What tells who speaks and is no text: an office names its holder, an address its publisher. */
const TELLING = /^(office|url|archived|links)$/u;

/** A copy in which every text of an author is changed; ids, dates and what is drawn stay. */
function changedTexts(value: unknown, lang: string, change: Change): unknown {
  if (Array.isArray(value)) return value.map((item) => changedTexts(item, lang, change));
  if (value === null || typeof value !== 'object') return value;
  const picture = 'type' in value && 'url' in value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => picture || !TELLING.test(key))
      .map(([key, held]: [string, unknown]) => [
        key,
        TEXTS.test(key)
          ? changedText(held, lang, change, QUOTED.test(key))
          : changedTexts(held, lang, change),
      ]),
  );
}

function changedText(text: unknown, lang: string, change: Change, quoted: boolean): unknown {
  if (typeof text === 'string') return change(text, lang, quoted);
  if (text === null || typeof text !== 'object') return text;
  return Object.fromEntries(
    Object.entries(text).map(([own, words]: [string, unknown]) => [
      own,
      changedText(words, own, change, quoted),
    ]),
  );
}
