// @ts-check
import ts from 'typescript';
import { withEdits } from './edits.mjs';

/**
 * A Vite plugin that says `static properties = {…}` for Lit's decorators, which mean the same and need a helper and a
 * call for each property in what is built: more than a kilobyte of the first script. The decorators stay in the source,
 * where docstrings stand beside them.
 *
 * @returns {import('vite').Plugin}
 */
export function plainProperties() {
  return {
    name: 'plain-properties',
    apply: 'build',
    transform: {
      order: 'pre',
      filter: { id: /\/src\/elements\/.*-element\.ts$/ },
      handler(code, id) {
        const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
        const edits = source.statements
          .filter(ts.isClassDeclaration)
          .flatMap((made) => editsOf(made, source));
        return edits.length ? { code: withEdits(code, edits), map: null } : null;
      },
    },
  };
}

/**
 * @param {ts.ClassDeclaration} made
 * @param {ts.SourceFile} source
 */
function editsOf(made, source) {
  /** @type {import('./edits.mjs').Edit[]} */
  const edits = [];
  /** @type {string[]} */
  const properties = [];
  for (const member of made.members) {
    for (const decorator of ts.getDecorators(/** @type {any} */ (member)) ?? []) {
      const call = /** @type {ts.CallExpression} */ (decorator.expression);
      const [kind, name] = [call.expression.getText(source), member.name?.getText(source)];
      const [first] = call.arguments.map((it) => it.getText(source));
      if (kind === 'query') {
        const getter = `get ${name}() { return this.renderRoot?.querySelector(${first}) ?? null; }`;
        edits.push({ start: member.getStart(source), end: member.end, text: getter });
        continue;
      }
      if (kind !== 'property' && kind !== 'state') throw new Error(`No plain form of @${kind} is known.`);
      properties.push(`${name}: ${kind === 'state' ? '{ state: true }' : (first ?? '{}')}`);
      edits.push({ start: decorator.getStart(source), end: decorator.end, text: '' });
    }
  }
  if (properties.length) {
    const start = made.members.pos;
    edits.push({ start, end: start, text: `\nstatic properties = { ${properties.join(', ')} };` });
  }
  return edits;
}
