import type { ArgTypes } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json' with { type: 'json' };

type InputType = ArgTypes[string];

// Storybook's own reading of the manifest keys everything by its bare name, so that a part called `label` takes the
// place of the attribute `label`. Here only attributes, which alone have controls, keep their bare name.

/** One thing an element documents: an attribute, an event, a slot, a part, a custom property, a member. */
export interface Documented {
  readonly name: string;
  readonly description?: string;
  readonly default?: string;
  readonly kind?: string;
  readonly attribute?: string;
  readonly type?: { readonly text: string };
  readonly parameters?: ReadonlyArray<{ readonly name: string; readonly type?: { readonly text: string } }>;
  readonly return?: { readonly type?: { readonly text: string } };
}
export interface ElementFace {
  readonly name: string;
  readonly tagName: string;
  readonly description: string;
  readonly attributes?: readonly Documented[];
  readonly members?: readonly Documented[];
  readonly events?: readonly Documented[];
  readonly slots?: readonly Documented[];
  readonly cssParts?: readonly Documented[];
  readonly cssProperties?: readonly Documented[];
}

/** Every element, as the manifest describes it; first the one that holds the others. */
export const ELEMENTS: readonly ElementFace[] = manifest.modules
  .flatMap(({ declarations }) => declarations as readonly Partial<ElementFace>[])
  .filter((declaration): declaration is ElementFace => declaration.tagName !== undefined)
  .sort((a, b) => Number(b.tagName === 'chronicle-timeline') - Number(a.tagName === 'chronicle-timeline'));

/** The element of a tag; throws where the manifest has none. */
export function faceOf(tag: string): ElementFace {
  const face = ELEMENTS.find(({ tagName }) => tagName === tag);
  if (!face) throw new Error(`${tag} is not in custom-elements.json.`);
  return face;
}

/** Fields that no attribute stands for. */
export const fieldsOf = ({ members = [] }: ElementFace): readonly Documented[] =>
  members.filter(({ kind, attribute }) => kind === 'field' && attribute === undefined);
export const methodsOf = ({ members = [] }: ElementFace): readonly Documented[] =>
  members.filter(({ kind }) => kind === 'method');

/** `show(range: string): void`, as a programmer writes it. */
export function signatureOf({ name, parameters = [], return: returned }: Documented): string {
  const list = parameters.map((it) => `${it.name}: ${it.type?.text ?? 'unknown'}`).join(', ');
  return `${name}(${list}): ${returned?.type?.text ?? 'void'}`;
}

/** The words an attribute may hold, where they are given. */
export function choicesOf({ type }: Documented): readonly string[] {
  const words = (type?.text ?? '').split('|').map((word) => word.trim());
  return words.every((word) => /^'[^']*'$/u.test(word)) ? words.map((word) => word.slice(1, -1)) : [];
}

/** What Storybook shows of an element: a control for each attribute, a row for everything else. */
export function extractArgTypes(tag: string): ArgTypes {
  const face = faceOf(tag);
  const rows = (category: string, list: readonly Documented[] = []) =>
    list.map((it): [string, InputType] => [
      `${category}: ${it.name}`,
      { ...row(it, category), control: { disable: true } },
    ]);
  return Object.fromEntries([
    ...(face.attributes ?? []).map((it) => [it.name, { ...row(it, 'attributes'), ...control(it) }]),
    ...rows('properties', fieldsOf(face)),
    ...rows('methods', methodsOf(face)),
    ...rows('events', face.events),
    ...rows('slots', face.slots),
    ...rows('custom properties', face.cssProperties),
    ...rows('parts', face.cssParts),
  ]) as ArgTypes;
}

function row(it: Documented, category: string): InputType {
  const type = it.kind === 'method' ? signatureOf(it) : it.type?.text.replace(/ \| null$/u, '');
  return {
    name: it.name || '(default)',
    description: it.description,
    table: {
      category,
      type: type === undefined ? undefined : { summary: type },
      defaultValue: it.default === undefined ? undefined : { summary: it.default },
    },
  };
}

function control(it: Documented): InputType {
  const options = choicesOf(it);
  if (options.length > 0) return { control: { type: 'select' }, options };
  if (it.type?.text === 'boolean') return { control: { type: 'boolean' } };
  return { control: { type: it.type?.text === 'number' ? 'number' : 'text' } };
}
