import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer, MessageKey } from '../locale/localizer.js';
import type { TimelineState } from '../store/state.js';

export interface BoxFacts {
  readonly localizer: Localizer;
  readonly direction: 'ltr' | 'rtl';
  /** Name of the region; `null` inside another element of the kit, which is the region already. */
  readonly name: string | null;
}

/** The inner box of an element: its language and direction and, where it stands alone, a named region. */
export function boxHtml({ localizer, direction, name }: BoxFacts, content: unknown): TemplateResult {
  return html`<div
    class="box"
    part="base"
    lang=${localizer.tag}
    dir=${direction}
    role=${name === null ? nothing : 'region'}
    aria-label=${name ?? nothing}
  >
    ${content}
  </div>`;
}

/** "List of events: Northgate": complete by itself, because a name cannot refer to another shadow root. */
export function regionName(part: MessageKey, { index }: TimelineState, localizer: Localizer): string {
  const title = index && localizer.text(index.document.title, index.document.lang)?.value;
  const name = localizer.say(part);
  return title ? localizer.say('regionName', { part: name, title }) : name;
}
