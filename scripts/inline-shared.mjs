// @ts-check
import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';

/**
 * Puts the one chunk that the entry imports statically into the entry: one script to the first drawing, not two. It holds
 * pure functions only (dates and text), so that what comes on demand may load its own copy of them.
 *
 * @param {string} folder where chronicle.js was built
 */
export async function inlineShared(folder) {
  const shared = readdirSync(folder).filter((name) => /^chronicle-edtf-read-.*\.js$/.test(name));
  if (shared.length === 0) return;
  const entry = join(folder, 'chronicle.js');
  const bundle = await rolldown({
    input: entry,
    external: (id) => /chronicle-(?!edtf-read)[\w-]+\.js$/.test(id),
  });
  const { output } = await bundle.generate({
    format: 'es',
    minify: true,
    sourcemap: true,
    codeSplitting: false,
  });
  await bundle.close();
  const [chunk] = output;
  if (output.filter(({ type }) => type === 'chunk').length !== 1)
    throw new Error('The entry is not one script.');
  writeFileSync(entry, chunk.code);
  if (chunk.map) writeFileSync(`${entry}.map`, JSON.stringify(chunk.map));
}
