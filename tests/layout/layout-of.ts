import { ChartComposer, type ChartInput } from '../../src/layout/chart-composer.js';
import type { ChartLayout } from '../../src/layout/chart-layout.js';
import { estimateTextWidth } from '../../src/layout/text-width.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import type { TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { indexDocument, type EventIndex } from '../../src/model/event-index.js';

export function indexOf(events: readonly TimelineEvent[], rest: Partial<TimelineDocument> = {}): EventIndex {
  return indexDocument({ version: '1.0', lang: 'en', title: 'T', events, ...rest });
}

/** What a chart 1000 px wide, in one lane, is made of. */
export function inputOf(index: EventIndex, options: Partial<ChartInput> = {}): ChartInput {
  return {
    index,
    entries: index.events,
    localizer: createLocalizer('en'),
    measure: estimateTextWidth,
    width: 1000,
    window: null,
    time: 'said',
    lanes: 'none',
    axis: 'broken',
    orientation: 'horizontal',
    direction: 'ltr',
    ...options,
  };
}

/** A chart of invented events. */
export function layoutOf(
  events: readonly TimelineEvent[] | EventIndex,
  options: Partial<ChartInput> = {},
  composer = new ChartComposer(),
): ChartLayout {
  return composer.compose(inputOf('byId' in events ? events : indexOf(events), options));
}
