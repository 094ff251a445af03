// @ts-check
// Invented timelines of any size: the same seed writes the same text, so that two runs measure the same thing.
// No person, place or event in them is real.

/** The years that events are spread over. */
export const YEARS = { first: 1700, count: 320 };
/** A word in about every eighth title. */
export const WORD = 'harbour';
export const CATEGORY = 'category-2';

const SHAPES = ['circle', 'square', 'diamond', 'triangle-up', 'hexagon', 'cross', 'ring'];
const COLORS = ['#182469', '#3f6375', '#8d8d80', '#7a4a12', '#4f6b2f', '#7b3b5e', '#a35a3a'];
const SOURCES = 12;
const ACTORS = 40;

const ENGLISH =
  `the council orders a clock for ${WORD} and quay letter of keeper about tower bell repair report on bridge ` +
  'committee meets again in old school house map survey is printed petition from fishermen reaches town archive';
const PERSIAN =
  'شورا نامه ساعت بندر برج زنگ گزارش پل دیدار دوباره مدرسه نقشه چاپ درخواست ماهیگیران شهر بایگانی اسکله درباره از';
const WORDS = { en: ENGLISH.split(' '), fa: PERSIAN.split(' ') };

/** Numbers from 0 to 1, always the same for a seed (mulberry32). @param {number} seed */
export function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let bits = Math.imul(state ^ (state >>> 15), 1 | state);
    bits = (bits + Math.imul(bits ^ (bits >>> 7), 61 | bits)) ^ bits;
    return ((bits ^ (bits >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** @param {number} length @param {(index: number) => unknown} make */
const listed = (length, make) => Array.from({ length }, (_, index) => make(index));

const head = {
  version: '1.0',
  id: 'bench',
  lang: 'en',
  title: { en: 'An invented archive', fa: 'بایگانی ساختگی' },
  categories: listed(SHAPES.length, (i) => ({
    id: `category-${i}`,
    label: { en: `Category ${i + 1}`, fa: `دسته ${i + 1}` },
    color: COLORS[i],
    shape: SHAPES[i],
  })),
  actors: listed(ACTORS, (i) => ({ id: `actor-${i}`, type: 'person', name: `Person ${i + 1}` })),
  sources: listed(SOURCES, (i) => ({ id: `source-${i}`, type: 'book', title: `Volume ${i + 1}` })),
};

/** @param {number} value */
const two = (value) => String(value).padStart(2, '0');

/** A date as archives have them: most by the day, some by month or year, some spans, some one of several days. @param {() => number} random */
function someDate(random) {
  const below = (/** @type {number} */ end) => Math.floor(random() * end);
  const kind = random();
  const year = YEARS.first + below(YEARS.count - 1);
  const month = 1 + below(12);
  const day = 1 + below(24);
  const date = `${year}-${two(month)}-${two(day)}`;
  if (kind < 0.55) return date;
  if (kind < 0.7) return `${year}-${two(month)}`;
  if (kind < 0.8) return `${year}`;
  if (kind < 0.86) return `${date}/${year}-${two(month)}-${two(day + 4)}`;
  if (kind < 0.92) return `${year}-${two(month)}/${year + 1}-${two(1 + below(12))}`;
  return kind < 0.96 ? `[${year}..${year + 1}]` : `[${date}..${year}-${two(month)}-${two(day + 3)}]`;
}

/** Two to fourteen words, mostly English, some Persian, some both. @param {() => number} random */
function someTitle(random) {
  const words = (/** @type {readonly string[]} */ from) =>
    listed(2 + Math.floor(random() * 13), () => from[Math.floor(random() * from.length)]).join(' ');
  const kind = random();
  if (kind < 0.6) return words(WORDS.en);
  return kind < 0.8 ? { fa: words(WORDS.fa) } : { en: words(WORDS.en), fa: words(WORDS.fa) };
}

/** @param {number} index @param {() => number} random */
function someEvent(index, random) {
  const any = (/** @type {string} */ name, /** @type {number} */ count) =>
    `${name}-${Math.floor(random() * count)}`;
  return {
    id: `event-${index}`,
    when: someDate(random),
    title: someTitle(random),
    categories: [any('category', SHAPES.length)],
    ...(random() < 0.5 ? { actors: [{ actor: any('actor', ACTORS) }] } : {}),
    cites: [{ source: any('source', SOURCES), locator: String(1 + Math.floor(random() * 400)) }],
  };
}

/**
 * The text of a document with so many events, in parts, so that a million of them need not be held at once.
 * @param {number} events
 * @param {number} [seed]
 */
export function* documentParts(events, seed = 1988) {
  const random = randomFrom(seed);
  const PART = 1000;
  yield `${JSON.stringify(head).slice(0, -1)},"events":[`;
  for (let from = 0; from < events; from += PART) {
    const part = listed(Math.min(PART, events - from), (i) => JSON.stringify(someEvent(from + i, random)));
    yield `${from > 0 ? ',' : ''}\n${part.join(',\n')}`;
  }
  yield '\n]}\n';
}
