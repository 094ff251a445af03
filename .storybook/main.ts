import type { StorybookConfig } from '@storybook/web-components-vite';
import { prebundled } from '../scripts/prebundled.mjs';

const config: StorybookConfig = {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: [
    '@storybook/addon-docs',
    '@storybook/addon-a11y',
    '@storybook/addon-themes',
    '@storybook/addon-vitest',
  ],
  framework: '@storybook/web-components-vite',
  // Nothing is told to, or asked of, another host.
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  features: { sidebarOnboardingChecklist: false },
  viteFinal: (vite) => ({
    ...vite,
    base: './',
    // Built or served, it is a place to develop in: what is only said there is shown.
    define: { ...vite.define, 'import.meta.env.DEV': 'true' },
    build: { ...vite.build, lib: undefined, rolldownOptions: undefined },
    optimizeDeps: {
      ...vite.optimizeDeps,
      include: [...(vite.optimizeDeps?.include ?? []), ...prebundled, 'storybook/actions/decorator'],
    },
  }),
};
export default config;
