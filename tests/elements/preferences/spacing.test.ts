import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/define.js';
import { drawn } from '../stage.js';
import { cutText, linesOf, overlaps, sideways } from './legible.js';
import { show, STATES } from './states.js';

// WCAG 1.4.12: what a reader's own style sheet may set. Readers' tools put it into every shadow root.
const SPACED = new CSSStyleSheet();
SPACED.replaceSync(
  `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`,
);

const roots: (Document | ShadowRoot)[] = [];
function space(root: Document | ShadowRoot): void {
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, SPACED];
  roots.push(root);
  for (const { shadowRoot } of root.querySelectorAll('*')) if (shadowRoot) space(shadowRoot);
}
afterEach(() => {
  for (const root of roots.splice(0))
    root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => sheet !== SPACED);
});
beforeEach(() => (document.body.style.margin = '0'));

const cases = STATES.flatMap((state) =>
  (['en', 'fa'] as const).flatMap((lang) => [
    { ...state, lang, width: 320 },
    ...(state.titled ? [{ ...state, lang, width: 1280 }] : []),
  ]),
);

describe.each(cases)('$name, $lang, $width px wide, text spaced out', ({ lang, width, ...state }) => {
  test('is still read whole', async () => {
    await page.viewport(width, 600);
    const element = await show(state, lang);
    const before = linesOf(element);
    const [cut, covered] = [cutText(before), overlaps(before)];
    space(document);
    await new Promise((done) => setTimeout(done, 30));
    await drawn(element);
    const after = linesOf(element);
    expect(getComputedStyle(after[0]?.owner as Element).letterSpacing).not.toBe('normal');
    expect(sideways(document)).toEqual([]);
    expect(cutText(after).filter((it) => !cut.includes(it))).toEqual([]);
    expect(overlaps(after).filter((it) => !covered.includes(it))).toEqual([]);
  });
});
