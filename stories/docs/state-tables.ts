import { storyNameFromExport, toId } from 'storybook/internal/csf';
import { loadProblem } from '../../src/model/load-problem.js';
import { LOAD_PROBLEM_CODES } from '../../src/model/load-sentences.js';
import * as Accounts from '../accounts.stories.js';
import * as Chart from '../chart.stories.js';
import * as Event from '../event.stories.js';
import * as Filter from '../filter.stories.js';
import * as List from '../list.stories.js';
import * as Overview from '../overview.stories.js';
import * as Share from '../share.stories.js';
import * as Sources from '../sources.stories.js';
import * as Story from '../story.stories.js';
import * as Timeline from '../timeline.stories.js';
import { table } from './tables.js';

// The tables of Docs/States, made from the stories and from the reader of files: a state that has no story has no link.

const STORIES: readonly { readonly default: { readonly title?: string } }[] = [
  Timeline,
  Chart,
  Overview,
  Filter,
  Event,
  List,
  Accounts,
  Sources,
  Share,
  Story,
];
const STATES = ['Loading', 'Failed', 'Empty', 'BrokenData', 'LongTitles', 'RightToLeft', 'Dark', 'Narrow'];
const HEADINGS: Readonly<Record<string, string>> = {
  BrokenData: 'Problems',
  LongTitles: 'Long text',
  RightToLeft: 'Right to left',
};

const linkTo = (title: string, story: string): string =>
  `[see](?path=/story/${toId(title, storyNameFromExport(story))})`;

/** Every element, and where each state of it can be seen. */
export const everyState: string = table(
  ['Element', ...STATES.map((state) => HEADINGS[state] ?? state)],
  STORIES.map((stories) => {
    const title = stories.default.title ?? '';
    return [
      title.replace('Elements/', ''),
      ...STATES.map((state) => (state in stories ? linkTo(title, state) : '')),
    ];
  }),
);

const EXAMPLE = {
  url: 'timeline.json',
  status: 503,
  origin: 'https://news.example',
  megabytes: 20,
  seconds: 10,
};

/** Why a document may not come, as it is said, with example values. */
export const everyFailure: string = table(
  ['Code', 'What is said', 'What to do'],
  LOAD_PROBLEM_CODES.map((code) => {
    const { message, hint } = loadProblem(code, {
      ...EXAMPLE,
      ...(code === 'load.not-found' && { status: 404 }),
    });
    return [`\`${code}\``, message, hint ?? ''];
  }),
);
