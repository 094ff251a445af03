// @ts-check
import ts from 'typescript';
import { withEdits } from './edits.mjs';

const TAGS = new Set(['html', 'svg', 'css']);

/**
 * A Vite plugin that takes the indentation out of Lit templates and styles: minifiers leave template literals alone.
 * Line breaks with their indentation become one space, which is what HTML and CSS make of them anyway.
 *
 * @returns {import('vite').Plugin}
 */
export function collapseTemplates() {
  return {
    name: 'collapse-templates',
    apply: 'build',
    transform: {
      order: 'pre',
      filter: { id: /\/src\/.*\.ts$/ },
      handler(code, id) {
        const source = ts.createSourceFile(id, code, ts.ScriptTarget.Latest, true);
        /** @type {import('./edits.mjs').Edit[]} */
        const edits = [];
        /** @param {ts.Node} node */
        const visit = (node) => {
          const tag = ts.isTaggedTemplateExpression(node) ? node.tag.getText(source) : '';
          if (ts.isTaggedTemplateExpression(node) && TAGS.has(tag)) {
            const { template } = node;
            const parts = ts.isNoSubstitutionTemplateLiteral(template)
              ? [template]
              : [template.head, ...template.templateSpans.map(({ literal }) => literal)];
            for (const part of parts) {
              const [start, end] = [part.getStart(source), part.getEnd()];
              const flat = code.slice(start, end).replace(/\s*\n\s*/g, ' ');
              const text = tag === 'css' ? smallCss(flat) : flat;
              if (text !== code.slice(start, end)) edits.push({ start, end, text });
            }
          }
          ts.forEachChild(node, visit);
        };
        visit(source);
        if (edits.length === 0) return null;
        return { code: withEdits(code, edits), map: null };
      },
    },
  };
}

/**
 * Comments are for those who write. No space is needed around braces and semicolons, after a comma or a property's colon.
 * @param {string} css
 */
function smallCss(css) {
  return css
    .replace(/\/\*.*?\*\/\s*/g, '')
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/: /g, ':')
    .replace(/ (?=!important)/g, '')
    .replace(/;\}/g, '}')
    .replace(/(?<![\w.])0(?=\.\d)/g, '');
}
