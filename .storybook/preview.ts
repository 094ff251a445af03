import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import manifest from '../custom-elements.json' with { type: 'json' };
import { withActions } from 'storybook/actions/decorator';
import { ELEMENTS, extractArgTypes } from './arg-types.js';
import { beforeEach, expectCleanConsole } from './clean-console.js';
import { dress } from './frame.js';
import { globalTypes, initialGlobals } from './globals.js';
import { lookFromOtherSides } from './other-looks.js';
import './preview.css';
import { listenToReaders } from './reader-wishes.js';

setCustomElementsManifest(manifest);
listenToReaders();

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
  beforeEach,
  async afterEach(context) {
    expectCleanConsole(context);
    // Who looks at a story with their own eyes sets the toolbar themselves; one that Storybook does not show is a test
    // of another that it does.
    if (import.meta.env['VITEST_STORYBOOK'] === undefined || !context.tags.includes('dev')) return;
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
