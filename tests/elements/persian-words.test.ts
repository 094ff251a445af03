import { expect, test } from 'vitest';
import '../../src/elements/timeline/chronicle-timeline.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import { example } from './document.js';
import { said, settled } from './mount.js';

// The first test of this page: Persian words come where they are asked for, so here they are not there yet.
test('a Persian timeline says nothing in English before its words are here, and keeps what the page holds', async () => {
  const timeline = document.createElement('chronicle-timeline') as ChronicleTimeline;
  timeline.lang = 'fa';
  timeline.innerHTML = '<p>What the page holds.</p>';
  document.body.append(timeline);
  timeline.document = example();
  await Promise.resolve();
  await Promise.resolve();
  const root = timeline.shadowRoot;
  expect(root?.querySelector('slot:not([name])')).toBeTruthy();
  expect(said(root as unknown as Element)).toBe('');
  await settled(timeline);
  expect(root?.querySelector('.box')?.getAttribute('lang')).toBe('fa');
  expect(said(root?.querySelector('[part="toolbar"]'))).toContain('پالایش');
});

test('a change of language waits for the words, with the old ones standing', async () => {
  const timeline = document.createElement('chronicle-timeline') as ChronicleTimeline;
  timeline.lang = 'en';
  document.body.append(timeline);
  timeline.document = example();
  await settled(timeline);
  const bar = () => said(timeline.shadowRoot?.querySelector('[part="toolbar"]'));
  expect(bar()).toContain('Filter');
  timeline.lang = 'fa';
  await expect.poll(bar).toContain('پالایش');
});
