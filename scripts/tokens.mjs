// @ts-check
// Compiles the design tokens: the module that the kit reads, and each theme as a style sheet.
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { elementsIn, themeCss } from './tokens/css.mjs';
import { readTokens } from './tokens/format.mjs';
import { kitModule } from './tokens/kit-module.mjs';
import { themeOf } from './tokens/theme.mjs';

/** @typedef {import('./tokens/theme.mjs').Theme} Theme @typedef {import('./tokens/format.mjs').Reading} Reading */

const FOLDER = 'data/tokens';
const ENDING = '.tokens.json';
const KIT = 'chronicle';

/**
 * A file of tokens that is right in every respect.
 * @param {string} root
 * @param {string} name
 * @returns {{ reading: Reading, description: string }}
 */
function read(root, name) {
  const file = JSON.parse(readFileSync(join(root, FOLDER, name + ENDING), 'utf8'));
  const reading = readTokens(file);
  if (reading.problems.length > 0) throw new Error(`${name + ENDING}\n${reading.problems.join('\n')}`);
  return { reading, description: String(file.$description ?? '') };
}

/**
 * Every theme by its name; the kit's own comes first.
 * @param {string} root
 * @returns {Map<string, Theme>}
 */
export function themes(root) {
  const kit = read(root, KIT);
  const own = themeOf(kit.reading, undefined, kit.description);
  const others = readdirSync(join(root, FOLDER))
    .filter((file) => file.endsWith(ENDING) && file !== KIT + ENDING)
    .map((file) => file.slice(0, -ENDING.length))
    .sort();
  return new Map([
    [KIT, own],
    ...others.map((name) => {
      const { reading, description } = read(root, name);
      return /** @type {const} */ ([name, themeOf(reading, own, description)]);
    }),
  ]);
}

/**
 * Every file that is made from the tokens, by its path, with what has to stand in it.
 * @param {string} root
 * @returns {Promise<Map<string, string>>}
 */
export async function compiled(root) {
  const all = themes(root);
  const kit = /** @type {Theme} */ (all.get(KIT));
  const elements = elementsIn(JSON.parse(readFileSync(join(root, 'custom-elements.json'), 'utf8')));
  /** @type {[path: string, text: string][]} */
  const files = [...all].map(([name, theme]) => {
    const [about] = theme.description.split(/(?<=\.) /u);
    const head = `/* ${about}\n   Made by \`npm run tokens\` from ${name + ENDING}. */\n`;
    return [`${FOLDER}/${name}.css`, head + themeCss(theme, elements)];
  });
  files.push(['src/drawing/design-tokens.ts', kitModule(kit, read(root, KIT).reading)]);
  const style = await resolveConfig(join(root, 'package.json'));
  const formatted = files.map(async ([path, text]) => {
    return /** @type {const} */ ([path, await format(text, { ...style, filepath: path })]);
  });
  return new Map(await Promise.all(formatted));
}

/** @param {string} root */
export async function writeTokens(root) {
  for (const [path, text] of await compiled(root)) writeFileSync(join(root, path), text);
  return true;
}
