import { expect, test } from 'vitest';
import { readTokens } from '../../scripts/tokens/format.mjs';

const red = { colorSpace: 'srgb', components: [1, 0, 0], hex: '#ff0000' };
const problemsOf = (file: unknown): readonly string[] => readTokens(file).problems;

test('a token takes its type from itself, from what it refers to, or from a group around it', () => {
  const { tokens, problems } = readTokens({
    color: { $type: 'color', deep: { red: { $value: red, $description: 'A red.' } } },
    alias: { $value: '{color.deep.red}' },
    again: { $value: '{alias}' },
    width: { $type: 'dimension', $value: { value: 0, unit: 'px' } },
  });
  expect(problems).toEqual([]);
  expect(tokens.get('color.deep.red')).toMatchObject({
    type: 'color',
    description: 'A red.',
    reference: undefined,
  });
  expect(tokens.get('again')).toMatchObject({ type: 'color', value: red, reference: 'alias' });
  expect(tokens.get('width')).toMatchObject({ type: 'dimension', value: { value: 0, unit: 'px' } });
});

test('types that say nothing to the kit are passed over', () => {
  const { tokens, problems } = readTokens({
    soft: { $type: 'shadow', $value: {} },
    red: { $type: 'color', $value: red },
  });
  expect(problems).toEqual([]);
  expect([...tokens.keys()]).toEqual(['red']);
});

test.each([
  ['a colour as a string', { a: { $type: 'color', $value: '#ff0000' } }, 'a is not a color'],
  [
    'a hex that says something else',
    { a: { $type: 'color', $value: { ...red, hex: '#ff0001' } } },
    'saying the same',
  ],
  [
    'a component above 1',
    { a: { $type: 'color', $value: { ...red, components: [255, 0, 0] } } },
    'not a color',
  ],
  ['another colour space', { a: { $type: 'color', $value: { ...red, colorSpace: 'oklch' } } }, 'sRGB'],
  [
    'a field that the format lacks',
    { a: { $type: 'color', $value: { ...red, name: 'red' } } },
    'not a color',
  ],
  ['a dimension as a string', { a: { $type: 'dimension', $value: '4px' } }, 'in px or rem'],
  ['a dimension in em', { a: { $type: 'dimension', $value: { value: 1, unit: 'em' } } }, 'in px or rem'],
  ['a duration without a unit', { a: { $type: 'duration', $value: 250 } }, 'in ms or s'],
  ['a curve that leaves time', { a: { $type: 'cubicBezier', $value: [1.5, 0, 0, 1] } }, 'from 0 to 1'],
  ['an empty list of fonts', { a: { $type: 'fontFamily', $value: [] } }, 'a list of names'],
  ['a token without a type', { a: { $value: 1 } }, 'no $type'],
  ['a type that is none', { a: { $type: 'colour', $value: red } }, 'no type "colour"'],
  ['a reference to nothing', { a: { $type: 'color', $value: '{b.c}' } }, 'no token "b.c"'],
  ['a circle', { a: { $value: '{b}' }, b: { $value: '{a}' } }, 'refers to itself'],
  [
    'a reference to another type',
    { a: { $type: 'number', $value: '{b}' }, b: { $type: 'color', $value: red } },
    'said to be',
  ],
  ['a name with a dot', { 'a.b': { $type: 'number', $value: 1 } }, 'a dot or a brace'],
  ['a token in a token', { a: { $type: 'number', $value: 1, b: { $value: 1 } } }, 'not "b"'],
  ['an unknown property', { a: { $type: 'number', $value: 1, $note: '' } }, '$note is not read'],
  ['a number where a group stands', { a: 1 }, 'neither a token nor a group'],
  ['a list', [], 'not a JSON object'],
  ['nothing', {}, 'no token'],
])('%s is named', (_what, file, words) => {
  expect(problemsOf(file).join('\n')).toContain(words);
});
