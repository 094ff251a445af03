import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../locale/localizer.js';
import { bringTiledWords } from '../locale/tiled-words.js';
import type { EventIndex, IndexedEvent } from '../model/event-index.js';
import { LEAF_EVENTS, pagesOf } from '../model/tiles.js';
import type { TimeWindow } from '../model/time-window.js';

bringTiledWords();

/** How much of a document in tiles is loaded here, what is still coming and what could not be had. */
export function tiledNoteHtml(index: EventIndex, localizer: Localizer, listed = false): TemplateResult {
  const tiled = index.tiled!;
  const { length, undated, undatedLeft, failed } = tiled;
  const sentences = [
    ...(listed && index.events.length > 0 ? [localizer.say('tiledList')] : []),
    ...(tiled.single ? [] : [localizer.say(listed ? 'tiledTooMany' : 'tiledCounted')]),
    ...(tiled.single || index.events.length > 0
      ? [localizer.say('tiledLoaded', { count: index.events.length, total: length })]
      : []),
    ...(tiled.missing > 0 ? [localizer.say('tiledMissing', { count: tiled.missing })] : []),
    ...(tiled.beyond > 0 ? [localizer.say('tiledBeyond', { count: tiled.beyond })] : []),
    ...(tiled.searching ? [localizer.say('tiledSearching')] : []),
    ...(tiled.coming > 0 ? [localizer.say('tiledComing')] : []),
  ];
  return html`<div class="tiled no-print" part="tiled" aria-busy=${tiled.coming > 0}>
    <p class="quiet small">${sentences.join(' ')}</p>
    ${
      failed.length > 0
        ? html`<p class="small" role="alert">${localizer.say('tiledFailed')}</p>
            <button type="button" class="control" part="control" @click=${tiled.retry}>
              ${localizer.say('retry')}
            </button>`
        : nothing
    }
    ${
      undatedLeft > 0
        ? html`<button type="button" class="control" part="control" @click=${tiled.showUndated}>
            ${localizer.say('tiledUndated', { count: undated - (pagesOf(undated) - undatedLeft) * LEAF_EVENTS })}
          </button>`
        : nothing
    }
  </div>`;
}

/** "Showing 1997 to 2004. 12 of 9,812,345 events are loaded here.", or why none are. */
export function sayTiledWindow(index: EventIndex, window: TimeWindow, localizer: Localizer): string {
  const { span, length, single, coming } = index.tiled!;
  const from = Math.max(Math.round(window.start), span.start);
  const to = Math.min(Math.round(window.end), span.end);
  const shown = localizer.say('tiledWindow', {
    span: (speaker) =>
      from < to ? speaker.span(from, to) : speaker.span(Math.round(window.start), Math.round(window.end)),
  });
  const loaded = () =>
    single
      ? localizer.say('tiledLoaded', { count: index.events.length, total: length })
      : localizer.say('tiledCounted');
  return `${shown} ${coming > 0 ? localizer.say('tiledComing') : loaded()}`;
}

/** A filter by category is answered for the whole document, from its numbers; any other for what is loaded. */
export function sayTiledMatching(
  index: EventIndex,
  entries: readonly IndexedEvent[],
  localizer: Localizer,
): string {
  const { searching, matching, length } = index.tiled!;
  if (!searching) return localizer.say('filterCount', { count: matching, total: length });
  return localizer.say('tiledMatch', { count: entries.length, total: index.events.length });
}
