import { availableParallelism } from 'node:os';
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import type { TestProjectConfiguration } from 'vitest/config';
import { defineConfig } from 'vitest/config';
import { findBrowser } from './scripts/find-browser.mjs';
import { picturesCompare } from './scripts/picture-host.mjs';
import { prebundled } from './scripts/prebundled.mjs';

// On two cores Vitest would run one file after another, though tests wait more than they work.
const maxWorkers = Math.max(2, availableParallelism() - 1);

const inNode: TestProjectConfiguration[] = [
  {
    extends: true,
    test: {
      name: 'unit',
      maxWorkers,
      environment: 'node',
      setupFiles: ['src/locale/reading-words.ts', 'src/drawing/at-once.ts'], // what comes on demand; tests/reading-words.test.ts
      testTimeout: 30_000, // property tests on a busy machine
      include: [
        'tests/{model,layout,drawing,locale,store,formats,publish,data,tokens}/**/*.test.ts',
        'tests/*.test.ts',
      ],
    },
  },
  {
    extends: true,
    test: {
      name: 'delivery',
      maxWorkers,
      environment: 'node',
      include: ['tests/delivery/**/*.test.ts'],
      testTimeout: 30_000,
    },
  },
];

// Without a browser these projects do not exist, so that the tests in Node still run.
function inBrowser(launchOptions: NonNullable<ReturnType<typeof findBrowser>>): TestProjectConfiguration[] {
  const browser = (width: number, height: number) => ({
    enabled: true,
    headless: true,
    screenshotFailures: false,
    provider: playwright({
      launchOptions,
      contextOptions: {
        locale: 'en-GB',
        timezoneId: 'UTC',
        reducedMotion: 'reduce',
        deviceScaleFactor: 1,
        viewport: { width: 1600, height: 2400 }, // a test's frame that is larger than this is scaled down
      },
    }),
    viewport: { width, height },
    instances: [{ browser: 'chromium' as const }],
  });
  return [
    {
      extends: true,
      optimizeDeps: { include: prebundled },
      test: {
        name: 'elements',
        maxWorkers: maxWorkers + 1, // pages mostly wait: for frames, for words to be spoken
        include: ['tests/{elements,gestures}/**/*.test.ts'],
        browser: browser(800, 600),
      },
    },
    ...(picturesCompare()
      ? [
          {
            extends: true as const,
            optimizeDeps: { include: prebundled },
            test: {
              name: 'pictures',
              include: ['tests/pictures/**/*.test.ts'],
              browser: {
                ...browser(1280, 900),
                expect: {
                  toMatchScreenshot: {
                    comparatorName: 'pixelmatch' as const,
                    comparatorOptions: { threshold: 0.1, allowedMismatchedPixelRatio: 0.002 },
                    // tests/pictures/timeline.test.ts keeps its pictures in tests/pictures/timeline/
                    resolveScreenshotPath: ({ root, testFileDirectory, testFileName, arg, ext }) =>
                      [root, testFileDirectory, testFileName.replace('.test.ts', ''), arg + ext].join('/'),
                  },
                },
              },
            },
          } satisfies TestProjectConfiguration,
        ]
      : []),
    {
      extends: true,
      plugins: [storybookTest({ configDir: '.storybook' })],
      test: {
        name: 'storybook',
        maxWorkers,
        testTimeout: 60_000, // the theme builder shows every element twice, and is looked at from five sides
        browser: browser(1280, 800),
      },
    },
  ];
}

const found = findBrowser();
export default defineConfig({
  build: { target: 'es2022' },
  test: { projects: [...inNode, ...(found ? inBrowser(found) : [])] },
});
