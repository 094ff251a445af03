import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/define.js';
import type { ChronicleStory } from '../../src/elements/story/story-element.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import { writeStory } from '../../src/elements/story/story-address.js';
import type { Story } from '../../src/model/document.js';
import { all, drawn, mount, one } from './stage.js';
import { begun, click, lesson, open, record, steps, story, told, words, write } from './story-desk.js';

const errors: unknown[] = [];
const note = (event: Event) => errors.push((event as ErrorEvent).message || event);
beforeEach(async () => {
  await page.viewport(1280, 800);
  for (const type of ['error', 'unhandledrejection']) addEventListener(type, note);
});
afterEach(() => {
  vi.restoreAllMocks();
  for (const type of ['error', 'unhandledrejection']) removeEventListener(type, note);
  history.replaceState(null, '', location.pathname + location.search);
  expect(errors.splice(0)).toEqual([]);
});

const plain = (text: string | null | undefined) =>
  (text ?? '')
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
const misfits = (element: ChronicleStory) =>
  all(element.shadowRoot, '.story-misfits :is(p, li)').map((it) => plain(it.textContent));

/** A timeline that is opened by the link to a story. */
async function followed(address: string, document: unknown = record): Promise<ChronicleStory> {
  history.replaceState(null, '', `#timeline:view=story&story=${address}`);
  const timeline = await mount<ChronicleTimeline>(
    'chronicle-timeline',
    { document, hash: true },
    { width: 1280 },
  );
  const element = one<ChronicleStory>(timeline, 'chronicle-story');
  await drawn(element);
  return element;
}
/** What the timeline around it says aloud. */
const heard = (element: ChronicleStory) =>
  all((element.getRootNode() as ShadowRoot).host.shadowRoot, '[role=status]')
    .map((it) => plain(it.textContent))
    .join(' ');
const linkOf = (steps: readonly unknown[]) =>
  writeStory({ story: { id: 'kept', title: 'Kept', steps } as unknown as Story, at: 0 });

describe('a story that was kept, in a timeline that has changed,', () => {
  const kept = [
    { id: 'a', event: 'no-such-event', text: 'Still here' },
    { id: 'b', question: 'no-such-question' },
    { id: 'c', filter: 'q=nobody-writes-this', text: 'Time' },
    { id: 'd', event: 'recording-2016-08-09', 'x-shows': 'Another title' },
  ];
  const said = [
    'Not all of this story is in this timeline. The rest is shown.',
    'Step 1: its event is not in this timeline.',
    'Step 2: its question is not in this timeline.',
    'Step 3: its filter finds no event.',
    'Step 4: what it shows was called “Another title” when the story was saved, and is called otherwise now.',
  ];

  test('says so from a link, aloud too, and shows the rest', async () => {
    const element = await followed(await linkOf(kept));
    await vi.waitFor(() => expect(misfits(element)).toEqual(said));
    await vi.waitFor(() => expect(heard(element)).toContain(said[1]));
    expect(words(element, '.step-text')).toBe('Still here');
    expect(all(element.shadowRoot, '.step-choice option')).toHaveLength(4);
    // Not before the class.
    vi.spyOn(Element.prototype, 'requestFullscreen').mockRejectedValue(new TypeError('refused'));
    await element.present();
    await drawn(element);
    expect(misfits(element)).toEqual([]);
  });

  test('says so from a file, and still when it is shown', async () => {
    const element = await begun();
    await open(element, { id: 'kept', title: 'Kept', steps: kept });
    expect(told(element)).toMatch(/^Steps: 4\. Step 1: its event is not in this timeline\. Step 2: /u);
    expect(steps(element)).toHaveLength(4);
    await write(element, '[name=title]', 'Kept on');
    await click(element, '[data-done]');
    expect(misfits(element)).toEqual(said);
  });

  test('says nothing where all is as it was when it was saved', async () => {
    let file: Blob | undefined;
    vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
      file = blob as Blob;
      return 'blob:kept';
    });
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
    const element = await story();
    await click(element, '[data-tool=change]');
    await click(element, '[data-save]');
    const saved = (await file?.text()) ?? '';
    expect(saved).toContain('"x-shows"');
    const other = await begun();
    await open(other, saved);
    expect(told(other)).toBe(`Steps: ${lesson.steps.length}.`);
    expect(all(other.shadowRoot, '.unsaved')).toHaveLength(0);
  });

  test('stays with its steps where another timeline takes the place of its own', async () => {
    const own = { ...record, stories: undefined };
    const other = {
      version: '1.0',
      lang: 'en',
      title: 'Other',
      events: [{ id: 'x', when: '1990', title: 'X' }],
    };
    const element = await story({ document: own });
    await click(element, '[data-tool=make]');
    one<ChronicleTimeline>(element, 'chronicle-chart').select('recording-2016-08-09');
    await drawn(element);
    await click(element, '[data-add=event]');
    await write(element, '[name=text]', 'Who made it?');
    await click(element, '[data-done]');
    element.document = other;
    await drawn(element);
    expect(words(element, '.step-text')).toBe('Who made it?');
    expect(misfits(element)).toEqual(said.slice(0, 2));
    window.dispatchEvent(new Event('beforeprint'));
    expect(one(element, '.handout').textContent).toContain('Who made it?');
    window.dispatchEvent(new Event('afterprint'));
    element.document = own;
    await drawn(element);
    expect(misfits(element)).toEqual([]);
    expect(one(element, '.step').textContent).toMatch(/recording/iu);
  });

  test('can be chosen beside a story of the new timeline that is called the same', async () => {
    const element = await story({ document: { ...record, stories: undefined } });
    await click(element, '[data-tool=make]');
    await click(element, '[data-add=time]');
    await write(element, '[name=title]', 'Mine');
    await click(element, '[data-done]');
    element.document = { ...record, stories: [{ ...lesson, id: 'story' }] };
    await drawn(element);
    const options = all<HTMLOptionElement>(element.shadowRoot, '.story-choice option');
    expect(options.map(({ label }) => label.trim())).toEqual([lesson.title.en, 'Mine']);
    expect(new Set(options.map(({ value }) => value)).size).toBe(2);
  });

  test('is one story where its link is followed twice', async () => {
    const address = await linkOf([{ id: 'a', text: 'Once' }]);
    const element = await followed(address);
    await vi.waitFor(() => expect(words(element, '.step-text')).toBe('Once'));
    await followed(`${lesson.id}/2`);
    history.replaceState(null, '', `#timeline:view=story&story=${address}`);
    for (const hash of [`${lesson.id}/2`, address]) {
      location.hash = `#timeline:view=story&story=${hash}`;
      await drawn(element);
    }
    await vi.waitFor(() => expect(words(element, '.step-text')).toBe('Once'));
    expect(all(element.shadowRoot, '.story-choice option')).toHaveLength(2);
  });
});

describe('a link that leads nowhere', () => {
  test.each([
    ['~not-packed/2', 'The story in this link cannot be read.'],
    ['no-such-story/2', 'The story that this link leads to is not in this timeline.'],
  ])('(%s) says so, and the timeline’s own story is shown', async (address, sentence) => {
    const element = await followed(address);
    await vi.waitFor(() => expect(misfits(element)).toEqual([sentence]));
    await vi.waitFor(() => expect(heard(element)).toContain(sentence));
    expect(words(element, '.step-text')).toBe(lesson.steps[0]?.text.en);
    // Until the reader goes on.
    await click(element, '[data-way=next]');
    expect(misfits(element)).toEqual([]);
  });

  test('says so in Persian, and where there is no story at all', async () => {
    history.replaceState(null, '', '#timeline:view=story&story=gone/1');
    const timeline = await mount<ChronicleTimeline>(
      'chronicle-timeline',
      { document: { ...record, stories: undefined }, hash: true },
      { width: 1280, lang: 'fa' },
    );
    const element = one<ChronicleStory>(timeline, 'chronicle-story');
    await vi.waitFor(() =>
      expect(misfits(element)).toEqual(['روایتی که این پیوند به آن می‌رسد در این گاه‌شمار نیست.']),
    );
  });
});

describe('a story from a stranger', () => {
  const script = '<img src=x onerror="window.hit=1"><script>window.hit=1</script>';
  const hostile = {
    id: 'own',
    title: script,
    steps: [
      {
        id: 'a',
        text: `${script} javascript:window.hit=1`,
        notes: '[press](javascript:window.hit=1)',
        filter: script,
        hide: ['constructor', '__proto__', 'date'],
        'x-shows': script.repeat(20_000),
        event: 'recording-2016-08-09',
      },
      { id: 'b', text: { en: script, '"><script>': script } },
      { id: 'c', text: 'x'.repeat(1_000_000) },
    ],
  };

  test('runs nothing and draws no tag of its own: on screen, where it is made, on paper, in the notes', async () => {
    const frame = document.body.appendChild(document.createElement('iframe'));
    vi.spyOn(window, 'open').mockReturnValue(frame.contentWindow);
    const element = await followed(await writeStory({ story: hostile as unknown as Story, at: 0 }));
    await vi.waitFor(() => expect(words(element, '.step-text')).toContain('<img src=x'));
    await click(element, '[data-notes]');
    await click(element, '[data-way=next]');
    await click(element, '[data-tool=change]');
    await click(element, '[data-done]');
    window.dispatchEvent(new Event('beforeprint'));
    const roots: (ParentNode | null)[] = [element.shadowRoot, frame.contentDocument];
    for (const root of roots) {
      expect(all(root, 'img, script')).toEqual([]);
      expect(all<HTMLAnchorElement>(root, 'a').filter(({ protocol }) => protocol === 'javascript:')).toEqual(
        [],
      );
    }
    window.dispatchEvent(new Event('afterprint'));
    expect('hit' in window).toBe(false);
    frame.remove();
  });

  test.each([
    ['words', 'no JSON', 'This file holds no story.'],
    ['a number', '5', 'This file holds no story.'],
    ['nothing', 'null', 'This file holds no story.'],
    ['steps that are none', { id: 'a', title: 'A', steps: [1, null, 'x'] }, 'This file holds no story.'],
    [
      'ten thousand steps',
      { id: 'a', title: 'A', steps: Array.from({ length: 10_000 }, (_, i) => ({ id: `s${i}` })) },
      'This story has 10,000 steps. No more than 500 can be opened.',
    ],
  ])('that holds %s is refused in a sentence, and what was made stays', async (_what, value, sentence) => {
    const element = await begun('time');
    await open(element, value);
    expect(told(element)).toBe(sentence);
    expect(steps(element)).toHaveLength(1);
  });
});
