import { describe, expect, test } from 'vitest';
import type { ChronicleTimeline } from '../../../src/elements/timeline/timeline-element.js';
import { drawn, one } from '../stage.js';
import { click, page, press } from './journey.js';
import { readAloud } from './transcript.js';

const EVENT = /^button, .*(not )?expanded$/u;
/** A role followed by nothing but states. */
const UNNAMED =
  /^(button|link|heading|combobox|img|image|graphic|region)(, (not )?(expanded|pressed|disabled|level \d))*$/u;
const isEvent = (line: string) => EVENT.test(line) && /\p{Nd}{4}/u.test(line);

/** What is read up to and with so many events. */
function until(lines: readonly string[], events: number): string[] {
  let left = events;
  const end = lines.findIndex((line) => isEvent(line) && (left -= 1) === 0);
  return lines.slice(0, end + 1);
}

/** What is read from the open event up to the next. */
function opened(lines: readonly string[]): string[] {
  const from = lines.findIndex((line) => isEvent(line) && !line.endsWith('not expanded'));
  const to = lines.findIndex(
    (line, i) => i > from && line.startsWith('item ') && isEvent(lines[i + 1] ?? ''),
  );
  return lines.slice(from, to);
}

/** The status line, once it speaks. */
async function status(timeline: ChronicleTimeline): Promise<string> {
  await new Promise((done) => setTimeout(done, 500));
  return `status, ${one(timeline, '[role=status]').textContent.replace(/[\u2066-\u2069]/gu, '')}`;
}

/** Nothing is said twice in a row, nothing is unnamed, no id and no leftover of a template is heard. */
function expectSpeech(lines: readonly string[], ids: readonly string[]): void {
  lines.forEach((line, i) => {
    if (line === '') return;
    expect(line, `line ${i + 1}`).not.toBe(lines[i + 1]);
    expect(line).not.toMatch(/\bgroup,? group\b|undefined|null|NaN|\[object|[{}]/u);
    expect(line).not.toMatch(UNNAMED);
    for (const id of ids) expect(line).not.toContain(id);
  });
  const events = lines.filter(isEvent);
  expect(new Set(events).size).toBe(events.length);
}

const idsOf = (timeline: ChronicleTimeline) =>
  (timeline.document?.events ?? []).map(({ id }) => id).filter((id) => id.includes('-'));

/** Kept to be read by people: after a change, read them before committing. */
const file = (name: string) => `./transcripts/${name}.txt`;

describe('a screen reader hears', () => {
  test('arriving: heading, summary, controls, three events, and one of them in full', async () => {
    const { timeline } = await page();
    const arrived = until(await readAloud(timeline), 3);
    await press(timeline, '{Tab}', '{Tab}', '{ArrowDown}', '{ArrowDown}', '{Enter}');
    await drawn(timeline);
    const read = opened(await readAloud(timeline));
    const lines = [...arrived, '', '— Enter —', '', ...read, ''];
    expectSpeech(lines, idsOf(timeline));
    await expect(lines.join('\n')).toMatchFileSnapshot(file('arrive-and-open'));
  });

  test('filtering: the choices, how many are left, and those', async () => {
    const { timeline } = await page();
    await click(timeline, '.filter-toggle');
    const all = await readAloud(timeline);
    const from = all.findIndex((line) => line.startsWith('button, Filter'));
    const choices = all.slice(
      from,
      all.findIndex((line) => line.startsWith('list, Events')),
    );
    await click(timeline, '[data-choice="letters"]');
    const count = await status(timeline);
    const rest = await readAloud(timeline);
    const list = rest.slice(
      rest.findIndex((line) => line.startsWith('list, Events')),
      rest.findIndex((line) => line.startsWith('Arrow keys')),
    );
    const lines = [...choices, '', '— Letters and appeals —', '', count, '', ...list, ''];
    expectSpeech(lines, idsOf(timeline));
    await expect(lines.join('\n')).toMatchFileSnapshot(file('filter-and-walk'));
  });

  test('in Persian: the same arrival, shorter', async () => {
    const { timeline } = await page({}, { lang: 'fa' });
    const arrived = until(await readAloud(timeline), 2);
    await press(
      timeline,
      '{Tab}',
      '{Tab}',
      '{PageDown}',
      '{ArrowDown}',
      '{ArrowDown}',
      '{ArrowDown}',
      '{Enter}',
    );
    await drawn(timeline);
    const read = opened(await readAloud(timeline));
    const lines = [...arrived, '', '— Enter —', '', ...read, ''];
    expectSpeech(lines, idsOf(timeline));
    await expect(lines.join('\n')).toMatchFileSnapshot(file('arrive-in-persian'));
  });
});
