// @ts-check
// Named in full for every server of tests and stories: a dependency found in mid-run makes Vite start the page again,
// tests and all, and entries of lit bundled apart load its templates twice.
const directives = [
  'cache',
  'class-map',
  'guard',
  'if-defined',
  'keyed',
  'live',
  'ref',
  'repeat',
  'until',
  'when',
];
const d3 = ['array', 'brush', 'interpolate', 'selection', 'zoom'];

export const prebundled = [
  'lit',
  'lit/decorators.js',
  'lit/directive.js',
  'lit/directive-helpers.js',
  'lit/async-directive.js',
  'lit/static-html.js',
  ...directives.map((name) => `lit/directives/${name}.js`),
  ...d3.map((name) => `d3-${name}`),
  'axe-core',
  '@guidepup/virtual-screen-reader',
];
