import { html, type TemplateResult } from 'lit';
import type { ShareSpeech } from '../locale/share-words.js';
import { noteHtml } from './share-html.js';

/** As the endings of files. */
export type ShareFormat = 'json' | 'csv' | 'ics' | 'svg' | 'png';

const FORMATS: readonly (readonly [ShareFormat, name: string])[] = [
  ['json', 'JSON'],
  ['csv', 'CSV'],
  ['ics', 'iCalendar'],
  ['svg', 'SVG'],
  ['png', 'PNG'],
];

/** A button for each file, and beside them what became of the last one. */
export function shareDownloadHtml(
  speech: ShareSpeech,
  told: string,
  onDownload: (format: ShareFormat) => void,
): TemplateResult {
  return html`${noteHtml(speech.say('downloadNote'))}
    <div class="row">
      ${FORMATS.map(
        ([format, name]) =>
          html`<button
            type="button"
            class="control"
            part="download"
            data-format=${format}
            aria-label=${`${speech.say('download')}: ${name}`}
            @click=${() => onDownload(format)}
          >
            <bdi>${name}</bdi>
          </button>`,
      )}
    </div>
    <p class="told meta">${told}</p>`;
}
