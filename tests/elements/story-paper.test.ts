import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/define.js';
import type { ChronicleStory } from '../../src/elements/story/story-element.js';
import record from '../../data/iran-1988-2020.json';
import { all, drawn, mount, one } from './stage.js';

const [lesson] = record.stories;
if (!lesson) throw new Error('The record has no lesson.');

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
  window.dispatchEvent(new Event('afterprint'));
});

const lessonHere = (properties = {}) =>
  mount<ChronicleStory>('chronicle-story', { document: record, ...properties }, { width: 1280 });
const tell = (type: string) => window.dispatchEvent(new Event(type));
const onPaper = (story: ChronicleStory) => all(story.shadowRoot, '.handout').length > 0;
const noted = (story: ChronicleStory) => all(story.shadowRoot, '.handout-notes').length;

/** Prints as the browser's own command does, and says how many notes are on the paper. */
function printByBrowser(story: ChronicleStory): number {
  tell('beforeprint');
  expect(onPaper(story)).toBe(true);
  const notes = noted(story);
  tell('afterprint');
  return notes;
}

/** A browser whose `print()` tells what it is told to tell, and what stood on the paper meanwhile. */
function printer(story: ChronicleStory, ...told: string[]): { notes: number } {
  const paper = { notes: -1 };
  vi.spyOn(window, 'print').mockImplementation(() => {
    for (const type of told) {
      tell(type);
      if (type === 'beforeprint') paper.notes = noted(story);
    }
  });
  return paper;
}

describe('a story on paper', () => {
  test('has the notes on the teacher’s copy alone', async () => {
    const story = await lessonHere();
    const paper = printer(story, 'beforeprint', 'afterprint');
    one(story, '[data-tool=teacher]').click();
    expect(paper.notes).toBe(lesson.steps.length);
    expect(printByBrowser(story)).toBe(0);
    one(story, '[data-tool=handout]').click();
    expect(paper.notes).toBe(0);
    await drawn(story);
    expect(onPaper(story)).toBe(false);
  });

  test('from a browser that goes on at once and prints later, the teacher’s copy has the notes', async () => {
    const story = await lessonHere();
    printer(story);
    one(story, '[data-tool=teacher]').click();
    await drawn(story);
    expect(printByBrowser(story)).toBe(lesson.steps.length);
    expect(printByBrowser(story)).toBe(0);
  });

  test('from a browser that never says that it is done, the next paper has no notes', async () => {
    const story = await lessonHere();
    const paper = printer(story, 'beforeprint');
    one(story, '[data-tool=teacher]').click();
    expect(paper.notes).toBe(lesson.steps.length);
    expect(printByBrowser(story)).toBe(0);
  });

  test.each(['pointerdown', 'keydown'])('is over when the reader is back (%s)', async (type) => {
    const story = await lessonHere();
    printer(story, 'beforeprint');
    one(story, '[data-tool=teacher]').click();
    tell(type);
    await drawn(story);
    expect(onPaper(story)).toBe(false);
    expect(printByBrowser(story)).toBe(0);
  });

  test('from a frame that may not print, leaves no notes for the page’s own print', async () => {
    const story = await lessonHere();
    printer(story);
    vi.useFakeTimers();
    one(story, '[data-tool=teacher]').click();
    vi.advanceTimersByTime(5000);
    expect(printByBrowser(story)).toBe(0);
  });

  test('has the whole chart, whatever the step in view has left of it', async () => {
    const marksAt = async (step: number) => {
      const story = await lessonHere({ step });
      tell('beforeprint');
      const marks = all(
        story.shadowRoot,
        '.sheet-chart .narrow .mark, .sheet-chart .narrow [data-id]',
      ).length;
      const words = one(story, '.sheet-chart').textContent.length;
      tell('afterprint');
      return { marks, words };
    };
    expect(await marksAt(1)).toEqual(await marksAt(2));
  });

  test('has no chart for the class where dates are to be guessed; the teacher’s copy has it', async () => {
    const steps = lesson.steps.map((step, at) => (at === 1 ? { ...step, hide: ['date'] } : step));
    const story = await lessonHere({ document: { ...record, stories: [{ ...lesson, steps }] } });
    tell('beforeprint');
    expect(all(story.shadowRoot, '.sheet-chart')).toHaveLength(0);
    expect(one(story, '.handout-steps').textContent).toMatch(/hidden until asked/u);
    tell('afterprint');
    vi.spyOn(window, 'print').mockImplementation(() => {
      tell('beforeprint');
      expect(all(story.shadowRoot, '.sheet-chart')).toHaveLength(1);
    });
    one(story, '[data-tool=teacher]').click();
  });

  const compared = lesson.steps.find(({ id }) => id === 'two-texts-without-names');

  test('has for each step the answers of its question: who, what, in which words, from which source', async () => {
    const story = await lessonHere();
    tell('beforeprint');
    const steps = all(story.shadowRoot, '.handout-step');
    for (const [at, { question, compare }] of (
      lesson.steps as { question?: string; compare?: string[] }[]
    ).entries()) {
      if (question === undefined || compare) continue;
      const answers = record.events.flatMap(({ claims = [] }) =>
        claims.filter((claim) => 'question' in claim && claim.question === question),
      );
      const printed = [...(steps[at]?.querySelectorAll('.handout-answers > li') ?? [])].map(
        (it) => it.textContent,
      );
      expect(printed).toHaveLength(answers.length);
      for (const { statement } of answers)
        expect(printed.some((text) => text.includes(statement.en) && /\[\d+\]/u.test(text))).toBe(true);
      expect(steps[at]?.querySelectorAll('.handout-words').length).toBeGreaterThan(2);
    }
  });

  test('sets two compared texts side by side, each answer in the column of its source', async () => {
    expect(compared?.compare).toHaveLength(2);
    const story = await lessonHere();
    tell('beforeprint');
    const [heads, ...rows] = all(story.shadowRoot, '.handout-pair > div');
    expect([...(heads?.children ?? [])].map((it) => it.textContent.trim())).toEqual(['Source A', 'Source B']);
    expect(rows.length).toBeGreaterThan(1);
    for (const row of rows) {
      const [left, right] = row.children;
      expect(right?.querySelector('.handout-where')?.textContent ?? 'Source B').toMatch(/^Source B/u);
      expect(left?.querySelector('.handout-where')?.textContent ?? 'Source A').toMatch(/^Source A/u);
      expect(getComputedStyle(row).display).toBe('grid');
      expect(getComputedStyle(row).breakInside).toBe('avoid');
    }
  });

  test('has full titles where a step shows the chart alone', async () => {
    const story = await lessonHere();
    tell('beforeprint');
    const titles = all(story.shadowRoot, '.handout-step')[0]?.textContent;
    const { title } = record.events.find(({ id }) => id === 'montazeri-letters-1988')!;
    expect(titles).toContain(title.en);
  });

  test('charts the events of the story alone, and names there nobody whom a step hides', async () => {
    const story = await lessonHere();
    tell('beforeprint');
    const chart = one(story, '.sheet-chart .narrow');
    expect(chart.textContent).toContain('Montazeri’s two letters');
    expect(chart.textContent).toContain('(name hidden)’s Urgent Action');
    expect(chart.textContent).not.toMatch(/Amnesty|Iran HRM article|Rajavi/u);
    tell('afterprint');
    vi.spyOn(window, 'print').mockImplementation(() => {
      tell('beforeprint');
      expect(one(story, '.sheet-chart .narrow').textContent).toContain('Amnesty’s Urgent Action');
    });
    one(story, '[data-tool=teacher]').click();
    expect.assertions(4);
  });

  test('tells the teacher, and no one else, what is hidden: each letter with its name', async () => {
    const story = await lessonHere();
    expect(printByBrowser(story)).toBe(0);
    tell('beforeprint');
    expect(all(story.shadowRoot, '.handout-solution')).toHaveLength(0);
    tell('afterprint');
    let solution = '';
    vi.spyOn(window, 'print').mockImplementation(() => {
      tell('beforeprint');
      solution = one(story, '.handout-solution').textContent.replace(/\s+/gu, ' ');
    });
    one(story, '[data-tool=teacher]').click();
    expect(solution).toContain('Speaker A: Amnesty International');
    expect(solution).toMatch(/Source A: Radio Farda.*\[2\]/u);
  });

  test('makes paragraphs of the lines of a text, each in the direction of its words', async () => {
    const text = 'First line.\nخط دوم.';
    const story = await lessonHere({
      document: { ...record, stories: [{ ...lesson, steps: [{ id: 'own', text, notes: text }] }] },
    });
    tell('beforeprint');
    const lines = all(story.shadowRoot, '.handout-text p');
    expect(lines.map((line) => line.textContent.trim())).toEqual(['1. First line.', 'خط دوم.']);
    expect(lines.map((line) => getComputedStyle(line).direction)).toEqual(['ltr', 'rtl']);
  });

  test('runs a Persian line from right to left that begins with a Latin name', async () => {
    const story = await lessonHere({
      document: {
        ...record,
        stories: [
          { ...lesson, steps: [{ id: 'own', text: 'Amnesty نوشت که این نامه به مقام‌های ایران است' }] },
        ],
      },
    });
    tell('beforeprint');
    expect(getComputedStyle(one(story, '.handout-text p')).direction).toBe('rtl');
  });
});
