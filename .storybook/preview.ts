import type { Preview } from '@storybook/web-components-vite';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ref } from 'lit/directives/ref.js';
import manifest from '../custom-elements.json' with { type: 'json' };
import { withActions } from 'storybook/actions/decorator';
import { ELEMENTS, extractArgTypes } from './arg-types.js';
import { afterEach, beforeEach } from './clean-console.js';
import { globalTypes, initialGlobals, surroundings } from './globals.js';
import './preview.css';

setCustomElementsManifest(manifest);

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
            'Contract',
            'The record',
          ],
          'The whole timeline',
          'Linked parts',
          'Elements',
          ['Timeline'],
        ],
      },
    },
  },
  beforeEach,
  afterEach,
  decorators: [
    withActions,
    (story, { globals }) => {
      const { lang, dir, colorScheme, maxWidth } = surroundings(globals);
      const place = (frame?: Element): void => {
        if (!(frame instanceof HTMLElement)) return;
        frame.style.colorScheme = colorScheme;
        (frame.firstElementChild as HTMLElement).style.maxWidth = maxWidth;
      };
      return html`<div class="chronicle-frame" lang=${lang} dir=${dir} ${ref(place)}>
        <div>${story()}</div>
      </div>`;
    },
  ],
};
export default preview;
