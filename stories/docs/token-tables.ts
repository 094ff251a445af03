import kitFile from '../../data/tokens/chronicle.tokens.json';
import { FACE_PROPERTIES, fontList, length, paddingOf } from '../../scripts/tokens/css.mjs';
import { readTokens, type Token } from '../../scripts/tokens/format.mjs';
import { CATEGORIES, FACES, ROLES, SETS, type Dimension, type SetName } from '../../scripts/tokens/theme.mjs';
import { hexOf } from '../../scripts/tokens/values.mjs';
import { KIT } from '../theme-builder/themes.js';
import { table } from './tables.js';

// The tables of Docs/Tokens, made from the source of the tokens.

const { tokens } = readTokens(kitFile);
const code = (text: string) => `\`${text}\``;

function tokenAt(path: string): Token {
  const token = tokens.get(path);
  if (!token) throw new Error(`There is no token "${path}".`);
  return token;
}

/** A value as CSS writes it; of a colour also the look, of a reference what it is taken from. */
function valueOf({ type, value, reference }: Token): string {
  const css = written(type, value);
  const swatch = type === 'color' ? `<span class="token-swatch" style="background: ${css}"></span>` : '';
  return `${swatch}${code(css)}${reference === undefined ? '' : ` as ${type === 'color' ? reference.split('.').at(-1) : reference}`}`;
}
function written(type: string, value: unknown): string {
  if (type === 'color') return hexOf((value as { components: number[] }).components);
  if (type === 'fontFamily') return fontList(value as string[]);
  if (type === 'cubicBezier') return `cubic-bezier(${(value as number[]).join(', ')})`;
  if (type === 'number' || type === 'fontWeight') return String(value);
  return length(value as Dimension);
}

const inSet = (set: SetName, name: string) => valueOf(tokenAt(`color.${set}.${name}`));
const colorRow = (name: string, property: string): string[] => [
  code(name),
  tokenAt(`color.light.${name}`).description,
  ...SETS.map((set) => (tokens.has(`color.${set}.${name}`) ? inSet(set, name) : 'the same')),
  property && code(property),
];

/** Every colour in its four sets. */
export const colorTokens: string = table(
  ['Token', 'For', 'Light', 'Dark', 'More contrast, light', 'More contrast, dark', 'Custom property'],
  [
    ...ROLES.map((role) => colorRow(role, `--chronicle-${role}`)),
    ...CATEGORIES.map((n) => colorRow(`category.${n}`, `--chronicle-color-${n}`)),
    colorRow('no-category', ''),
  ],
);

/** The custom properties that are made of tokens other than colours. */
const PROPERTIES: ReadonlyMap<string, string> = new Map([
  ...FACES.map((face) => [`font.family.${face}`, FACE_PROPERTIES[face]] as const),
  ['font.size.text', '--chronicle-text-size'],
  ['font.size.text-least', '--chronicle-text-size'],
  ['shape.radius', '--chronicle-radius'],
  ...[...tokens.keys()].flatMap((path) =>
    path.startsWith('space.padding.') ? [[path, '--chronicle-padding'] as const] : [],
  ),
]);

/** Every token of a group, with what it is for. */
export function tokensOf(group: string): string {
  const found = [...tokens.values()].filter(({ path }) => path.startsWith(`${group}.`));
  const settable = found.some(({ path }) => PROPERTIES.has(path));
  return table(
    ['Token', 'Value', 'For', ...(settable ? ['Custom property'] : [])],
    found.map((token) => [
      code(token.path),
      valueOf(token),
      token.description,
      ...(settable ? [PROPERTIES.has(token.path) ? code(PROPERTIES.get(token.path) ?? '') : ''] : []),
    ]),
  );
}

export const PADDING_RULE = `--chronicle-padding: ${paddingOf(KIT.padding)};`;
