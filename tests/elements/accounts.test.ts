import { afterEach, describe, expect, test, vi } from 'vitest';
import '../../src/define.js';
import type { ChronicleAccounts } from '../../src/elements/accounts/accounts-element.js';
import iran from '../../data/iran-1988-2020.json';
import harwick from '../fixtures/voices.json';
import type { TimelineDocument } from '../../src/model/document.js';
import { expectCopyAnnounced, expectOneStatus } from './citing.js';
import { example } from './document.js';
import { all, faults, heard, inside, mount, read, said, settled } from './mount.js';
import { openQuestions } from './stage.js';

const record = () => structuredClone(harwick) as unknown;

afterEach(() => document.body.replaceChildren());

/** Mounts in a box of a width, as a column of a page is. */
async function at(width: number, set: Partial<ChronicleAccounts>, dark = false): Promise<ChronicleAccounts> {
  const element = await mount('chronicle-accounts', record(), set);
  const box = document.createElement('div');
  box.style.width = `${width}px`;
  box.style.colorScheme = dark ? 'dark' : 'light';
  box.dir = set.lang === 'fa' ? 'rtl' : 'ltr';
  document.body.append(box);
  box.append(element);
  await settled(element);
  return element;
}

const claims = (iran as unknown as TimelineDocument).events.flatMap((event) => event.claims ?? []);
const answersOf = (question: string) => claims.filter((claim) => claim.question === question).length;

const answers = (element: Element) => all(element, '.answers > .claim');

test('shows one question as a region of that name, its answers in order of date said', async () => {
  const element = await mount('chronicle-accounts', record(), { question: 'knew' });
  expect(inside(element, '[role="region"]').ariaLabel).toBe('Who is said to have known of the crack?');
  expect(said(inside(element, 'h2'))).toBe('Who is said to have known of the crack?');
  expect(answers(element).map((answer) => said(answer.querySelector('.meta')))).toEqual([
    'said 19 April 1974; speaks of February 1974',
    'said 2 May 1974; speaks of February 1974',
    'said 3 May 1984; speaks of February 1974',
  ]);
});

describe.each([
  [1280, 'en'],
  [1280, 'fa'],
  [360, 'en'],
  [360, 'fa'],
] as const)('at %i px in %s', (width, lang) => {
  test.each(['houses', 'knew'])(
    'no answer to %s is wider, larger or brighter than another',
    async (question) => {
      const element = await at(width, { question, lang });
      const shown = answers(element);
      expect(shown.length).toBeGreaterThan(2);
      const same = (measure: (answer: HTMLElement) => unknown) =>
        expect(new Set(shown.map(measure)).size).toBe(1);
      same((answer) => Math.round(answer.getBoundingClientRect().width * 10));
      // Of more than four answers each has its evidence folded.
      const folded = shown.length > 4 ? ['.claim-evidence > summary'] : [];
      const parts = ['.speaker', '.stance', '.statement', '.meta', '.report', '.voices > summary', ...folded];
      for (const part of parts) {
        const look = (answer: HTMLElement) => {
          const { color, fontSize, fontWeight, fontFamily, backgroundColor, opacity } = getComputedStyle(
            answer.querySelector(part) as Element,
          );
          return [color, fontSize, fontWeight, fontFamily, backgroundColor, opacity].join();
        };
        same(look);
      }
      same((answer) => {
        const { borderBlockStart, backgroundColor, paddingBlock } = getComputedStyle(answer);
        return [borderBlockStart, backgroundColor, paddingBlock].join();
      });
      // The first said stands first: further up, or in the same row further towards the start.
      const places = shown.map((answer) => answer.getBoundingClientRect());
      const later = lang === 'fa' ? -1 : 1;
      places.slice(1).forEach(({ top, left }, i) => {
        const before = places[i] as DOMRect;
        expect(Math.round(top) > Math.round(before.top) || (left - before.left) * later > 0).toBe(true);
      });
    },
  );

  test('nothing leaves the element, and no text is smaller than 12 px', async () => {
    for (const set of [{ question: 'houses' }, {}, { compare: 'courier-1 works-note' }]) {
      const element = await at(width, { ...set, lang });
      for (const details of all(element, 'details')) details.setAttribute('open', '');
      for (const button of all(element, '.question-button')) button.click();
      await settled(element);
      const box = element.getBoundingClientRect();
      for (const one of all(element, '*:not(.unseen)')) {
        const { left, right, width: own } = one.getBoundingClientRect();
        if (own === 0) continue;
        expect(left, one.outerHTML.slice(0, 120)).toBeGreaterThanOrEqual(box.left - 1);
        expect(right, one.outerHTML.slice(0, 120)).toBeLessThanOrEqual(box.right + 1);
        expect(parseFloat(getComputedStyle(one).fontSize)).toBeGreaterThanOrEqual(12);
      }
      element.parentElement?.remove();
    }
  });
});

test('one control opens the evidence of every answer and folds it again; each opens by itself too', async () => {
  const element = await mount('chronicle-accounts', record(), { question: 'houses' });
  const folded = all(element, '.claim-evidence') as HTMLDetailsElement[];
  expect(folded.map(({ open }) => open)).toEqual(folded.map(() => false));
  folded[2]?.querySelector('summary')?.click();
  expect(folded.map(({ open }) => open)).toEqual([false, false, true, false, false, false]);
  const control = inside(element, '.unfold');
  for (const open of [true, false]) {
    control.click();
    expect(control.ariaExpanded).toBe(String(open));
    expect(folded.every((one) => one.open === open)).toBe(true);
  }
});

test.each(['en', 'fa'])(
  'in %s at 1280 px every question of the record shows all answers on one screen',
  async (lang) => {
    const { questions } = iran;
    const element = await mount('chronicle-accounts', iran, { lang });
    element.style.inlineSize = '1248px';
    for (const { id } of questions) {
      element.question = id;
      await settled(element);
      const shown = answers(element).map((answer) => answer.getBoundingClientRect().bottom);
      expect(shown.length, id).toBe(answersOf(id));
      expect(Math.max(...shown) - element.getBoundingClientRect().top, id).toBeLessThanOrEqual(800);
    }
  },
);

test('marks of the figures are of one ink, and stand where their figure is', async () => {
  const element = await at(1280, { question: 'houses' });
  const marks = all(element, '.scale-row :is(.point, .range, .open)');
  expect(new Set(marks.map((mark) => getComputedStyle(mark).stroke)).size).toBe(1);
  const [first, last] = all(element, '.scale-row .point').map((point) => point.getBoundingClientRect());
  const row = inside(element, '.scale-row').getBoundingClientRect();
  const share = (box: DOMRect | undefined) =>
    ((box?.left ?? 0) + (box?.width ?? 0) / 2 - row.left) / row.width;
  expect(share(first)).toBeCloseTo(212 / 3600, 2);
  expect(share(last)).toBeCloseTo(3000 / 3600, 2);
});

test.each([1280, 700, 360])('at %i px the figures of the scale stand over their lines', async (width) => {
  for (const lang of ['en', 'fa']) {
    const element = await at(width, { question: 'houses', lang });
    const middle = (one: Element) => {
      const { left, width: own } = one.getBoundingClientRect();
      return left + own / 2;
    };
    const figures = all(element, '.scale-ticks text').slice(1, -1).map(middle);
    const lines = [...inside(element, '.scale-row').querySelectorAll('.tick')].slice(1, -1).map(middle);
    expect(figures.length).toBeGreaterThan(1);
    expect(figures.map((x, i) => Math.abs(x - (lines[i] ?? NaN)) < 1.5)).toEqual(figures.map(() => true));
    element.parentElement?.remove();
  }
});

test('without a question all are listed and open in place', async () => {
  const element = await mount('chronicle-accounts', record());
  expect(inside(element, '[role="region"]').ariaLabel).toMatch(/Questions.*The Harwick dam/u);
  const buttons = all(element, '.question-button');
  expect(buttons).toHaveLength(4);
  expect(said(buttons[0])).toBe('How many houses were lost? disputed, 6 accounts');
  expect(answers(element)).toHaveLength(0);
  buttons[1]?.click();
  await settled(element);
  expect(buttons[1]?.ariaExpanded).toBe('true');
  expect(answers(element)).toHaveLength(3);
  buttons[1]?.click();
  await settled(element);
  expect(answers(element)).toHaveLength(0);
});

test('the number of voices opens its rule', async () => {
  const element = await mount('chronicle-accounts', record(), { question: 'houses' });
  const voices = all(element, '.voices')[3] as HTMLDetailsElement;
  expect(said(all(element, '.claim-evidence > summary')[3])).toBe(
    'Inquiry, 1975 [7], The Gazette, 1974 [8], Dam Works, 1974 [6] · 3 documents, 2 voices; 1 if inferred ties count (answer 4 of 6: How many houses were lost?)',
  );
  inside(element, '.unfold').click();
  expect(said(voices.querySelector('summary'))).toMatch(/^3 documents, 2 voices; 1 if inferred ties count/u);
  voices.querySelector('summary')?.click();
  expect(voices.open).toBe(true);
  expect(voices.innerText).toContain('How voices are counted');
});

test('a citation leads to its source, an event to the page', async () => {
  const element = await mount('chronicle-accounts', record(), { question: 'knew' });
  inside(element, '.report a').click();
  expect(element.shadowRoot?.activeElement?.id).toBe('source-knew-courier-2');
  const told = await heard('chronicle-select', () => inside(element, '.under button').click());
  expect(told).toEqual([{ id: 'flood' }]);
});

test('two sources are compared, each as wide as the other, with words for where they differ', async () => {
  const element = await at(1280, { compare: 'courier-1 works-note' });
  expect(inside(element, '[role="region"]').ariaLabel).toMatch(/Two sources compared/u);
  const widths = all(element, '.compare-cell').map((cell) => Math.round(cell.getBoundingClientRect().width));
  expect(widths).toHaveLength(6);
  expect(new Set(widths).size).toBe(1);
  expect(all(element, '[part="compare-word"]').map(said)).toEqual([
    'they differ',
    'only in Dam Works, 1974 [6]',
    'only in The Courier, 12 April 1974 [1]',
  ]);
  inside(element, '.compare-row .report a').click();
  expect(element.shadowRoot?.activeElement?.id).toBe('compared-courier-1');
  element.question = 'knew';
  await settled(element);
  expect(all(element, '.compare-row')).toHaveLength(1);
});

test('the reader chooses the two sources; where none is named the first two stand there', async () => {
  const element = await mount('chronicle-accounts', record(), { compare: '' });
  const chosen = () => all(element, 'select').map((one) => (one as HTMLSelectElement).value);
  expect(chosen()).toEqual(['courier-1', 'reprint']);
  const second = all(element, 'select')[1] as HTMLSelectElement;
  second.value = 'works-note';
  second.dispatchEvent(new Event('change'));
  await settled(element);
  expect(chosen()).toEqual(['courier-1', 'works-note']);
  expect(element.hasAttribute('compare')).toBe(false);
  expect(all(element, '.compare-row').length).toBe(3);
});

test('choosing the source of the other column swaps the two', async () => {
  const element = await mount('chronicle-accounts', record(), { compare: 'courier-1 works-note' });
  const [first, second] = all(element, 'select') as HTMLSelectElement[];
  if (first) first.value = 'works-note';
  first?.dispatchEvent(new Event('change'));
  await settled(element);
  expect([first?.value, second?.value]).toEqual(['works-note', 'courier-1']);
});

test.each([
  ['en', 'Comparing Dam Works, 1974 [6] with The Courier, 12 April 1974 [1]: 3 questions.'],
  ['fa', 'مقایسهٔ کارخانهٔ سد [۶] با پیک [۱]: ۳ پرسش.'],
])('which two are compared now is announced and stands above what they say (%s)', async (lang, words) => {
  const element = await mount('chronicle-accounts', record(), { compare: 'courier-1 works-note', lang });
  const status = inside(element, '[role=status]');
  expect(said(status)).toBe('');
  const [first] = all(element, 'select') as HTMLSelectElement[];
  if (first) first.value = 'works-note';
  first?.dispatchEvent(new Event('change'));
  await settled(element);
  expect(said(inside(element, '[part="compare-now"]'))).toBe(words);
  await vi.waitFor(() => expect(said(status)).toBe(words));
});

test('in a timeline the choice of sources is announced through its one status line', async () => {
  const timeline = await mount('chronicle-timeline', record());
  inside(timeline, '[data-section="compare"]').click();
  await vi.waitFor(() => inside(inside(timeline, 'chronicle-accounts'), 'select'));
  const accounts = inside(timeline, 'chronicle-accounts');
  const [first] = all(accounts, 'select') as HTMLSelectElement[];
  if (first) first.value = 'works-note';
  first?.dispatchEvent(new Event('change'));
  await vi.waitFor(() => expect(said(inside(timeline, '[role=status]'))).toMatch(/^Comparing Dam Works/u));
  expectOneStatus(timeline);
});

test.each(['en', 'fa'])(
  'an open question and what opens its evidence keep clear of each other (%s)',
  async (lang) => {
    for (const width of [1280, 360]) {
      const element = await at(width, { lang });
      const button = inside(element, '.question-button');
      button.click();
      await settled(element);
      const ring = 4; // an outline of 2 px, 2 px away
      const control = inside(element, '.unfold').getBoundingClientRect();
      expect(control.top - button.getBoundingClientRect().bottom).toBeGreaterThanOrEqual(ring);
      expect(control.height).toBeGreaterThanOrEqual(32);
      // Nor does it cover the scale that stands beside it.
      for (const one of all(element, '.scale-axis > *')) {
        const { left, right, top, bottom } = one.getBoundingClientRect();
        const apart =
          right <= control.left || left >= control.right || bottom <= control.top || top >= control.bottom;
        expect(apart, one.outerHTML.slice(0, 80)).toBe(true);
      }
      element.parentElement?.remove();
    }
  },
);

test('one sign shows that something unfolds, and that it is open', async () => {
  const sign = (one: Element) => {
    const { content, rotate, inlineSize, listStyleType } = getComputedStyle(one, '::before');
    return `${content} ${rotate} ${inlineSize} ${listStyleType}`;
  };
  const element = await at(800, {});
  const question = inside(element, '.question-button');
  question.click();
  await settled(element);
  const event = await mount('chronicle-event', record(), { event: 'flood' });
  const sources = await mount('chronicle-sources', record());
  const folded = [
    inside(element, '.unfold'),
    inside(event, 'details.accounts > summary'),
    inside(event, '.cite-event > summary'),
    inside(sources, 'summary'),
  ];
  for (const one of folded) {
    expect(getComputedStyle(one).listStyleType).toBe('none');
    expect(sign(one), one.className).toMatch(/^"" -45deg 7px/u);
    one.click();
    await vi.waitFor(() => expect(sign(one), one.className).toMatch(/^"" 45deg 7px/u));
  }
  expect(sign(question)).toMatch(/^"" 45deg 7px/u);
});

test.each([1280, 966, 740, 470, 320])(
  'the figures of a scale keep apart, and words clear of its lines, at %i px',
  async (width) => {
    const element = await at(width, { question: 'houses' });
    const figures = all(element, '.scale-ticks text')
      .map((figure) => figure.getBoundingClientRect())
      .filter((box) => box.width > 0)
      .sort((a, b) => a.left - b.left);
    expect(figures.length).toBeGreaterThan(1);
    figures.slice(1).forEach(({ left }, i) => expect(left - (figures[i]?.right ?? 0)).toBeGreaterThan(6));
    const [row, told] = [inside(element, '.figure > .scale-row'), inside(element, '.figure-told')].map((it) =>
      it.getBoundingClientRect(),
    );
    if (row && told && row.top >= told.bottom)
      expect(getComputedStyle(inside(element, '.figure > .scale-row')).overflowY).toBe('clip');
    else expect(row?.left).toBeGreaterThan(told?.right ?? NaN);
  },
);

test('linked to a timeline it shows that timeline’s answers', async () => {
  const owner = await mount('chronicle-list', record());
  owner.id = 'owner';
  const element = await mount('chronicle-accounts', undefined, { for: 'owner', question: 'knew' });
  await settled(element);
  expect(answers(element)).toHaveLength(3);
});

test.each<[string, unknown, Partial<ChronicleAccounts>, RegExp]>([
  ['no events', { version: '1.0', lang: 'en', title: 'T', events: [] }, {}, /has no events yet/u],
  ['no questions', example((it) => delete it['questions']), {}, /asks no questions/u],
  ['an unknown question', record(), { question: 'nothing' }, /no such question/u],
  ['an unknown source', record(), { compare: 'courier-1 nothing' }, /has no source nothing/u],
  ['two sources that answer nothing', record(), { compare: 'almanac loop-a' }, /Neither source answers/u],
  ['what cannot be read', '{', {}, /could not be shown/u],
])('words for %s', async (_name, data, set, words) => {
  const element = await mount('chronicle-accounts', data, set);
  expect(said(inside(element, '[part~="state"]'))).toMatch(words);
});

test('after bad data the next good document is drawn', async () => {
  const element = await mount('chronicle-accounts', '{', { question: 'knew' });
  element.document = record() as never;
  await read(element);
  await settled(element);
  expect(answers(element)).toHaveLength(3);
});

test('from the timeline each disagreement opens in two actions', async () => {
  const timeline = await mount('chronicle-timeline', record());
  expect(said(inside(timeline, '.summary'))).toBe(
    '3 events from 1974 to 1984, in 2 categories; 2 are disputed',
  );
  const accounts = await openQuestions(timeline);
  all(accounts, '.question-button')[0]?.click();
  await settled(accounts);
  expect(answers(accounts)).toHaveLength(6);
});

test('a timeline without questions has no such section, and disputes nothing', async () => {
  const timeline = await mount(
    'chronicle-timeline',
    example((it) => delete it['questions']),
  );
  expect(all(timeline, '[data-section]').length).toBeGreaterThan(0);
  expect(all(timeline, '[data-section=questions]')).toHaveLength(0);
});

test('the chart says of a disputed event how many accounts there are', async () => {
  const timeline = await mount('chronicle-timeline', record());
  const chart = inside(timeline, 'chronicle-chart');
  await settled(chart);
  await vi.waitFor(() => inside(chart, '[data-id="flood"]'));
  expect(inside(chart, '[data-id="flood"]').getAttribute('aria-description')).toContain(
    'disputed, 9 accounts',
  );
  expect(inside(chart, '[data-id="rebuilt"]').getAttribute('aria-description')).not.toContain('disputed');
});

describe('citing an event', () => {
  const open = async () => {
    const element = await mount('chronicle-event', record(), { event: 'flood' });
    const details = inside<HTMLDetailsElement>(element, '.cite-event');
    details.open = true;
    return { element, details };
  };

  test('offers four forms of the dated version', async () => {
    const { details } = await open();
    const forms = [...details.querySelectorAll('pre')].map((pre) => pre.textContent);
    expect(forms).toHaveLength(4);
    expect(forms[0]).toMatch(
      /^The dam at Harwick breaks\. In: The Harwick dam, 1974–1984, version of 22 November 2026\./u,
    );
    expect(forms[1]).toMatch(/^@misc\{harwick-flood,/u);
    expect(forms[2]).toMatch(/^TY {2}- ELEC/u);
    expect(JSON.parse(forms[3] ?? '')).toMatchObject([{ id: 'harwick-flood', version: '2026-11-22' }]);
  });

  test('copies where the page may, and else selects the text and says so', async () => {
    const { element, details } = await open();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    const status = inside(element, '[role=status]');
    details.querySelector('button')?.click();
    await vi.waitFor(() => expect(said(details.querySelector('.copied'))).toBe('Copied.'));
    expect(write.mock.calls[0]?.[0]).toMatch(/^The dam at Harwick breaks/u);
    await vi.waitFor(() => expect(said(status)).toBe('Copied.'));
    write.mockRejectedValueOnce(new Error('not allowed'));
    details.querySelectorAll('button')[1]?.click();
    await vi.waitFor(() =>
      expect(said(details.querySelectorAll('.copied')[1])).toMatch(/^The text is selected/u),
    );
    await vi.waitFor(() => expect(said(status)).toMatch(/^The text is selected/u));
    write.mockRestore();
  });

  test.each(['timeline', 'list'] as const)(
    'the timeline has one status line with it open, and announces there (%s)',
    async (view) => {
      const timeline = await mount('chronicle-timeline', record(), { view, selected: 'flood' });
      const tag = view === 'list' ? 'chronicle-list' : 'chronicle-chart';
      const within = inside(timeline, tag);
      await vi.waitFor(() => inside(within, '.cite-event'));
      expectOneStatus(timeline);
      await expectCopyAnnounced(within, timeline);
    },
  );
});

describe.each([
  ['en', false],
  ['fa', true],
] as const)('axe finds nothing in %s, dark %s', (lang, dark) => {
  test.each<[string, Partial<ChronicleAccounts>]>([
    ['a question', { question: 'houses' }],
    ['all questions', {}],
    ['two sources', { compare: 'courier-1 works-note' }],
  ])('%s', async (_name, set) => {
    const element = await at(1000, { ...set, lang }, dark);
    for (const button of all(element, '.question-button')) button.click();
    for (const details of all(element, 'details')) details.setAttribute('open', '');
    await settled(element);
    expect(await faults()).toEqual([]);
  });

  test('an event with questions and its citations', async () => {
    const element = await mount('chronicle-event', record(), { event: 'flood', lang });
    for (const details of all(element, 'details')) details.setAttribute('open', '');
    expect(await faults()).toEqual([]);
  });
});
