import { html, type TemplateResult } from 'lit';

/** A heading of a level from 1 to 6; deeper ones stay at 6. */
export function headingHtml(level: number, look: string, content: unknown): TemplateResult {
  switch (Math.min(Math.max(Math.round(level), 1), 6)) {
    case 1:
      return html`<h1 class=${look}>${content}</h1>`;
    case 2:
      return html`<h2 class=${look}>${content}</h2>`;
    case 3:
      return html`<h3 class=${look}>${content}</h3>`;
    case 4:
      return html`<h4 class=${look}>${content}</h4>`;
    case 5:
      return html`<h5 class=${look}>${content}</h5>`;
    default:
      return html`<h6 class=${look}>${content}</h6>`;
  }
}
