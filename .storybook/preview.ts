import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import manifest from '../custom-elements.json' with { type: 'json' };
import { withActions } from 'storybook/actions/decorator';
import { ELEMENTS, extractArgTypes } from './arg-types.js';
import { expectCleanConsole, watchStory } from './clean-console.js';
import { dress } from './frame.js';
import { globalTypes, initialGlobals, inItsOwnLook } from './globals.js';
import { lookFromOtherSides } from './other-looks.js';
import './preview.css';
import { listenToReaders } from './reader-wishes.js';
import { askOfStories } from '../stories/fixtures/expect.js';

setCustomElementsManifest(manifest);
listenToReaders();
const tested = import.meta.env['VITEST_STORYBOOK'] !== undefined;

const preview: Preview = {
  tags: ['autodocs'],
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: {
      test: 'error',
      options: { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] },
    },
    layout: 'fullscreen',
    controls: { expanded: true },
    docs: { extractArgTypes },
    actions: { handles: [...new Set(ELEMENTS.flatMap(({ events = [] }) => events.map(({ name }) => name)))] },
    options: {
      storySort: {
        order: [
          'Docs',
          [
            'Start here',
            'Data format',
            'Publish in a CMS',
            'Move from TimelineJS',
            'In class',
            'Convert',
            'Command line',
            'Hosting',
            'Content policy',
            'Theming',
            'Tokens',
            'Anatomy',
            'States',
            'Do and don’t',
            'Motion',
            'Writing',
            'Draw events yourself',
            'Contract',
            'The record',
          ],
          'The whole timeline',
          'Bring your own JSON',
          'Linked parts',
          'Elements',
          ['Timeline'],
        ],
      },
    },
  },
  beforeEach(context) {
    askOfStories(tested || inItsOwnLook(context));
    return watchStory(context);
  },
  async afterEach(context) {
    // Who looks at a story with their own eyes has a console of their own to look at, and sets the toolbar themselves.
    if (!tested) return;
    expectCleanConsole(context);
    // One that Storybook does not show is a test of another that it does.
    if (!context.tags.includes('dev')) return;
    await lookFromOtherSides(context);
    expectCleanConsole(context, /^error: /u);
  },
  decorators: [
    withActions,
    (story, { globals }) => {
      const place = (frame?: Element): void => {
        if (frame instanceof HTMLElement) dress(frame, globals);
      };
      return html`<div class="chronicle-frame" ${ref(place)}><div>${story()}</div></div>`;
    },
  ],
};
export default preview;
