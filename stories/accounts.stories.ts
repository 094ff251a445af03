import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import { userEvent } from 'storybook/test';
import '../src/elements/accounts/chronicle-accounts.js';
import '../src/elements/timeline/chronicle-timeline.js';
import type { ChronicleAccounts } from '../src/elements/accounts/accounts-element.js';
import { expect, waitFor } from './fixtures/expect.js';
import record from './fixtures/invented-record.json';

// The moving of the Sarnfold library: invented, with questions of its own, so that nothing is bound to one record.

interface Args {
  question?: string;
  compare?: string;
  document?: unknown;
}

const meta: Meta<Args> = {
  title: 'Elements/Accounts',
  component: 'chronicle-accounts',
  tags: ['autodocs'],
  render: ({ question, compare, document = record }) =>
    html`<chronicle-accounts
      question=${question ?? nothing}
      compare=${compare ?? nothing}
      .document=${document}
    ></chronicle-accounts>`,
};
export default meta;
type Story = StoryObj<Args>;

const numbers = { question: 'question-books' };
const claims = record.events.flatMap(
  ({ claims: stated = [] }: { claims?: { question?: string }[] }) => stated,
);
const countOf = (question: string): number => claims.filter((claim) => claim.question === question).length;

const all = (host: Element, selector: string): HTMLElement[] => [
  ...(host.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];
const saidBy = (host: Element): string =>
  (host.shadowRoot?.querySelector<HTMLElement>('.box')?.innerText ?? '').replace(/[\u2066-\u2069]/gu, '');

async function drawn(canvas: HTMLElement): Promise<ChronicleAccounts> {
  const host = canvas.querySelector('chronicle-accounts');
  if (!host) throw new Error('There is no chronicle-accounts in this story.');
  await host.ready;
  await host.updateComplete;
  return host;
}

/** Every answer of a question is there, none wider or larger than another. */
async function expectFair(host: Element, question: string): Promise<void> {
  const answers = all(host, '.answers > .claim');
  await expect(answers).toHaveLength(countOf(question));
  await expect(new Set(answers.map((one) => Math.round(one.getBoundingClientRect().width))).size).toBe(1);
  await expect(new Set(answers.map((one) => getComputedStyle(one).fontSize)).size).toBe(1);
}

const fair =
  (question: string): Story['play'] =>
  async ({ canvasElement }) =>
    expectFair(await drawn(canvasElement), question);

/** Figures as points, ranges, bounds and a word, on one scale, each beside the answer that gives it, in order of date said. */
export const Numbers: Story = {
  args: numbers,
  async play({ canvasElement }) {
    const host = await drawn(canvasElement);
    await expectFair(host, 'question-books');
    await expect(host.shadowRoot?.querySelector('[role=region]')).toHaveAccessibleName(/\w/u);
    for (const kind of ['point', 'range', 'open', 'word'])
      await expect(all(host, `.scale-row .${kind}`).length, kind).toBeGreaterThan(0);
  },
};

/** Answers without figures: what was said to be known, and what denied. */
export const WhoKnew: Story = { args: { question: 'question-notice' }, play: fair('question-notice') };

export const Dark: Story = { args: numbers, globals: { theme: 'dark' }, play: fair('question-books') };

export const Persian: Story = {
  args: numbers,
  globals: { language: 'fa' },
  async play({ canvasElement }) {
    const host = await drawn(canvasElement);
    await expectFair(host, 'question-books');
    await expect(saidBy(host)).toContain('مقیاس: کتاب');
  },
};

export const Narrow: Story = {
  args: numbers,
  globals: { width: '320' },
  async play({ canvasElement }) {
    const host = await drawn(canvasElement);
    await expectFair(host, 'question-books');
    const [box] = all(host, '.box');
    await expect(box?.scrollWidth).toBeLessThanOrEqual(box?.clientWidth ?? 0);
  },
};

/** Without a question, all of them; each opens where it stands. */
export const AllQuestions: Story = {
  async play({ canvasElement }) {
    const host = await drawn(canvasElement);
    const buttons = all(host, '.question-button');
    await expect(buttons).toHaveLength(record.questions.length);
    if (buttons[0]) await userEvent.click(buttons[0]);
    await waitFor(() => expectFair(host, record.questions[0]?.id ?? ''));
  },
};

/** Two sources, line by line: what only one says, what both say, where they differ. */
export const Compare: Story = {
  args: { compare: 'doc-county-1961 doc-league-1963' },
  async play({ canvasElement }) {
    const host = await drawn(canvasElement);
    const widths = all(host, '.compare-cell').map((one) => Math.round(one.getBoundingClientRect().width));
    await expect(widths.length).toBeGreaterThan(1);
    await expect(new Set(widths).size).toBe(1);
  },
};

export const Empty: Story = {
  args: {
    document: {
      ...record,
      questions: [],
      events: record.events.map(({ id, title, when }) => ({ id, title, when })),
      relations: [],
    },
  },
  async play({ canvasElement }) {
    const host = await drawn(canvasElement);
    await expect(saidBy(host)).toContain('This timeline asks no questions.');
  },
};

export const NoSuchQuestion: Story = {
  args: { question: 'nothing' },
  async play({ canvasElement }) {
    const host = await drawn(canvasElement);
    await expect(saidBy(host)).toContain('This timeline has no such question.');
  },
};
