import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/define.js';
import { all, one } from '../stage.js';
import { show, STATES } from './states.js';

beforeEach(() => (document.body.style.margin = '0'));

const cases = STATES.flatMap((state) => [320, 1280].map((width) => ({ ...state, width })));
const CONTROLS = 'button, select, input, summary';
const sizeOf = (it: Element): [number, number] => {
  const { width, height } = it.getBoundingClientRect();
  return [Math.round(width * 10) / 10, Math.round(height * 10) / 10];
};
/** A box to tick, and the choice of a file, are pressed by their words too. */
const targetOf = (it: HTMLElement): Element =>
  (it.matches('[type=checkbox], [type=file]') && it.closest('label')) || it;
const isShown = (it: HTMLElement) =>
  it.checkVisibility({ visibilityProperty: true }) && !it.matches('.offstage');

describe.each(cases)('$name, $width px wide', ({ width, ...state }) => {
  test('controls are 44 px for fingers, marks 24 px at least', async () => {
    await page.viewport(width, 800);
    const element = await show(state, 'en');
    const marks = all(element.shadowRoot, '.mark-button, .cluster').filter(isShown);
    for (const it of marks)
      expect(Math.min(...sizeOf(it)), it.outerHTML.slice(0, 200)).toBeGreaterThanOrEqual(24);
    // Links and lines that unfold stand in text: there a finger has the height of a line of its own, at least.
    const isControl = (it: HTMLElement) =>
      it.matches(CONTROLS) && !it.matches('.link, .unfold, .event summary, .source summary');
    const small = all(element.shadowRoot, 'button, select, input, summary')
      .filter((it) => isShown(it) && !marks.includes(it))
      .filter((it) => Math.min(...sizeOf(targetOf(it))) < (isControl(it) ? 44 : 24));
    expect(
      small.map(
        (it) =>
          `${sizeOf(it).join('×')} ${it.localName}.${it.className} ${it.textContent.trim().slice(0, 40)}`,
      ),
    ).toEqual([]);
  });
});

describe.each(cases)('links: $name, $width px wide', ({ width, ...state }) => {
  test('a link that stands in no prose is 24 px high and wide in each of its lines', async () => {
    await page.viewport(width, 800);
    const element = await show(state, 'en');
    for (const details of all<HTMLDetailsElement>(element.shadowRoot, '.event details')) details.open = true;
    const links = all(element.shadowRoot, 'a, .link').filter(
      (it) => isShown(it) && !it.matches('.body *, .end p *'),
    );
    const small = links.flatMap((it) => {
      const lines = [...it.getClientRects()];
      const height = Math.min(...lines.map((line) => line.height));
      const breadth = lines.reduce((sum, line) => sum + line.width, 0);
      return Math.min(height, breadth) < 24 ? [`${height} ${breadth} ${it.textContent.trim()}`] : [];
    });
    expect(small).toEqual([]);
  });

  test('no link lies over another', async () => {
    await page.viewport(width, 800);
    const element = await show(state, 'fa');
    for (const details of all<HTMLDetailsElement>(element.shadowRoot, '.event details')) details.open = true;
    const lines = all(element.shadowRoot, 'a, button, summary')
      .filter((it) => isShown(it) && it.matches('.event *, .source *'))
      .flatMap((it) => [...it.getClientRects()].map((line) => ({ it, line })));
    const over = lines.flatMap(({ it, line: a }, i) =>
      lines.slice(i + 1, i + 20).flatMap(({ it: other, line: b }) => {
        const down = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
        const across = Math.min(a.right, b.right) - Math.max(a.left, b.left);
        const apart = it === other || it.contains(other) || other.contains(it);
        return !apart && down > 1 && across > 1
          ? [`${Math.round(down)} px: ${it.textContent.trim()} / ${other.textContent.trim()}`]
          : [];
      }),
    );
    expect(over).toEqual([]);
  });
});

test('a finger moves the page up and down over the chart, and the chart to the sides', async () => {
  await page.viewport(1280, 800);
  const element = await show({ name: 'timeline' }, 'en');
  expect(getComputedStyle(one(element, '.stage')).touchAction).toBe('pan-y');
});
