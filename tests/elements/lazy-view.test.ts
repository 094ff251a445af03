import { html } from 'lit';
import { expect, test } from 'vitest';
import { ChronicleElement } from '../../src/elements/chronicle-element.js';
import { lazyView } from '../../src/elements/lazy-view.js';
import { drawn, mount, one } from './stage.js';

const asked = { times: 0, answers: false };
const VIEW = lazyView(() =>
  ++asked.times && asked.answers
    ? Promise.resolve({ styles: [], words: 'here' })
    : Promise.reject(new Error('404')),
);

class PartlyDelivered extends ChronicleElement {
  override render() {
    return html`<p class="view">${this.need(VIEW)?.words ?? this.absentHtml()}</p>`;
  }
}
customElements.define('partly-delivered', PartlyDelivered);

test('a file of the kit that cannot be fetched is told of, asked for once, and again when the reader asks', async () => {
  const element = await mount<PartlyDelivered>('partly-delivered');
  await drawn(element);
  expect(one(element, '.words').textContent).toBe('This part could not be loaded.');
  element.requestUpdate();
  await drawn(element);
  expect(asked.times).toBe(1);
  asked.answers = true;
  one(element, 'button').click();
  await drawn(element);
  await drawn(element);
  expect(one(element, '.view').textContent).toBe('here');
  expect(asked.times).toBe(2);
});
