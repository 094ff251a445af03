import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { CalendarChoice } from '../locale/localizer.js';
import type { ShareSpeech } from '../locale/share-words.js';
import type { View } from '../store/state.js';

/** What the reader has chosen for the code. */
export interface EmbedForm {
  readonly kind: 'element' | 'frame';
  readonly view: View;
  readonly theme: 'auto' | 'light' | 'dark';
  readonly height: number;
  readonly calendar: CalendarChoice;
  readonly lang: string;
  readonly asNow: boolean;
}

export const FIRST_FORM: EmbedForm = {
  kind: 'element',
  view: 'timeline',
  theme: 'auto',
  height: 720,
  calendar: 'auto',
  lang: '',
  asNow: false,
};
const HEIGHTS = { least: 200, most: 4000 } as const;

type Choice = readonly [value: string, words: string];

/** The choices that the code follows. */
export function embedFormHtml(
  form: EmbedForm,
  languages: readonly string[],
  { say, localizer }: ShareSpeech,
  onChange: (change: Partial<EmbedForm>) => void,
  announce: (words: string) => void,
): TemplateResult {
  const put = (name: keyof EmbedForm) => (value: string) => onChange({ [name]: value });
  const height = ({ target }: Event) => {
    const { valueAsNumber } = target as HTMLInputElement;
    if (valueAsNumber >= HEIGHTS.least && valueAsNumber <= HEIGHTS.most)
      return onChange({ height: Math.round(valueAsNumber) });
    announce(say('heightKept', { ...HEIGHTS, height: form.height }));
    onChange({});
  };
  return html`<div class="row" role="group" aria-label=${say('embedKind')}>
      ${(['element', 'frame'] as const).map(
        (kind) =>
          html`<button
            type="button"
            class="control"
            part="embed-option"
            data-kind=${kind}
            aria-pressed=${form.kind === kind}
            @click=${() => onChange({ kind })}
          >
            ${say(kind === 'element' ? 'embedElement' : 'embedFrame')}
          </button>`,
      )}
    </div>
    <div class="form">
      ${[
        selectHtml('view', localizer.say('view'), form.view, put('view'), [
          ['timeline', localizer.say('viewTimeline')],
          ['list', localizer.say('viewList')],
          ['table', localizer.say('viewTable')],
        ]),
        selectHtml('theme', say('theme'), form.theme, put('theme'), [
          ['auto', say('themeAuto')],
          ['light', say('themeLight')],
          ['dark', say('themeDark')],
        ]),
        selectHtml('calendar', say('calendar'), form.calendar, put('calendar'), [
          ['auto', say('calendarAuto')],
          ['gregorian', say('calendarGregorian')],
          ['persian', say('calendarPersian')],
          ['both', say('calendarBoth')],
        ]),
        selectHtml('lang', say('language'), form.lang, put('lang'), [
          ['', say('languageAuto')],
          ...languages.map((tag): Choice => [tag, localizer.languageName(tag)]),
        ]),
      ]}
      <label class="field"
        ><span>${say('height', HEIGHTS)}</span>
        <input
          part="embed-option"
          type="number"
          name="height"
          dir="ltr"
          min=${HEIGHTS.least}
          max=${HEIGHTS.most}
          step="10"
          .value=${live(String(form.height))}
          @change=${height}
      /></label>
      <label class="check"
        ><input
          part="embed-option"
          type="checkbox"
          name="as-now"
          .checked=${live(form.asNow)}
          @change=${({ target }: Event) => onChange({ asNow: (target as HTMLInputElement).checked })}
        /><span>${say('asNow')}</span></label
      >
    </div>`;
}

/** The code, of which no line breaks at its indent: a long address would leave that on a line of its own. */
export function codeHtml(code: string): unknown[] {
  return code
    .split(/(^ +\S)/mu)
    .map((piece, i) => (i % 2 ? html`<span class="indent">${piece}</span>` : piece));
}

function selectHtml(
  name: string,
  label: string,
  chosen: string,
  onChoose: (value: string) => void,
  choices: readonly Choice[],
): TemplateResult {
  return html`<label class="field"
    ><span>${label}</span>
    <select
      part="embed-option"
      name=${name}
      @change=${({ target }: Event) => onChoose((target as HTMLSelectElement).value)}
    >
      ${choices.map(
        ([value, words]) => html`<option value=${value} ?selected=${value === chosen}>${words}</option>`,
      )}
    </select></label
  >`;
}

/** The frame as it will be, fetched once it is asked for. */
export function previewHtml(
  preview: { readonly address: string; readonly leave: string; readonly height: number } | null,
  title: string,
  { say }: ShareSpeech,
  onToggle: () => void,
): TemplateResult {
  const name = say('preview');
  return html`<p>
      <button
        type="button"
        class="control preview-button"
        part="control"
        aria-expanded=${preview !== null}
        @click=${onToggle}
      >
        ${name}
      </button>
    </p>
    ${
      preview
        ? html`<iframe
            part="preview"
            title=${`${name}: ${title}`}
            sandbox=${preview.leave}
            src=${preview.address}
            height=${preview.height}
          ></iframe>`
        : nothing
    }`;
}
