import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '@fontsource-variable/vazirmatn';
import '../../src/elements/accounts/chronicle-accounts.js';
import record from '../../data/iran-1988-2020.json';
import type { ChronicleAccounts } from '../../src/elements/accounts/accounts-element.js';
import { drawn, mount } from '../elements/stage.js';

const TALLEST = 2000;

const shown = [
  ['number', { question: 'question-number' }],
  ['knowledge', { question: 'question-knowledge' }],
  ['compare', { compare: 'doc-001 doc-002' }],
] as const;

const views = [1280, 360].flatMap((width) =>
  (['en', 'fa'] as const).flatMap((lang) => [false, true].map((dark) => ({ width, lang, dark }))),
);

describe.each(shown)('accounts: %s', (name, properties) => {
  test.each(views)('at $width px, $lang, dark $dark', async ({ width, lang, dark }) => {
    document.body.style.margin = '0';
    await page.viewport(width, 1200);
    const element = await mount<ChronicleAccounts>(
      'chronicle-accounts',
      { document: record, ...properties },
      { width, lang, dark },
    );
    await document.fonts.ready;
    await drawn(element);
    const height = Math.min(Math.ceil(element.getBoundingClientRect().height), TALLEST);
    await page.viewport(width, height);
    await drawn(element);
    const frame = element.parentElement as HTMLElement;
    frame.style.height = `${height}px`;
    frame.style.overflow = 'hidden';
    const look = `${name}-${width}-${lang}-${dark ? 'dark' : 'light'}`;
    await expect.element(page.elementLocator(frame)).toMatchScreenshot(look);
  });
});
