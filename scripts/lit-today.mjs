// @ts-check
/** @type {Readonly<Record<string, readonly (readonly [old: RegExp, today: string])[]>>} */
const EDITS = {
  'css-tag.js': [
    [/(?<=const \w=globalThis,\w=)\w\.ShadowRoot&&.*?in CSSStyleSheet\.prototype/, 'true'],
    [/"CSSResult is not constructable[^"]*"/, '"css"'],
    [/"Value passed to 'css' function must[^"]*"\+\w\+"[^"]*"/, '"css"'],
  ],
  'lit-html.js': [[/,\w=\w\.litHtmlPolyfillSupport;\w\?\.\(\w,\w\),/, ';']],
  'reactive-element.js': [
    [/,\w=\w\.reactiveElementPolyfillSupport/, ''],
    [/\w\?\.\(\{ReactiveElement:\w\}\),/, ''],
  ],
  'lit-element.js': [
    [/,\w\.litElementHydrateSupport\?\.\(\{LitElement:\w\}\)/, ''],
    [/const \w=\w\.litElementPolyfillSupport;\w\?\.\(\{LitElement:\w\}\);/, ''],
  ],
};

/**
 * A Vite plugin that leaves out of Lit what stands in for browsers older than those the kit is made for: all of them have
 * shadow trees and style sheets that can be adopted. And sentences for who writes a style sheet: none comes from outside.
 *
 * @returns {import('vite').Plugin}
 */
export function litToday() {
  return {
    name: 'lit-today',
    apply: 'build',
    transform: {
      filter: {
        id: /\/(lit-html|lit-element|@lit\/reactive-element)\/(css-tag|lit-html|lit-element|reactive-element)\.js$/,
      },
      handler(code, id) {
        let made = code;
        for (const [old, today] of EDITS[id.replace(/.*\//, '')] ?? []) {
          if (!old.test(made))
            throw new Error(`scripts/lit-today.mjs does not know this version of Lit: ${old} is not there.`);
          made = made.replace(old, today);
        }
        return { code: made, map: null };
      },
    },
  };
}
