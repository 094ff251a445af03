import { property } from 'lit/decorators.js';
import type { EventIndex } from '../../model/event-index.js';
import { lazyView } from '../lazy-view.js';
import { PartElement } from '../part-element.js';
import type { SharePanel } from './share-panel.js';

const SHARE_VIEW = lazyView(() => import('./share-view.js'));

/**
 * What a reader takes along: a link to this view, how to cite the open event and the record, files (JSON, CSV,
 * iCalendar, and the chart as SVG and PNG), and the code that shows the timeline in another page. Files are made, and
 * what makes them is fetched, when they are asked for.
 *
 * @csspart base - The box around everything.
 * @csspart share-section - One of its parts, under a heading.
 * @csspart cite - How to cite the event or the record.
 * @csspart download - A button that hands over a file.
 * @csspart embed-option - A choice that the code follows.
 * @csspart preview - The frame as it will be, once it is asked for.
 * @csspart fold - What opens and closes a way to cite.
 * @csspart control - A button with a word.
 * @csspart state - What stands there while nothing can be shown.
 * @csspart problems - The notice of events that could not be shown.
 */
export class ChronicleShare extends PartElement {
  /**
   * Address of `chronicle.js` to be written into the code; by default that beside the kit's script on this page, else
   * beside the page.
   */
  @property({ attribute: 'snippet-src' }) snippetSrc: string | null = null;

  /** Address of `embed.html` to be written into the code; by default that beside `chronicle.js`. */
  @property({ attribute: 'embed-src' }) embedSrc: string | null = null;

  /** Level of the headings, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  #panel: SharePanel | undefined;

  protected get region() {
    return 'share' as const;
  }

  protected content(index: EventIndex): unknown {
    const view = this.need(SHARE_VIEW);
    if (!view) return this.absentHtml();
    this.#panel ??= new view.SharePanel(this, (words) => this.announce(words));
    return this.#panel.html(index, this.state, this.localizer);
  }
}
