// @ts-check
// What editors complete and explain in HTML: every element with its attributes, made from custom-elements.json.
import { readFileSync, writeFileSync } from 'node:fs';

/** @typedef {{ name?: string, description?: string, type?: { text: string }, default?: string }} Attribute */
/** @typedef {{ tagName?: string, description?: string, attributes?: Attribute[] }} Declaration */

/** The values an attribute can have, where its type names them: `'auto' | 'light'`. @param {string} [type] */
const valuesOf = (type = '') => [...type.matchAll(/'([^']*)'/gu)].map(([, name = '']) => ({ name }));

/** @param {Attribute} attribute */
function attributeData({ name = '', description = '', type, default: standard }) {
  const values = valuesOf(type?.text);
  return {
    name,
    description: standard && standard !== 'null' ? `${description}\n\nDefault: ${standard}` : description,
    ...(type?.text === 'boolean' ? { valueSet: 'v' } : {}),
    ...(values.length > 0 ? { values } : {}),
  };
}

/**
 * VS Code's custom data (format 1.1) for the elements of a manifest.
 * @param {{ modules: { declarations?: Declaration[] }[] }} manifest
 */
export function editorData({ modules }) {
  const elements = modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ tagName }) => tagName !== undefined);
  return {
    version: 1.1,
    tags: elements.map(({ tagName = '', description = '', attributes = [] }) => ({
      name: tagName,
      description,
      attributes: attributes.filter(({ name }) => name).map(attributeData),
    })),
  };
}

/** @param {string} manifest @param {string} file */
export function writeEditorData(manifest, file) {
  const data = editorData(JSON.parse(readFileSync(manifest, 'utf8')));
  writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
}
