import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { Documented } from '../../../.storybook/arg-types.js';
import type { Area, Callout, Target } from './callouts.js';
import { RING } from './callouts.js';

/** The numbers and hairlines over a picture, and the frames around the part that the legend points to. */
export function calloutsHtml(
  callouts: readonly Callout[],
  height: number,
  edges: Area,
  pointed: Target | undefined,
): TemplateResult {
  return html`${svg`<svg class="callouts" height=${height} aria-hidden="true" focusable="false">
    ${pointed?.boxes.map(
      ({ left, top, right, bottom }) =>
        svg`<rect class="frame" x=${left} y=${top} width=${right - left} height=${bottom - top} />`,
    )}
    ${callouts.map((callout) => calloutSvg(callout, edges, callout.name === pointed?.name))}
  </svg>`}`;
}

function calloutSvg(
  { name, number, side, ring, anchor }: Callout,
  edges: Area,
  shown: boolean,
): SVGTemplateResult {
  const from = side === 'left' ? ring.x + RING : ring.x - RING;
  return svg`<g class=${shown ? 'callout shown' : 'callout'} data-part=${name}>
    <path class="tie" d=${`M${from} ${ring.y}L${edges[side]} ${anchor.y}H${anchor.x}`} />
    <circle class="end" cx=${anchor.x} cy=${anchor.y} r="2.5" />
    <circle class="ring" cx=${ring.x} cy=${ring.y} r=${RING} />
    <text class="number" x=${ring.x} y=${ring.y}>${number}</text>
  </g>`;
}

/** The states to choose from: words in a row, or a list where there is no room for one. */
export function statesHtml(
  tag: string,
  states: readonly { readonly name: string }[],
  shown: number,
  show: (name: string) => void,
): TemplateResult {
  return html`<div lang="en" dir="ltr">
    <div class="states" role="group" aria-label="State of ${tag}">
      ${states.map(
        ({ name }, index) =>
          html`<button
            class="control"
            type="button"
            aria-pressed=${index === shown}
            @click=${() => show(name)}
          >
            ${name}
          </button>`,
      )}
    </div>
    <label class="choice states-list"
      >State
      <select @change=${(event: Event) => show((event.target as HTMLSelectElement).value)}>
        ${states.map(({ name }, index) => html`<option .selected=${index === shown}>${name}</option>`)}
      </select></label
    >
  </div>`;
}

export interface Legend {
  readonly parts: readonly Documented[];
  readonly callouts: readonly Callout[];
  readonly pinned: string | null;
  readonly point: (name: string | null) => void;
  readonly pin: (name: string) => void;
  /** The states in which a part that is missing here has been seen; `null` while that is not known yet. */
  readonly seenIn: (name: string) => readonly string[] | null;
  readonly show: (state: string) => void;
}

/** What each number names, in the words of the manifest; then the parts that are not in the picture. */
export function legendHtml(legend: Legend): TemplateResult {
  const { parts, callouts, pinned, point, pin } = legend;
  const meaning = new Map(parts.map((part) => [part.name, part.description ?? '']));
  const absent = parts.filter(({ name }) => !callouts.some((callout) => callout.name === name));
  return html`<div lang="en" dir="ltr">
    <ol class="legend" role="list">
      ${callouts.map(
        ({ name, number }) =>
          html`<li>
            <button
              class="row"
              type="button"
              data-part=${name}
              aria-pressed=${pinned === name}
              @pointerenter=${() => point(name)}
              @pointerleave=${() => point(null)}
              @focus=${() => point(name)}
              @blur=${() => point(null)}
              @click=${() => pin(name)}
            >
              <span class="index">${number}</span
              ><span
                ><span class="name">${name}</span> <span class="meaning">${meaning.get(name)}</span></span
              >
            </button>
          </li>`,
      )}
    </ol>
    ${
      absent.length > 0
        ? html`<p class="absent-title">Not in this state</p>
            <ul class="legend" role="list">
              ${absent.map((part) => absentHtml(part, legend))}
            </ul>`
        : nothing
    }
  </div>`;
}

function absentHtml({ name, description }: Documented, { seenIn, show }: Legend): TemplateResult {
  const states = seenIn(name);
  return html`<li class="absent" data-absent=${name}>
    <span class="name">${name}</span> ${description}
    ${
      states === null
        ? nothing
        : states.length > 0
          ? html`Appears in:
            ${states.map(
              (state, index) =>
                html`${index > 0 ? ', ' : ''}<button
                    class="seen-in"
                    type="button"
                    @click=${() => show(state)}
                  >
                    ${state}
                  </button>`,
            )}.`
          : html`<span class="quiet">In none of the states shown here.</span>`
    }
  </li>`;
}
