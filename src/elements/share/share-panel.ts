import type { LitElement, TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { lostTo } from '../../drawing/problems-lost.js';
import { shareDownloadHtml, type ShareFormat } from '../../drawing/share-download-html.js';
import { FIRST_FORM, type EmbedForm } from '../../drawing/share-embed-html.js';
import { noteHtml, shareHtml, shareSectionHtml } from '../../drawing/share-html.js';
import type { Localizer } from '../../locale/localizer.js';
import { shareSpeech, type ShareSpeech } from '../../locale/share-words.js';
import type { EventIndex } from '../../model/event-index.js';
import type { TimelineState } from '../../store/state.js';
import { event as citing } from '../reading-views.js';
import type { ChronicleShare } from './share-element.js';
import { embedHtml } from './share-embed.js';
import { fileName, fileOf, hand } from './share-files.js';
import { sharingElement, viewLink, type Sharing } from './shared-timeline.js';

/** What is said and shown just now. */
export interface ShareNow {
  readonly index: EventIndex;
  readonly state: TimelineState;
  /** The reader's, in which texts of the record are given. */
  readonly localizer: Localizer;
  readonly speech: ShareSpeech;
  readonly sharing: Sharing | null;
  readonly headingLevel: number;
  readonly announce: (words: string) => void;
}

/** The panel of one element: what its reader has chosen, and the templates filled with it. */
export class SharePanel {
  #form: EmbedForm = FIRST_FORM;
  #previewing = false;
  #told = '';

  constructor(
    private readonly host: ChronicleShare & LitElement,
    private readonly announce: (words: string) => void,
  ) {}

  html(index: EventIndex, state: TimelineState, localizer: Localizer): TemplateResult {
    const { host, announce } = this;
    const { headingLevel } = host;
    const speech = shareSpeech(localizer);
    const sharing = sharingElement(host);
    const now: ShareNow = { index, state, localizer, speech, sharing, headingLevel, announce };
    const download = shareDownloadHtml(
      speech,
      this.#told,
      lostTo(state.problems),
      (format) => void this.#download(format, now),
    );
    const embed = embedHtml(now, host, this.#form, this.#previewing, {
      onChange: (change) => {
        this.#form = { ...this.#form, ...change };
        host.requestUpdate();
      },
      onPreview: () => {
        this.#previewing = !this.#previewing;
        host.requestUpdate();
      },
    });
    return shareHtml(
      [
        shareSectionHtml('link', linkHtml(now), now),
        shareSectionHtml('cite', citeHtml(now), now),
        shareSectionHtml('download', download, now),
      ],
      shareSectionHtml('embed', embed, now),
      speech,
    );
  }

  async #download(
    format: ShareFormat,
    { index, state, localizer, speech, sharing }: ShareNow,
  ): Promise<void> {
    const { document } = index;
    const name = fileName(document, format);
    const made = fileOf(format, { document, state, localizer, sharing, host: this.host });
    const done = await made.then(
      (file) => {
        hand(file, name);
        return true;
      },
      () => false,
    );
    this.#told = speech.say(done ? 'downloaded' : 'notDownloaded', { name });
    this.announce(this.#told);
    this.host.requestUpdate();
  }
}

/** The text is new where the view is: "Copied" stands only beside what was copied. */
function linkHtml({ sharing, state, speech, announce }: ShareNow): unknown {
  const link = viewLink(sharing, state);
  if (!link) return noteHtml(speech.say('noAddress'));
  const copyable = { name: speech.say('link'), text: link.address, dir: 'ltr' } as const;
  return [
    keyed(link.address, citing.copyableHtml(copyable, speech.localizer, announce)),
    link.exact ? '' : noteHtml(speech.say('linkToPage')),
  ];
}

function citeHtml({ index, state, localizer, speech, announce }: ShareNow): unknown {
  const { document, byId } = index;
  const open = state.selected !== null && byId.has(state.selected) ? state.selected : null;
  return [
    open === null ? '' : keyed(open, citing.citeEventHtml(document, open, localizer, announce)),
    citing.citeEventHtml(document, null, localizer, announce, speech.say('citeRecord')),
  ];
}
