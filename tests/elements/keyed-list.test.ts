import { html, render } from 'lit';
import { afterEach, expect, test } from 'vitest';
import { keyedList } from '../../src/drawing/keyed-list.js';

const page = document.createElement('div');
document.body.append(page);
afterEach(() => render(html``, page));

const draw = (keys: readonly number[]) =>
  render(
    html`<p>
      ${keyedList(
        keys,
        (key) => key,
        (key) => html`<button>${key}</button>`,
      )}
    </p>`,
    page,
  );
const buttons = () => [...page.querySelectorAll('button')];

/** Every list without doubles of some of these, in every order. */
function lists(of: readonly number[]): number[][] {
  return [
    [],
    ...of.flatMap((first) => lists(of.filter((it) => it !== first)).map((rest) => [first, ...rest])),
  ];
}

test('draws what it is given, in its order; who stays keeps its node', () => {
  const all = lists([0, 1, 2, 3]);
  expect(all).toHaveLength(65);
  for (const before of all)
    for (const after of all) {
      draw(before);
      const known = new Map(buttons().map((it) => [it.textContent, it]));
      draw(after);
      expect(buttons().map((it) => it.textContent)).toEqual(after.map(String));
      for (const it of buttons()) expect(known.get(it.textContent) ?? it).toBe(it);
    }
});

test.each([
  ['others come and go around it', [0, 4, 2, 9]],
  ['the first becomes the last', [2, 3, 1]],
  ['the last becomes the first', [3, 1, 2]],
])('a button keeps its focus when %s', (_what, keys) => {
  draw([1, 2, 3]);
  const button = buttons()[1];
  button?.focus();
  draw(keys);
  expect(button?.textContent).toBe('2');
  expect(document.activeElement).toBe(button);
});
