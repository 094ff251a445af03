import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import globals from 'globals';
import tseslint from 'typescript-eslint';

// DESIGN.md names the few things the kit may listen to outside its own box. The end of a page that is still being read
// is one more: a document in its text may come in pieces.
const OUTSIDE =
  'DOMContentLoaded|hashchange|popstate|beforeprint|afterprint|fullscreenchange|visibilitychange|pointer(move|up|cancel)';

const template = (pattern, message) => ({
  selector: `TaggedTemplateExpression[tag.name=/^(html|svg)$/] TemplateElement[value.raw=/${pattern}/]`,
  message,
});

const promisesToTheHost = [
  template(
    '\\sstyle=',
    'A strict content policy blocks inline style: set positions through CSSOM (the place directive).',
  ),
  template('\\.(inner|outer)HTML=', 'No byte of data becomes code.'),
  {
    selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML|srcdoc)$/]',
    message: 'No byte of data becomes code.',
  },
  {
    selector: "CallExpression[callee.property.name='setAttribute'][arguments.0.value='style']",
    message: 'A strict content policy blocks inline style: use CSSOM.',
  },
  {
    selector: `CallExpression[callee.property.name='addEventListener'][callee.object.name=/^(document|window|globalThis|self)$/]:not([arguments.0.value=/^(${OUTSIDE})$/])`,
    message: 'Nothing listens outside the component, save what eslint.config.js lists.',
  },
];

export default tseslint.config(
  {
    ignores: [
      'dist',
      'storybook-static',
      'node_modules',
      '.cache',
      '.vitest-attachments',
      'tests/hosts/{react,angular}',
    ],
  },
  js.configs.recommended,
  {
    files: ['**/*.{js,mjs}'],
    languageOptions: { globals: globals.node },
  },
  {
    files: ['tests/hosts/**/*.js'],
    languageOptions: { globals: globals.browser },
  },
  ...tseslint.configs.recommended.map((config) => ({ files: ['**/*.ts'], ...config })),
  {
    files: ['**/*.ts'],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', caughtErrors: 'none' },
      ],
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/no-unsafe-return': 'error',
      '@typescript-eslint/only-throw-error': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
    },
  },
  {
    files: ['src/**/*.ts', 'stories/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended']],
    plugins: { 'lit-a11y': litA11y },
    rules: {
      ...litA11y.configs.recommended.rules,
      // Safari takes the role from a list without bullets and from a table laid out anew: we give it back.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // Stories choose the tag by lit/static-html.js, which these rules take for lit's own.
    files: ['stories/**/*.ts'],
    rules: { 'lit/binding-positions': 'off', 'lit/no-invalid-html': 'off' },
  },
  {
    files: ['src/**/*.ts'],
    rules: {
      'no-eval': 'error',
      'no-new-func': 'error',
      'no-restricted-syntax': ['error', ...promisesToTheHost],
      'no-restricted-imports': [
        'error',
        {
          paths: [
            {
              name: 'd3',
              message: 'Import from the single d3-* module: bundlers keep far more of the umbrella.',
            },
            {
              name: 'lit/directives/style-map.js',
              message: 'It writes a style attribute, which a strict policy blocks.',
            },
            { name: 'lit/directives/unsafe-html.js', message: 'No byte of data becomes code.' },
            { name: 'lit/directives/unsafe-svg.js', message: 'No byte of data becomes code.' },
          ],
        },
      ],
    },
  },
);
