// @ts-check
const CALL = /(\w+)\.createPolicy\("lit-html",\{createHTML:(\w+)=>\2\}\)/;
const SENTENCE =
  "chronicle-kit: there is another copy of Lit. For two the content policy must say: trusted-types lit-html 'allow-duplicates'";

/**
 * A Vite plugin that says in a sentence what a browser leaves in the dark: where a content policy allows one copy of
 * Lit, the second fails as it loads.
 *
 * @returns {import('vite').Plugin}
 */
export function litCopies() {
  return {
    name: 'lit-copies',
    apply: 'build',
    transform: {
      filter: { id: /\/lit-html\/lit-html\.js$/ },
      handler(code) {
        if (!CALL.test(code)) throw new Error('scripts/lit-copies.mjs does not know this version of Lit.');
        const told = code.replace(
          CALL,
          (call) =>
            `(()=>{try{return ${call}}catch(cause){throw new Error(${JSON.stringify(SENTENCE)},{cause})}})()`,
        );
        return { code: told, map: null };
      },
    },
  };
}
