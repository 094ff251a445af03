import {
  choicesOf,
  ELEMENTS,
  fieldsOf,
  methodsOf,
  signatureOf,
  type Documented,
  type ElementFace,
} from '../../.storybook/arg-types.js';
import { PROBLEM_CODES } from '../../src/model/problem-codes.js';

// The tables of the docs, as Markdown made from the manifest and from the code itself: nothing here is typed by hand.

/** A Markdown table, or nothing where it would be empty. */
export function table(headings: readonly string[], rows: readonly (readonly string[])[]): string {
  if (rows.length === 0) return '';
  const line = (cells: readonly string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(headings), line(headings.map(() => '---')), ...rows.map(line)].join('\n');
}

const cell = (text: string) => text.replace(/\s+/gu, ' ').replaceAll('|', '\\|').trim() || ' ';
const code = (text: string | undefined) => (text ? `\`${text}\`` : '');

/** Everything a page may use of one element, save the custom properties that all share, each kind under its heading. */
export function faceTables(face: ElementFace): string {
  const own = (face.cssProperties ?? []).filter(({ name }) => !isShared(name));
  const sections = [
    [
      'Attributes',
      table(['Attribute', 'Values', 'Default', 'Meaning'], (face.attributes ?? []).map(attribute)),
    ],
    ['Properties', table(['Property', 'Type', 'Meaning'], fieldsOf(face).map(field))],
    [
      'Methods',
      table(
        ['Method', 'Meaning'],
        methodsOf(face).map((it) => [code(signatureOf(it)), it.description ?? '']),
      ),
    ],
    ['Events', table(['Event', 'Type', 'When'], (face.events ?? []).map(field))],
    ['Slots', table(['Slot', 'Meaning'], (face.slots ?? []).map(named))],
    ['Parts', table(['Part', 'Meaning'], (face.cssParts ?? []).map(named))],
    ['Custom properties', propertyTable(own)],
  ] as const;
  return sections.flatMap(([heading, rows]) => (rows ? [`### ${heading}`, rows] : [])).join('\n\n');
}

const everyProperty = [
  ...new Map(ELEMENTS.flatMap(({ cssProperties = [] }) => cssProperties.map((it) => [it.name, it]))).values(),
];
const isShared = (name: string) =>
  ELEMENTS.every(({ cssProperties = [] }) => cssProperties.some((it) => it.name === name));

const propertyTable = (properties: readonly Documented[]) =>
  table(
    ['Custom property', 'Default', 'Meaning'],
    properties.map((it) => [code(it.name), code(it.default), it.description ?? '']),
  );

/** The custom properties of all elements, each named once. */
export const allCustomProperties: string = propertyTable(everyProperty);

/** Those that every element has. */
export const sharedCustomProperties: string = propertyTable(
  everyProperty.filter(({ name }) => isShared(name)),
);

/** Every problem a document can have: its stable code, what is said, what to write instead. */
export const problemCodes: string = table(
  ['Code', 'Severity', 'What is wrong', 'What to write'],
  PROBLEM_CODES.map(({ code: name, severity, message, hint }) => [code(name), severity, message, hint]),
);

function attribute(it: Documented): string[] {
  const choices = choicesOf(it);
  const values = choices.length > 0 ? choices.map(code).join(', ') : (it.type?.text ?? '');
  const fallback = it.default === 'null' ? '' : (it.default ?? '').replace(/^'(.*)'$/u, '$1');
  return [code(it.name), values.replace(/ \| null$/u, ''), code(fallback), it.description ?? ''];
}

const field = (it: Documented): string[] => [code(it.name), code(it.type?.text), it.description ?? ''];
const named = (it: Documented): string[] => [it.name ? code(it.name) : '(children)', it.description ?? ''];
