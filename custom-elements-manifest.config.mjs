import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

// The public face of the elements, for Storybook and for editors. What only the class itself uses, and
// what every Lit element has, is dropped: Storybook would make a control of each.

const INHERITED_FROM_LIT = new Set(['LitElement', 'ReactiveElement']);

const isPublic = (member) =>
  (member.privacy ?? 'public') === 'public' &&
  !member.static &&
  !member.name.startsWith('_') &&
  !member.name.startsWith('#') &&
  !INHERITED_FROM_LIT.has(member.inheritedFrom?.name);

// Lit calls these on every element; no page does.
const LIFE_CYCLE = new Set([
  'connectedCallback',
  'disconnectedCallback',
  'attributeChangedCallback',
  'adoptedCallback',
  'createRenderRoot',
  'shouldUpdate',
  'willUpdate',
  'update',
  'render',
  'firstUpdated',
  'updated',
  'requestUpdate',
]);

const publicFace = {
  name: 'public-face',
  packageLinkPhase({ customElementsManifest }) {
    for (const { path, declarations = [] } of customElementsManifest.modules) {
      const [, folder, file] = /^src\/elements\/([^/]+)\/([^/]+)-element\.ts$/.exec(path) ?? [];
      for (const declaration of declarations) {
        if (declaration.kind !== 'class') continue;
        declaration.members = declaration.members?.filter(
          (member) => isPublic(member) && !LIFE_CYCLE.has(member.name),
        );
        // The analyzer takes every dispatch for public, also those between our own elements.
        declaration.events = declaration.events?.filter(({ name }) => /^chronicle-\w/.test(name));
        // The tag is given in the define file beside the class; the folder says it as well.
        if (folder && folder === file) {
          declaration.customElement = true;
          declaration.tagName ??= `chronicle-${folder}`;
        }
      }
    }
  },
};

// A name such as LaneChoice tells a designer nothing: its words do, and Storybook makes a control of them.
const choices = new Map();
const namedChoices = {
  name: 'named-choices',
  initialize({ ts }) {
    const collect = (node) => {
      const words = ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type) ? node.type.types : [];
      if (words.length > 0 && words.every((word) => ts.isStringLiteral(word.literal ?? word)))
        choices.set(node.name.text, words.map((word) => `'${word.literal.text}'`).join(' | '));
    };
    for (const file of readdirSync('src', { recursive: true }).filter((path) => path.endsWith('.ts'))) {
      const text = readFileSync(join('src', file), 'utf8');
      ts.createSourceFile(file, text, ts.ScriptTarget.Latest).forEachChild(collect);
    }
  },
  packageLinkPhase({ customElementsManifest }) {
    const spell = ({ type }) => {
      if (choices.has(type?.text)) type.text = choices.get(type.text);
    };
    for (const { declarations = [] } of customElementsManifest.modules)
      for (const { members = [], attributes = [] } of declarations)
        [...members, ...attributes].forEach(spell);
  },
};

export default {
  globs: ['src/elements/**/*.ts'],
  outdir: '.',
  litelement: true,
  dependencies: false,
  packagejson: false,
  plugins: [publicFace, namedChoices],
};
