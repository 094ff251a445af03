import { css, html, LitElement, unsafeCSS, type TemplateResult } from 'lit';
import { COLORS } from '../../src/drawing/design-tokens.js';

const ink = unsafeCSS(`light-dark(${COLORS.light.text}, ${COLORS.dark.text})`);

/** The buttons around the demo of Docs/Motion: words with a line, as the kit's own controls are. */
export const motionStyles = css`
  .motion {
    color: ${ink};
    font:
      0.875rem/1.5 system-ui,
      'Noto Sans',
      sans-serif;
  }
  .motion p {
    margin: 0 0 12px;
  }
  .motion button {
    min-block-size: 44px;
    margin-inline-end: 16px;
    padding: 0;
    border: 0;
    border-block-end: 2px solid ${ink};
    background: none;
    color: inherit;
    font: inherit;
    cursor: pointer;
  }
  .motion button:focus-visible {
    outline: 2px solid ${ink};
    outline-offset: 2px;
  }
`;

/** Says whether the reader, or the toolbar of Storybook in their place, asks for less motion. */
export class MotionWish extends LitElement {
  static override styles = css`
    p {
      margin: 0;
    }
    .less {
      display: none;
    }
    @media (prefers-reduced-motion: reduce) {
      .less {
        display: block;
      }
      .full {
        display: none;
      }
    }
  `;

  override render(): TemplateResult {
    return html`<p class="less">Less motion is asked for: everything here jumps.</p>
      <p class="full">No one asks for less motion: everything here moves.</p>`;
  }
}
if (!customElements.get('motion-wish')) customElements.define('motion-wish', MotionWish);
