import { html, type TemplateResult } from 'lit';
import { previewDocument } from './preview-document.js';

export type Scheme = 'light' | 'dark';

/** The whole timeline and each element alone, on one ground. */
export function paneHtml(scheme: Scheme): TemplateResult {
  const name = scheme === 'light' ? 'Light' : 'Dark';
  const label = (what: string) => `${what}, ${scheme}`;
  return html`<section class="pane" data-scheme=${scheme} aria-label=${`${name} preview`}>
    <h2>${name}</h2>
    <chronicle-timeline
      label=${`The clock of Alder Quay, in ${scheme}`}
      heading-level="3"
      selected="opening"
      .document=${previewDocument}
    ></chronicle-timeline>
    <h3>Chart</h3>
    <chronicle-chart label=${label('Chart')} heading-level="4" .document=${previewDocument}></chronicle-chart>
    <h3>Overview</h3>
    <chronicle-overview label=${label('Overview')} .document=${previewDocument}></chronicle-overview>
    <h3>Filter</h3>
    <chronicle-filter label=${label('Filter')} .document=${previewDocument}></chronicle-filter>
    <h3>Event</h3>
    <chronicle-event
      label=${label('Event')}
      heading-level="4"
      event="opening"
      .document=${previewDocument}
    ></chronicle-event>
    <h3>List</h3>
    <chronicle-list label=${label('List')} heading-level="4" .document=${previewDocument}></chronicle-list>
    <h3>Accounts</h3>
    <chronicle-accounts
      label=${label('Accounts')}
      heading-level="4"
      .document=${previewDocument}
    ></chronicle-accounts>
    <h3>Sources</h3>
    <chronicle-sources
      label=${label('Sources')}
      heading-level="4"
      .document=${previewDocument}
    ></chronicle-sources>
    <h3>Story</h3>
    <chronicle-story label=${label('Story')} heading-level="4" .document=${previewDocument}></chronicle-story>
    <h3>Share</h3>
    <chronicle-share label=${label('Share')} heading-level="4" .document=${previewDocument}></chronicle-share>
  </section>`;
}
