import { css, html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { COLORS } from '../../src/drawing/design-tokens.js';

const token = (name: keyof (typeof COLORS)['light']) =>
  unsafeCSS(`light-dark(${COLORS.light[name]}, ${COLORS.dark[name]})`);

/** Two ways beside each other, the good one first; told apart by word and line, not by colour. */
export class GuidancePair extends LitElement {
  static override styles = css`
    :host {
      display: block;
      container-type: inline-size;
      color: ${token('text')};
      font:
        0.875rem/1.5 system-ui,
        'Noto Sans',
        sans-serif;
    }
    .pair {
      display: grid;
      grid-template-columns: repeat(2, minmax(0, 1fr));
      gap: 24px;
    }
    figure {
      display: flex;
      flex-direction: column;
      margin: 0;
      min-inline-size: 0;
    }
    figcaption {
      order: -1;
      padding-block: 8px 12px;
      border-block-start: 3px solid ${token('text')};
    }
    .dont figcaption {
      border-block-start: 3px dashed ${token('quiet')};
    }
    b {
      display: block;
    }
    ::slotted(div) {
      display: grid;
      grid-template-columns: minmax(0, 1fr);
      gap: 20px;
    }
    @container (max-width: 700px) {
      .pair {
        grid-template-columns: minmax(0, 1fr);
      }
    }
  `;

  /** What the good example does. */
  @property() good = '';
  /** What is wrong with the other, and why. */
  @property() bad = '';

  override render(): TemplateResult {
    return html`<div class="pair" lang="en" dir="ltr">
      <figure>
        <figcaption><b>Do</b>${this.good}</figcaption>
        <slot name="do" @slotchange=${(event: Event) => nameRegions(event, 'Do')}></slot>
      </figure>
      <figure class="dont">
        <figcaption><b>Don’t</b>${this.bad}</figcaption>
        <slot name="dont" @slotchange=${(event: Event) => nameRegions(event, 'Don’t')}></slot>
      </figure>
    </div>`;
  }
}

/** Two regions of one page need two names. */
function nameRegions({ target }: Event, side: string): void {
  for (const place of (target as HTMLSlotElement).assignedElements())
    for (const one of place.querySelectorAll('*'))
      if (one.localName.startsWith('chronicle-'))
        one.setAttribute('label', `${side}: ${one.localName.replace('chronicle-', '')}`);
}

if (!customElements.get('guidance-pair')) customElements.define('guidance-pair', GuidancePair);
