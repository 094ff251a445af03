import { html, type TemplateResult } from 'lit';
import { APART } from '../../scripts/tokens/audit.mjs';
import type { Theme } from '../../scripts/tokens/theme.mjs';
import { closenessWarnings, contrastWarnings } from '../../scripts/tokens/warnings.mjs';

/** What is wrong with the colours, in words; and that nothing is. */
export function checksHtml(theme: Theme): TemplateResult {
  const contrast = contrastWarnings(theme);
  const closeness = closenessWarnings(theme);
  return html`<div class="checks" role="status" lang="en" dir="ltr">
    ${listHtml('Contrast', contrast, 'All text and marks stand out from their paper.')}
    ${listHtml('Categories', closeness, `Every two differ by ${APART} or more (CIEDE2000), to all kinds of eyes.`)}
  </div>`;
}

function listHtml(name: string, warnings: readonly string[], fine: string): TemplateResult {
  if (warnings.length === 0) return html`<p class="fine"><b>${name}</b> ${fine}</p>`;
  const count = warnings.length === 1 ? '1 warning' : `${warnings.length} warnings`;
  return html`<p><b>${name}</b> ${count}</p>
    <ul>
      ${warnings.map((warning) => html`<li class="warning">${warning}</li>`)}
    </ul>`;
}
