import { afterEach, expect, test } from 'vitest';
import '../../src/elements/list/chronicle-list.js';
import { all, inside, mount, said } from './mount.js';

afterEach(() => document.body.replaceChildren());

const event = { id: 'good', when: '1988', title: { fa: 'رویداد' } };
const bad = {
  version: '1.0',
  lang: 'fa',
  title: 'T',
  events: [event, { id: 'bad', title: 'نامه', when: '1988-13' }],
};

test('what is wrong with a document is told in Persian, with the event before a colon', async () => {
  const list = await mount('chronicle-list', bad, { lang: 'fa' });
  const [one] = all(list, '.problem-list li');
  expect(said(one)).toContain('نامه: ماه ۱۳ وجود ندارد (نوشته شده: «1988-13»)؛ رویداد کنار گذاشته شد.');
  expect(one?.querySelector('[lang="en"]')).toBeNull();
});

test('so is why a document could not be had', async () => {
  const list = await mount('chronicle-list', undefined, { lang: 'fa', src: '/no-such-file.json' });
  await expect.poll(() => said(list.shadowRoot?.querySelector('.problem-list'))).toMatch(/^(?:در|سرور|«)/u);
});

test('in a language without such sentences they are English and marked as that', async () => {
  const list = await mount('chronicle-list', bad, { lang: 'de' });
  expect(inside(list, '.problem-list bdi[lang="en"]').textContent).toContain('has no month 13');
});
