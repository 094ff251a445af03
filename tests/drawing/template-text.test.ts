import { html, noChange, nothing, svg } from 'lit';
import { classMap } from 'lit/directives/class-map.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { expect, test } from 'vitest';
import { templateText } from '../../src/drawing/template-text.js';

test('writes what Lit would draw', () => {
  const items = ['a', 'b'].map((item) => html`<li>${item}</li>`);
  expect(templateText(html`<b>${items}</b>${1}`)).toBe('<b><li>a</li><li>b</li></b>1');
  expect(templateText(svg`<g>${svg`<path d=${'M0 0'} />`}</g>`)).toBe('<g><path d="M0 0" /></g>');
});

test('values that are nothing leave nothing', () => {
  expect(templateText([nothing, undefined, null, noChange, ''])).toBe('');
  expect(templateText(html`<p>${nothing}${undefined}${null}</p>`)).toBe('<p></p>');
});

test('text and attribute values cannot become markup', () => {
  const bad = '"><script>alert(1)</script>&';
  expect(templateText(html`<p title=${bad}>${bad}</p>`)).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;">"&gt;&lt;script&gt;alert(1)&lt;/script&gt;&amp;</p>',
  );
});

test('attributes: bare, quoted, of several parts, and none', () => {
  const id = 'x';
  expect(templateText(html`<a id=${id} class="a ${id} b ${id}" href="${id}">c</a>`)).toBe(
    '<a id="x" class="a x b x" href="x">c</a>',
  );
  expect(templateText(html`<a id=${nothing} class="a ${nothing}" lang="en">c</a>`)).toBe(
    '<a lang="en">c</a>',
  );
  expect(templateText(html`<a id=${undefined}>c</a>`)).toBe('<a id="">c</a>');
});

test('a boolean attribute is there or not; listeners and properties are left out', () => {
  const handle = () => undefined;
  const draw = (on: boolean) =>
    templateText(html`<input ?disabled=${on} .value=${'v'} @input=${handle} type="text" />`);
  expect(draw(true)).toBe('<input disabled type="text" />');
  expect(draw(false)).toBe('<input type="text" />');
});

test('directives that give values are asked, those on elements left out', () => {
  const items = [1, 2];
  expect(
    templateText(
      html`<p
        class=${classMap({ a: true, b: false, c: true })}
        id=${ifDefined(undefined)}
        ${ref(() => undefined)}
      >
        ${repeat(items, (item) => html`<i>${item}</i>`)}
      </p>`,
    ).replace(/\s+/gu, ' '),
  ).toBe('<p class=" a c " > <i>1</i><i>2</i> </p>');
});
