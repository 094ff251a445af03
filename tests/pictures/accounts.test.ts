import { describe, test } from 'vitest';
import { page } from 'vitest/browser';
import '@fontsource-variable/vazirmatn';
import '../../src/elements/accounts/chronicle-accounts.js';
import record from '../../data/iran-1988-2020.json';
import type { ChronicleAccounts } from '../../src/elements/accounts/accounts-element.js';
import { mount } from '../elements/stage.js';
import { picture, viewsAt } from './picture.js';

const shown = [
  ['number', { question: 'question-number' }],
  ['knowledge', { question: 'question-knowledge' }],
  ['compare', { compare: 'doc-001 doc-002' }],
] as const;

describe.each(shown)('accounts: %s', (name, properties) => {
  test.each(viewsAt(1280, 360))('at $width px, $lang, dark $dark', async ({ width, lang, dark }) => {
    document.body.style.margin = '0';
    await page.viewport(width, 1200);
    const element = await mount<ChronicleAccounts>(
      'chronicle-accounts',
      { document: record, ...properties },
      { width, lang, dark },
    );
    await picture(`${name}-${width}-${lang}-${dark ? 'dark' : 'light'}`, element, width);
  });
});
