import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/elements/timeline/chronicle-timeline.js';
import { answering } from './fixtures/answers.js';
import { element, type Attributes } from './fixtures/element.js';
import { drawn, expectMarks, expectRegion, expectWords } from './fixtures/look.js';
import { harbourRegister, tilesOf } from './fixtures/tiled-set.js';

const tag = 'chronicle-timeline';
const meta: Meta = {
  title: 'Patterns/Tiles',
  component: tag,
  tags: ['!autodocs'],
  render: (args) => element(tag, args),
};
export default meta;

// 8,401 entries in tiles; the addresses are no server's, and each story has its own.
const files = tilesOf(harbourRegister());
const json = { 'content-type': 'application/json' };

function tiled(
  name: string,
  args: Attributes,
  look: (timeline: HTMLElement) => Promise<void>,
  fails: (path: string) => boolean = () => false,
): StoryObj {
  const folder = `https://tiles.example/${name}/`;
  return {
    args: { src: `${folder}index.json`, ...args },
    beforeEach: () => {
      const ends = [...files].map(([path, text]) =>
        answering(folder + path, () => {
          const response = fails(path)
            ? new Response(null, { status: 503 })
            : new Response(text, { headers: json });
          Object.defineProperty(response, 'url', { value: folder + path });
          return Promise.resolve(response);
        })(),
      );
      return () => ends.forEach((end) => end());
    },
    async play({ canvasElement }) {
      const timeline = await drawn(canvasElement, tag);
      await expectRegion(timeline, 'The register of Alder Quay');
      await look(timeline);
    },
  };
}

/** Of the whole only numbers are loaded: one file. A press on a number leads closer, to the events themselves. */
export const Whole: StoryObj = tiled('whole', {}, async (timeline) => {
  await expectWords(timeline, '8,401 events from 1850 to 1899, in 3 categories');
  await expectWords(timeline, 'Events are drawn by their number here');
});

/** Three weeks: the events are loaded, and how many they are is said. */
export const Weeks: StoryObj = tiled('weeks', { range: '1866-03-01/1866-03-21' }, async (timeline) => {
  await expectWords(timeline, /[\d,]+ of 8,401 events are loaded here/u);
  await expectWords(timeline, 'of the register');
});

/** A day with more events than can be drawn stays a number, which opens as a list with pages. */
export const OneFullDay: StoryObj = tiled('day', { range: '1871-04-01/1871-04-03' }, async (timeline) => {
  await expectWords(timeline, 'Events are drawn by their number here');
});

/** A file that does not come is said; the rest is drawn. */
export const AFileFails: StoryObj = tiled(
  'fails',
  { range: '1860-01-01/1866-01-01' },
  async (timeline) => {
    await expectWords(timeline, 'Part of what lies here could not be loaded.');
    await expectMarks(timeline, '[part=tiled] button', 2);
  },
  (path) => path.endsWith('/counts/2/1.json') || /events\/2\/0\/[5-9]/u.test(path) || path.includes('/long/'),
);
