import { html, nothing, type TemplateResult } from 'lit';
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

/** What mistakes have kept out of the files. */
export interface Lost {
  readonly events: number;
  readonly parts: number;
}

/** A button for each file; below them what is in none of them, and what became of the last one. */
export function shareDownloadHtml(
  speech: ShareSpeech,
  told: string,
  { events, parts }: Lost,
  onDownload: (format: ShareFormat) => void,
): TemplateResult {
  return html`${noteHtml(speech.say('downloadNote'))}
    <div class="row formats">
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
    ${events > 0 ? noteHtml(speech.say('lostEvents', { count: events })) : nothing}
    ${parts > 0 ? noteHtml(speech.say('lostParts', { count: parts })) : nothing}
    <p class="told meta">${told}</p>`;
}
