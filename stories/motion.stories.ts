import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { userEvent } from 'storybook/test';
import '../src/elements/chart/chronicle-chart.js';
import type { ChronicleChart } from '../src/elements/chart/chart-element.js';
import { motionStyles } from './docs/motion-wish.js';
import { expect, waitFor } from './fixtures/expect.js';
import record from './fixtures/invented-record.json';
import { drawn } from './fixtures/look.js';

// The demo of Docs/Motion: each button does what a reader or a page would.

const tag = 'chronicle-chart';
const meta: Meta = { title: 'Docs/Moving', tags: ['!autodocs', '!dev'] };
export default meta;

type Act = (chart: ChronicleChart) => void;

const button = (words: string, act: Act): TemplateResult =>
  html`<button
    type="button"
    @click=${({ currentTarget }: Event) => {
      const chart = (currentTarget as Element).closest('.motion')?.querySelector(tag);
      if (chart) act(chart);
    }}
  >
    ${words}
  </button>`;

export const Flights: StoryObj = {
  render: () => html`
    <style>
      ${motionStyles}
    </style>
    <div class="motion" lang="en" dir="ltr">
      <motion-wish></motion-wish>
      <p>
        ${button('Show 1961 to 1964', (chart) => chart.show('1961/1964'))}
        ${button('Show 1988', (chart) => chart.show('1988'))}
        ${button('Show everything', (chart) => chart.fit())}
        ${button('Said or happened', (chart) => {
          chart.time = chart.time === 'said' ? 'happened' : 'said';
        })}
      </p>
      <chronicle-chart .document=${record}></chronicle-chart>
    </div>
  `,
  async play({ canvasElement }) {
    const chart = (await drawn(canvasElement, tag)) as ChronicleChart;
    const [early, , all, time] = canvasElement.querySelectorAll('button');
    const offStage = () => chart.renderRoot.querySelectorAll('[part~=event].offstage').length;
    const whole = offStage();
    if (early) await userEvent.click(early);
    await waitFor(() => expect(offStage()).toBeGreaterThan(whole));
    if (all) await userEvent.click(all);
    await waitFor(() => expect(offStage()).toBe(whole));
    if (time) await userEvent.click(time);
    await expect(chart.time).toBe('happened');
    const wish = canvasElement.querySelector('motion-wish')?.shadowRoot;
    const shown = [...(wish?.querySelectorAll('p') ?? [])].filter((it) => it.checkVisibility());
    await expect(shown).toHaveLength(1);
  },
};
