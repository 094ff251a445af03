import { expect, test } from 'vitest';
import '../../../src/define.js';
import type { ChronicleTimeline } from '../../../src/elements/timeline/timeline-element.js';
import { drawn, one, stage } from '../stage.js';

test('a document in another language than the page’s default is drawn without a word in the status line', async () => {
  const page = document.documentElement.lang;
  document.documentElement.lang = '';
  const place = stage();
  place.removeAttribute('lang');
  const timeline = document.createElement('chronicle-timeline') as ChronicleTimeline;
  const json = {
    version: '1.0',
    lang: 'fa',
    title: 'ساعت',
    events: [{ id: 'e', when: '1988', title: 'نامه' }],
  };
  timeline.src = URL.createObjectURL(new Blob([JSON.stringify(json)], { type: 'application/json' }));
  place.append(timeline);
  await timeline.updateComplete;
  const said: string[] = [];
  const status = one(timeline, '[role=status]');
  const observer = new MutationObserver(() => said.push(status.textContent.trim()));
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  await timeline.ready;
  await drawn(timeline);
  await new Promise((done) => setTimeout(done, 700));
  observer.disconnect();
  document.documentElement.lang = page;
  expect(timeline.shadowRoot?.querySelector('.box')?.getAttribute('lang')).toBe('fa');
  expect(said.filter(Boolean)).toEqual([]);
});
