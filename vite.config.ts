import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { collapseTemplates } from './scripts/collapse-templates.mjs';

// Serves index.html; `vite build` makes the ES bundle, `vite build --mode classic` the one-file classic
// script. The unbundled modules beside them in dist/ come from `tsc -p tsconfig.build.json`.
const withoutTransitions = fileURLToPath(new URL('scripts/without-transitions.mjs', import.meta.url));

export default defineConfig(({ command, mode }) => {
  const classic = mode === 'classic';
  return {
    plugins: [collapseTemplates()],
    resolve: {
      alias: command === 'build' ? [{ find: 'd3-transition', replacement: withoutTransitions }] : [],
    },
    optimizeDeps: { entries: ['index.html'] },
    build: {
      target: 'es2022',
      outDir: 'dist',
      emptyOutDir: false,
      copyPublicDir: false,
      sourcemap: true,
      lib: {
        entry: { chronicle: 'src/define.ts' },
        formats: [classic ? 'iife' : 'es'],
        name: 'chronicle', // asked for by the classic format; stays unused, since define.ts exports nothing
        fileName: (_format, entry) => (classic ? `${entry}.iife.js` : `${entry}.js`),
      },
      rolldownOptions: {
        // What a chunk shares with the entry stays in the entry: one script to the first drawing, not two.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: true, // library mode keeps white space in ES output otherwise
          ...(classic
            ? { codeSplitting: false }
            : {
                chunkFileNames: 'chronicle-[name]-[hash].js',
                codeSplitting: { groups: [{ name: 'chronicle', tags: ['$initial'] }] },
              }),
        },
      },
    },
  };
});
