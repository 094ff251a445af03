// @ts-check
import { brotliCompressSync } from 'node:zlib';
import { minify } from 'terser';
import { minifySync } from 'vite';

/** @typedef {import('terser').CompressOptions} CompressOptions */

/** @type {CompressOptions} */
const COMPRESS = {
  hoist_funs: true,
  keep_fargs: false,
  unsafe_arrows: true,
  unsafe_methods: true,
};
/**
 * Ways to write the same. Which of them packs best is chance, and worth a hundred bytes of a large file.
 * @type {readonly CompressOptions[]}
 */
const WAYS = [
  { passes: 5 },
  { passes: 4, lhs_constants: false },
  { passes: 5, lhs_constants: false, comparisons: false },
  { passes: 5, lhs_constants: false, sequences: false },
  { passes: 5, lhs_constants: false, comparisons: false, sequences: false },
  { passes: 2 },
];
/** Characters from which on all ways are tried. */
const LARGE = 50_000;

/**
 * A Vite plugin that has a second minifier go over what the bundler's makes: together they take more than a kilobyte off
 * the first script. Both stand here, since the bundler's own turn comes after all plugins.
 *
 * @returns {import('vite').Plugin}
 */
export function smaller() {
  return {
    name: 'smaller',
    // The kit alone: what goes well with its code breaks constructors of older kinds, which Storybook is built of.
    apply: ({ build }, { command }) => command === 'build' && Boolean(build?.lib),
    async renderChunk(code, { fileName }, { format, sourcemap }) {
      const module = format === 'es';
      const once = minifySync(fileName, code, { module, sourcemap: Boolean(sourcemap) });
      const [error] = once.errors;
      if (error) throw new Error(`${fileName}: ${error.message}`);
      const ways = once.code.length > LARGE ? WAYS : WAYS.slice(0, 1);
      const made = ways.map(async (way) => {
        const { code = '', map = null } = await minify(once.code, {
          ecma: 2022,
          module,
          compress: { ...COMPRESS, ...way },
          nameCache: { vars: { props: exportedNames(once.code) } },
          ...(once.map ? { sourceMap: { content: /** @type {any} */ (once.map), asObject: true } } : {}),
        });
        return { code, map: /** @type {any} */ (map), bytes: brotliCompressSync(code).length };
      });
      const all = await Promise.all(made);
      const { code: smallest, map } = all.reduce((least, next) => (next.bytes < least.bytes ? next : least));
      return { code: smallest, map };
    },
  };
}

/** Names that a chunk may export, and no function can have. */
const RESERVED = /^(default|do|for|if|in|let|new|try|var)$/;

/**
 * What a chunk exports bears the name that it is exported by, in the form of Terser's name cache: `export{a}` rather than
 * `export{qe as a}`.
 * @param {string} code
 */
function exportedNames(code) {
  const [, list = ''] = /export\{([^{}]*)\};?\s*$/.exec(code) ?? [];
  const pairs = [...list.matchAll(/([\w$]+) as ([\w$]+)/g)];
  return Object.fromEntries(
    pairs.filter(([, , out = '']) => !RESERVED.test(out)).map(([, own, out]) => [`$${own}`, out]),
  );
}
