// @ts-check
// Reads a file in the Design Tokens Format Module 2025.10 into a flat list, and names whatever is wrong in it.
import { isObject, TYPES, UNREAD } from './values.mjs';

/**
 * @typedef {object} Token
 * @property {string} path `color.light.paper`
 * @property {string} type
 * @property {unknown} value What it comes to, references followed.
 * @property {string | undefined} reference The path it names instead of a value of its own.
 * @property {string} description
 *
 * @typedef {{ tokens: ReadonlyMap<string, Token>, problems: readonly string[] }} Reading
 * @typedef {{ node: Record<string, unknown>, type: string | undefined }} Found
 */

const OF_TOKEN = ['$value', '$type', '$description', '$extensions', '$deprecated'];
const OF_GROUP = ['$type', '$description', '$extensions', '$deprecated'];

/**
 * @param {unknown} file
 * @returns {Reading}
 */
export function readTokens(file) {
  /** @type {string[]} */
  const problems = [];
  /** @type {Map<string, Found>} */
  const found = new Map();
  if (isObject(file)) collect(file, [], undefined, found, problems);
  else problems.push('The file is not a JSON object.');

  /** @type {Map<string, Token>} */
  const tokens = new Map();
  for (const path of found.keys()) {
    const token = resolve(path, found, problems);
    if (token) tokens.set(path, token);
  }
  if (found.size === 0 && problems.length === 0) problems.push('The file holds no token: none has a $value.');
  return { tokens, problems: [...new Set(problems)] };
}

/**
 * @param {Record<string, unknown>} node
 * @param {readonly string[]} path
 * @param {string | undefined} inherited
 * @param {Map<string, Found>} found
 * @param {string[]} problems
 */
function collect(node, path, inherited, found, problems) {
  const here = path.join('.') || 'The file';
  const isToken = '$value' in node;
  const known = isToken ? OF_TOKEN : path.length === 0 ? [...OF_GROUP, '$schema'] : OF_GROUP;
  const own = node['$type'];
  if (own !== undefined && typeof own !== 'string') problems.push(`${here}: $type is not a word.`);
  const type = typeof own === 'string' ? own : inherited;
  if (isToken) found.set(path.join('.'), { node, type });
  for (const [name, child] of Object.entries(node)) {
    if (name.startsWith('$')) {
      if (!known.includes(name)) problems.push(`${here}: ${name} is not read.`);
    } else if (isToken) problems.push(`${here}: a token holds nothing but its own value, not "${name}".`);
    else if (/[{}.]/u.test(name)) problems.push(`${here}: the name "${name}" has a dot or a brace in it.`);
    else if (!isObject(child)) problems.push(`${here}: "${name}" is neither a token nor a group.`);
    else collect(child, [...path, name], type, found, problems);
  }
}

/**
 * @param {string} path
 * @param {ReadonlyMap<string, Found>} found
 * @param {string[]} problems
 * @param {readonly string[]} passed The references that led here.
 * @returns {Token | undefined}
 */
function resolve(path, found, problems, passed = []) {
  const it = found.get(path);
  const from = passed.at(-1);
  if (!it) problems.push(`${from}: there is no token "${path}" to refer to.`);
  if (passed.includes(path)) problems.push(`${path} refers to itself.`);
  if (!it || passed.includes(path)) return undefined;

  const { $value: value, $description } = it.node;
  const description = typeof $description === 'string' ? $description : '';
  const [, reference] = (typeof value === 'string' && /^\{([^{}]+)\}$/u.exec(value)) || [];
  if (reference === undefined) {
    const { type } = it;
    if (type !== undefined && UNREAD.includes(type)) return undefined;
    const rule = type === undefined ? undefined : TYPES.get(type);
    if (type === undefined) problems.push(`${path} has no $type, nor has a group around it.`);
    else if (!rule) problems.push(`${path}: there is no type "${type}".`);
    else if (!rule.is(value)) problems.push(`${path} is not a ${type}: it needs ${rule.needs}.`);
    else return { path, type, value, reference, description };
    return undefined;
  }
  const target = resolve(reference, found, problems, [...passed, path]);
  if (!target) return undefined;
  const own = it.node['$type'];
  if (typeof own === 'string' && own !== target.type)
    problems.push(`${path} is said to be a ${own}, and refers to a ${target.type}.`);
  return { path, type: target.type, value: target.value, reference, description };
}
