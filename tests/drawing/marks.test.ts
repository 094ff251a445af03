import { expect, test } from 'vitest';
import { stillInk } from '../../src/drawing/still-ink.js';
import { markShape } from '../../src/drawing/marks.js';
import { templateText } from '../../src/drawing/template-text.js';
import type { TimelineEvent } from '../../src/model/document.js';
import { layoutOf } from '../layout/layout-of.js';

/** The mark of a date beside events that are centuries away from it, on plain time. */
function drawn(when: string, orientation: 'horizontal' | 'vertical' = 'horizontal'): string {
  const events: TimelineEvent[] = [
    { id: 'early', when: '0300', title: 'Early' },
    { id: 'it', when, title: 'It' },
    { id: 'late', when: '1400', title: 'Late' },
  ];
  const mark = layoutOf(events, { axis: 'linear', orientation }).marks.find(({ id }) => id === 'it');
  if (!mark) throw new Error('It is not drawn.');
  return templateText(markShape(mark, stillInk('light'), false));
}

/** Width and height of a bar or its core. */
function size(markup: string, name: 'bar' | 'core'): [width: number, height: number] {
  const d = new RegExp(`class="${name}" d="([^"]*)"`, 'u').exec(markup)?.[1] ?? '';
  const [left = 0, top = 0, right = 0, foot = 0] = (d.match(/-?[\d.]+/gu) ?? []).map(Number);
  return [right - left, foot - top];
}

test('a span of two weeks in a thousand years has a core that can be seen', () => {
  expect(size(drawn('0622-08-09/0622-08-23'), 'core')[0]).toBeCloseTo(3);
  expect(size(drawn('0622-08-09/0622-08-23', 'vertical'), 'core')[1]).toBeCloseTo(3);
});

test('a core is no longer than its time, once that can be seen', () => {
  expect(size(drawn('0622-08-09/0722-08-23'), 'core')[0]).toBeGreaterThan(50);
  expect(size(drawn('0622-08-09/0722-08-23'), 'core')[0]).toBeLessThan(100);
});

test('what is not certain of a span is pale, within an outline in the full colour', () => {
  for (const when of ['0633/0634', '0633/..', '06XX/07XX']) {
    const markup = drawn(when);
    const bar = /<path class="bar"[^>]*>/u.exec(markup)?.[0] ?? '';
    const paint = /fill="([^"]*)"/u.exec(bar)?.[1];
    expect(bar).toContain('fill-opacity="0.28"');
    expect(bar).toMatch(new RegExp(`stroke="${paint}"\\s+stroke-width="1"`, 'u'));
    expect(size(markup, 'bar')[0]).toBeGreaterThanOrEqual(3);
  }
});
