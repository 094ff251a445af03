import '../../locale/reading-words.js';
import type { LaneChoice, TimeChoice } from '../../layout/chart-item.js';
import type { ChartLayout } from '../../layout/chart-layout.js';
import type { Localizer } from '../../locale/localizer.js';
import type { Id } from '../../model/document.js';
import type { EventIndex, IndexedEvent } from '../../model/event-index.js';
import { placeOf } from '../../model/place-in-list.js';
import { ChartKeys } from './chart-keys.js';
import type { ChartWindow } from './chart-window.js';
import type { EventFocus } from './event-focus.js';
import type { KeyHelp } from './key-help.js';
import { middleOf, stopsOf, typedWords } from './key-target.js';
import type { SpokenEvents } from './spoken-events.js';

/** A chart as it is drawn at this moment, for the keys. */
export interface KeyedChart {
  readonly index: EventIndex | null;
  /** The events that the filter leaves, then and now. */
  readonly entries: readonly IndexedEvent[];
  readonly isCurrent: (entries: readonly IndexedEvent[]) => boolean;
  readonly layout: ChartLayout | null;
  readonly lanes: LaneChoice;
  readonly time: TimeChoice;
  readonly localizer: Localizer;
  readonly spoken: SpokenEvents;
  readonly focus: EventFocus;
  readonly announce: (words: string) => void;
}

/** Answers the keys of an event; comes when an event first has focus (`held-keys.ts`). */
export class Keyboard {
  readonly #keys: ChartKeys;

  constructor(view: ChartWindow, help: Pick<KeyHelp, 'toggle'>) {
    this.#keys = new ChartKeys(view, help);
  }

  /** @param id of the event that has focus */
  handle(event: KeyboardEvent, id: Id, chart: KeyedChart): void {
    const { index, entries, layout, lanes, time, localizer, spoken, announce } = chart;
    const from = placeOf(entries, index?.byId.get(id)?.order ?? Infinity);
    const focus = (at: number) => chart.focus.move(entries[at]?.event.id);
    this.#keys.handle(event, from, {
      axisDirection: layout?.direction ?? 'ltr',
      stops: stopsOf(entries, index, layout, lanes, time),
      day: middleOf(entries[from]),
      focus,
      onEnd: (words) => announce(localizer.say(words)),
      typing: {
        ...typedWords(entries, index, localizer, spoken),
        here: () => (chart.isCurrent(entries) ? chart.focus.placeIn(entries) : null),
        focus,
        onNothing: (typed) => announce(localizer.say('statusNoTitle', { typed })),
        onWait: () => announce(localizer.say('searching')),
      },
    });
  }

  handleKeyUp(event: KeyboardEvent): void {
    this.#keys.handleKeyUp(event);
  }

  /** Ends a search for what was typed. */
  stop(): void {
    this.#keys.stop();
  }
}
