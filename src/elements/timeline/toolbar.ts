import { html, nothing, type TemplateResult } from 'lit';
import { icon, type IconName } from '../../drawing/icons.js';
import type { AxisChoice } from '../../layout/chart-composer.js';
import type { LaneChoice, TimeChoice } from '../../layout/chart-item.js';
import type { Localizer } from '../../locale/localizer.js';
import type { MessageKey } from '../../locale/messages.js';
import type { View } from '../../store/state.js';
import type { ViewOptions } from './timeline-view.js';

export type Command = 'earlier' | 'later' | 'zoomIn' | 'zoomOut' | 'fitAll';

export interface Toolbar {
  readonly localizer: Localizer;
  readonly mirrored: boolean;
  readonly view: View;
  /** Whether there is a story to show. */
  readonly storied: boolean;
  readonly lanes: LaneChoice;
  /** `null` where it is always linear. */
  readonly axis: AxisChoice | null;
  /** `null` where no statement speaks of another time than its own. */
  readonly time: TimeChoice | null;
  readonly filterOpen: boolean;
  readonly filterCount: number;
  readonly enabled: (command: Command) => boolean;
  readonly onCommand: (command: Command) => void;
  readonly onView: (view: View) => void;
  readonly onChoose: (chosen: Partial<ViewOptions>) => void;
  readonly onFilter: () => void;
}

const COMMANDS: readonly Command[] = ['earlier', 'later', 'zoomIn', 'zoomOut', 'fitAll'];
const LANES: readonly (readonly [LaneChoice, MessageKey])[] = [
  ['category', 'lanesCategory'],
  ['person', 'lanesPerson'],
  ['source', 'lanesSource'],
  ['place', 'lanesPlace'],
  ['none', 'lanesNone'],
];
const SHOWN_VIEWS: readonly (readonly [View, MessageKey])[] = [
  ['timeline', 'viewTimeline'],
  ['list', 'viewList'],
  ['table', 'viewTable'],
  ['story', 'viewStory'],
];

/** The controls of a whole timeline. Those that do nothing just now stay reachable, so that focus is never lost. */
export function toolbar(bar: Toolbar): TemplateResult {
  const { localizer, view } = bar;
  return html`<div
    class="toolbar no-print"
    part="toolbar"
    role="toolbar"
    aria-label=${localizer.say('toolbar')}
  >
    <div class="group views" role="group" aria-label=${localizer.say('view')}>
      ${SHOWN_VIEWS.filter(([name]) => name !== 'story' || bar.storied).map(
        ([name, key]) =>
          html`<button
            class="control"
            part="control"
            type="button"
            data-view=${name}
            aria-pressed=${view === name}
            @click=${() => bar.onView(name)}
          >
            ${localizer.say(key)}
          </button>`,
      )}
    </div>
    ${view === 'timeline' ? chartControls(bar) : nothing}
    <button
      class="control filter-toggle"
      part="control"
      type="button"
      aria-expanded=${bar.filterOpen}
      @click=${bar.onFilter}
    >
      ${icon('filter')}<span>${localizer.say('filter')}</span>${
        bar.filterCount > 0
          ? html`<span class="quiet">(${localizer.number(bar.filterCount)})</span>`
          : nothing
      }
    </button>
  </div>`;
}

function chartControls(bar: Toolbar): TemplateResult {
  const { localizer } = bar;
  return html`<div class="group moves">${COMMANDS.map((command) => commandButton(command, bar))}</div>
    <div class="group options">
      <label class="choice"
        ><span>${localizer.say('lanes')}</span>
        <select
          part="control"
          @change=${(event: Event) => bar.onChoose({ lanes: (event.target as HTMLSelectElement).value as LaneChoice })}
        >
          ${LANES.map(
            ([name, key]) =>
              html`<option value=${name} ?selected=${bar.lanes === name}>${localizer.say(key)}</option>`,
          )}
        </select></label
      >
      ${
        bar.time
          ? html`<label class="choice time"
              ><span>${localizer.say('time')}</span>
              <select
                part="control"
                @change=${(event: Event) => bar.onChoose({ time: (event.target as HTMLSelectElement).value as TimeChoice })}
              >
                <option value="said" ?selected=${bar.time === 'said'}>${localizer.say('timeSaid')}</option>
                <option value="happened" ?selected=${bar.time === 'happened'}>
                  ${localizer.say('timeHappened')}
                </option>
              </select></label
            >`
          : nothing
      }
      ${
        bar.axis &&
        html`<button
          class="control"
          part="control"
          type="button"
          aria-pressed=${bar.axis === 'linear'}
          @click=${() => bar.onChoose({ axis: bar.axis === 'linear' ? 'broken' : 'linear' })}
        >
          ${localizer.say('axisLinear')}
        </button>`
      }
    </div>`;
}

function commandButton(command: Command, bar: Toolbar): TemplateResult {
  const name = bar.localizer.say(command);
  const turned = bar.mirrored && (command === 'earlier' || command === 'later');
  return html`<button
    class="control icon"
    part="control"
    type="button"
    data-command=${command}
    title=${name}
    aria-disabled=${!bar.enabled(command)}
    @click=${() => bar.enabled(command) && bar.onCommand(command)}
  >
    ${icon(command satisfies IconName, turned)}
  </button>`;
}
