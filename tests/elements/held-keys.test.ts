import { expect, test, vi } from 'vitest';
import '../../src/elements/chart/chronicle-chart.js';
import { many } from './document.js';
import { inside, mount } from './mount.js';

const focused = (element: Element) =>
  (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['id'];

/** As a hand presses: what the page leaves to the browser is done, as the browser would. */
function press(element: Element, key: string): void {
  const button = element.shadowRoot?.activeElement as HTMLElement;
  const event = new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true });
  if (button.dispatchEvent(event) && (key === 'Enter' || key === ' ')) button.click();
}

// The first test of this page: what answers keys comes with the first focus, so here it is not there yet.
test('keys pressed before what answers them is here wait, and are carried out in their order', async () => {
  const chart = await mount('chronicle-chart', many(20));
  const heard = vi.fn();
  chart.addEventListener('chronicle-select', (event) => void heard(event.detail.id));
  inside(chart, '[data-id="e0"]').focus();
  for (const key of ['ArrowDown', 'ArrowDown', 'Enter', 'ArrowDown']) press(chart, key);
  expect(focused(chart)).toBe('e0');
  await expect.poll(() => focused(chart)).toBe('e3');
  expect(heard.mock.calls).toEqual([['e2']]);
});

test('from then on they are carried out at once', async () => {
  const chart = await mount('chronicle-chart', many(20));
  inside(chart, '[data-id="e0"]').focus();
  press(chart, 'ArrowDown');
  await chart.updateComplete;
  expect(focused(chart)).toBe('e1');
});
