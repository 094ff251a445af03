// What a reader asks of their system reaches the kit as media queries, which no page can set for itself. So the bench
// writes the condition in its style sheets, and in what is asked of `matchMedia`, anew: a condition that always or never
// holds stands where the wish stood. Everything that follows the wish is seen, and the kit needs no hook for it.

/** True where the toolbar says that readers ask for it, false where they do not; left out, the system is asked. */
export interface Wishes {
  readonly moreContrast?: boolean;
  readonly lessMotion?: boolean;
}

const CONDITIONS: readonly (readonly [wish: keyof Wishes, condition: RegExp])[] = [
  ['moreContrast', /\(\s*prefers-contrast:\s*more\s*\)/giu],
  ['lessMotion', /\(\s*prefers-reduced-motion:\s*reduce\s*\)/giu],
];
const ALWAYS = '(min-width: 0px)';
const NEVER = '(max-width: -1px)';

let wished: Wishes = {};
const sheets = new Set<CSSStyleSheet>();
const written = new WeakMap<CSSMediaRule, string>();

/** A media query with the wishes of the toolbar in place of the system's. */
export function played(query: string, wishes: Wishes): string {
  return CONDITIONS.reduce((text, [wish, condition]) => {
    const asked = wishes[wish];
    return asked === undefined ? text : text.replaceAll(condition, asked ? ALWAYS : NEVER);
  }, query);
}

/** From now on every element is shown as to a reader with these wishes. */
export function playWishes(wishes: Wishes): void {
  if (wishes.moreContrast === wished.moreContrast && wishes.lessMotion === wished.lessMotion) return;
  wished = wishes;
  for (const sheet of sheets) rewrite(sheet.cssRules);
}

function rewrite(rules: CSSRuleList): void {
  for (const rule of rules) {
    if (rule instanceof CSSMediaRule) {
      const own = written.get(rule) ?? rule.media.mediaText;
      written.set(rule, own);
      const text = played(own, wished);
      if (rule.media.mediaText !== text) rule.media.mediaText = text;
    }
    if (rule instanceof CSSGroupingRule) rewrite(rule.cssRules);
  }
}

/** Takes note of the style sheets that elements make, now and later, and of what scripts ask. Once, before any is made. */
export function listenToReaders(): void {
  // Both are called below on the object that they belong to.
  const { replaceSync } = CSSStyleSheet.prototype;
  CSSStyleSheet.prototype.replaceSync = function (this: CSSStyleSheet, text: string): void {
    replaceSync.call(this, text);
    sheets.add(this);
    rewrite(this.cssRules);
  };
  const ask = window.matchMedia.bind(window);
  window.matchMedia = (query) => ask(played(query, wished));
}
