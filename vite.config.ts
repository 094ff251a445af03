import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vite';
import { collapseTemplates } from './scripts/collapse-templates.mjs';
import { litCopies } from './scripts/lit-copies.mjs';
import { litToday } from './scripts/lit-today.mjs';
import { plainProperties } from './scripts/plain-properties.mjs';
import { smaller } from './scripts/smaller.mjs';

// Serves index.html; `vite build` makes the ES bundle, `vite build --mode classic` the one-file classic script,
// `--mode frame` and `--mode host` the small scripts inside and around an iframe. The unbundled modules beside
// them in dist/ come from `tsc -p tsconfig.build.json`.
const withoutTransitions = fileURLToPath(new URL('scripts/without-transitions.mjs', import.meta.url));

/** What is made as one classic file, by mode. */
const CLASSIC: Readonly<Record<string, readonly [entry: string, name: string]>> = {
  classic: ['src/define.ts', 'chronicle.iife'],
  frame: ['src/embed/frame.ts', 'chronicle-frame'],
  host: ['src/embed/host.ts', 'chronicle-embed'],
};

export default defineConfig(({ command, mode }) => {
  const classic = CLASSIC[mode];
  return {
    plugins: [collapseTemplates(), plainProperties(), litCopies(), litToday(), smaller()],
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
        entry: { chronicle: classic?.[0] ?? 'src/define.ts' },
        formats: [classic ? 'iife' : 'es'],
        name: 'chronicle', // asked for by the classic format; stays unused, since these entries export nothing
        fileName: (_format, entry) => `${classic?.[1] ?? entry}.js`,
      },
      rolldownOptions: {
        // What a chunk shares with the entry stays in the entry: one script to the first drawing, not two.
        preserveEntrySignatures: 'allow-extension',
        output: {
          minify: false, // scripts/smaller.mjs does it
          ...(classic
            ? { codeSplitting: false }
            : {
                // Named by hash alone: the first script names them all. Their source maps say what is in them.
                chunkFileNames: 'chronicle-[hash:7].js',
                codeSplitting: { groups: [{ name: 'chronicle', tags: ['$initial'] }] },
              }),
        },
      },
    },
  };
});
