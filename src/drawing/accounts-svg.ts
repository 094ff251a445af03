import { html, nothing, svg, type SVGTemplateResult, type TemplateResult } from 'lit';
import type { AccountsScale, ScaleMark, ScaleTick } from '../layout/accounts-scale.js';
import type { LocalText } from '../locale/localizer.js';

const percent = (share: number): string => `${Math.round(share * 1e4) / 100}%`;

/**
 * One value on its scale: a point, a range, an arrow, a word. Every mark has the same ink. Figures run from left to
 * right in every language, as on a ruler; a row is as wide as its box, so that nothing must be measured. Its lines run
 * out of it, to be cut where the row of text ends.
 */
export function scaleRow(
  mark: ScaleMark | null,
  word: LocalText | undefined,
  { ticks }: AccountsScale,
): TemplateResult {
  return html`<svg class="scale-row" width="100%" height="24" direction="ltr" aria-hidden="true">
    ${ticks.map(({ at }) => svg`<line class="tick" x1=${percent(at)} x2=${percent(at)} y1="-200" y2="400" />`)}
    ${mark ? inkOf(mark, word) : nothing}
  </svg>`;
}

/** Letters of all figures that have room on a scale of middling width. */
const MANY_LETTERS = 32;

/** The figures over the rows. In a narrow box every second one is left out, so that none runs into another. */
export function scaleTicks(ticks: readonly ScaleTick[], say: (value: number) => string): TemplateResult {
  const words = ticks.map(({ value }) => say(value));
  const long = words.join('').length > MANY_LETTERS;
  return html`<div class=${long ? 'scale-room long' : 'scale-room'}>
    <svg class="scale-ticks" width="100%" height="1.5em" direction="ltr" aria-hidden="true">
      ${ticks.map(
        ({ at }, i) =>
          svg`<text class=${i % 2 ? 'between' : ''} x=${percent(at)} y="1.1em"
            text-anchor=${at < 0.04 ? 'start' : at > 0.96 ? 'end' : 'middle'}>${words[i]}</text>`,
      )}
    </svg>
  </div>`;
}

/** Letters of a word, with its quotation marks, that fit beside its arrow. */
const LONGEST_WORD = 24;

function inkOf(mark: ScaleMark, word: LocalText | undefined): SVGTemplateResult {
  if (mark.kind === 'range') {
    return svg`<rect class=${mark.about ? 'range about' : 'range'} x=${percent(mark.from)}
      width=${percent(Math.max(0, mark.to - mark.from))} y="8" height="8" />
      ${[mark.from, mark.to].map((at) => svg`<line class="end" x1=${percent(at)} x2=${percent(at)} y1="6" y2="18" />`)}`;
  }
  if (mark.kind === 'point')
    return svg`<circle class=${mark.about ? 'point about' : 'point'} cx=${percent(mark.at)} cy="12" r="5" />`;
  if (mark.kind === 'open') return arrow(mark.at, 12, mark.toward === 'more' ? 1 : -1);
  // A long one stands in full beside the scale, and would run over it here.
  if (!word || word.value.length > LONGEST_WORD) return arrow(mark.at, 12, 1);
  const rtl = word.dir === 'rtl';
  return svg`${arrow(mark.at, 19, 1)}<text class="word" x=${percent(mark.at)} y="11" lang=${word.lang}
    direction=${word.dir} text-anchor=${mark.late === rtl ? 'start' : 'end'}>${word.value}</text>`;
}

/** From a bound on, without an end: the open head is no figure. */
function arrow(at: number, y: number, side: 1 | -1): SVGTemplateResult {
  return svg`<svg class="open" x=${percent(at)} y=${y} overflow="visible"><path
    d=${`M0-4V4M0 0H${44 * side}M${38 * side}-4L${44 * side} 0L${38 * side} 4`} /></svg>`;
}
