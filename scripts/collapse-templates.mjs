// @ts-check
import ts from 'typescript';

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
        /** @type {{ start: number, end: number, text: string }[]} */
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
              // In CSS no space is needed around braces and semicolons, after a comma or after a property's colon.
              const text = tag === 'css' ? flat.replace(/\s*([{};,])\s*/g, '$1').replace(/: /g, ':') : flat;
              if (text !== code.slice(start, end)) edits.push({ start, end, text });
            }
          }
          ts.forEachChild(node, visit);
        };
        visit(source);
        if (edits.length === 0) return null;
        let out = '';
        let at = 0;
        for (const { start, end, text } of edits.sort((a, b) => a.start - b.start)) {
          out += code.slice(at, start) + text;
          at = end;
        }
        return { code: out + code.slice(at), map: null };
      },
    },
  };
}
