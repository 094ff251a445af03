import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { spyOn, userEvent } from 'storybook/test';
import { ELEMENTS } from '../.storybook/arg-types.js';
import archiveFile from '../data/tokens/osmere-house.tokens.json';
import { expect, waitFor } from './fixtures/expect.js';
import { drawn, within } from './fixtures/look.js';
import {
  boxStyle,
  colorIn,
  copied,
  expectWarnings,
  field,
  pageWith,
  propertiesIn,
  setColor,
  setNumber,
  timelineOf,
} from './theme-builder/expect-theme.js';
import './theme-builder/theme-builder-element.js';

const meta: Meta = {
  title: 'Theming/Theme builder',
  tags: ['!autodocs'],
  parameters: { controls: { disable: true }, actions: { disable: true } },
  render: () => html`<theme-builder></theme-builder>`,
};
export default meta;

async function ready(canvas: HTMLElement): Promise<Element> {
  const builder = canvas.querySelector('theme-builder');
  if (!builder?.shadowRoot) throw new Error('There is no theme builder in this story.');
  for (const pane of within(builder, '.pane'))
    for (const tag of ['timeline', 'chart', 'list']) await drawn(pane, `chronicle-${tag}`);
  return builder;
}
async function press(builder: Element, words: string): Promise<void> {
  const button = within(builder, 'button').find(({ textContent }) => textContent.trim() === words);
  if (!button) throw new Error(`There is no button "${words}".`);
  await userEvent.click(button);
}
const rgb = (hex: string): string =>
  `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

/** Change a token, see it everywhere, be told what cannot be read, take the theme along. */
export const Builder: StoryObj = {
  async play({ canvasElement }) {
    const builder = await ready(canvasElement);
    await expectWarnings(builder, []);
    for (const { tagName } of ELEMENTS)
      await expect(within(builder, `.pane > ${tagName}`).length, tagName).toBe(2);
  },
};

/** Sides without room, round corners; and no size that the kit would not draw. */
export const Lengths: StoryObj = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const builder = await ready(canvasElement);
    const light = timelineOf(builder, 'light');
    const inside = () => getComputedStyle(within(light, '.inside')[0] as Element);
    for (const side of ['Sides, narrow, px', 'Sides, wide, px']) setNumber(builder, side, '0');
    setNumber(builder, 'Corners, px', '6');
    await waitFor(() => expect(inside().paddingInlineStart).toBe('0px'));
    await expect(inside().paddingBlockStart).toBe('20px');
    await expect(boxStyle(light).borderRadius).toBe('6px');
    await expect(getComputedStyle(within(light, '[part~=tip]')[0] as Element).borderRadius).toBe('6px');
    const story = within(builder, '[data-scheme=light] > chronicle-story')[0] as Element;
    await expect(boxStyle(story).paddingBlockStart).toBe('20px');

    const size = setNumber(builder, 'Text size, rem', '0.75');
    await expect(size.ariaInvalid).toBe('true');
    size.dispatchEvent(new Event('change', { bubbles: true }));
    await expect([size.ariaInvalid, size.value]).toEqual(['false', '1']);
    const css = await copied(() => press(builder, 'Copy CSS'));
    await expect(css).toContain('--chronicle-padding: 20px clamp(0px, 3cqi, 0px) 24px;');
    await expect(css).toContain('--chronicle-radius: 6px;');
    await expect(css).toContain('chronicle-story');
  },
};

/** Tokens are changed, what cannot be read is warned of, and the copied style sheet does the same in another page. */
export const ThreeTokens: StoryObj = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const builder = await ready(canvasElement);
    const light = timelineOf(builder, 'light');
    const dark = timelineOf(builder, 'dark');
    await expectWarnings(builder, []);
    await expect(boxStyle(light).backgroundColor).toBe(rgb('#fffefb'));
    await expect(boxStyle(dark).backgroundColor).toBe(rgb('#15171c'));

    // Three tokens: each changes the preview it belongs to, and no other.
    setColor(builder, 'Paper, light', '#eef3f6');
    setColor(builder, 'Category 2, light', '#1f2f7d');
    setColor(builder, 'Text, dark', '#fff7e0');
    await waitFor(() => expect(boxStyle(light).backgroundColor).toBe(rgb('#eef3f6')));
    await expect(boxStyle(dark).backgroundColor).toBe(rgb('#15171c'));
    await expect(boxStyle(dark).color).toBe(rgb('#fff7e0'));
    const fills = (timeline: Element) => within(timeline, '.core').map((core) => getComputedStyle(core).fill);
    await expect(fills(light)).toContain(rgb('#1f2f7d'));
    await expect(fills(dark)).not.toContain(rgb('#1f2f7d'));
    await expect(field(builder, 'Paper, light').value).toBe('#eef3f6');

    // What cannot be read is said with its figures, until it can.
    setColor(builder, 'Quiet, light', '#8f959e');
    await expectWarnings(builder, ['Quiet text on paper, light: 2.69:1. It needs 4.5:1.']);
    setColor(builder, 'Quiet, light', '#4d5562');
    await expectWarnings(builder, []);

    // The copied style sheet is all that another page needs.
    const css = await copied(() => press(builder, 'Copy CSS'));
    await expect(propertiesIn(css)).toHaveLength(20);
    await pageWith(css, async (page) => {
      const alone = page.body.appendChild(page.createElement('chronicle-timeline'));
      const there = (page.defaultView as Window).getComputedStyle(alone);
      for (const name of propertiesIn(css))
        await expect(there.getPropertyValue(name), name).toBe(getComputedStyle(light).getPropertyValue(name));
      await expect(colorIn(page, '--chronicle-paper', 'light')).toBe(boxStyle(light).backgroundColor);
      await expect(colorIn(page, '--chronicle-paper', 'dark')).toBe(boxStyle(dark).backgroundColor);
      await expect(colorIn(page, '--chronicle-text', 'dark')).toBe(boxStyle(dark).color);
      await expect(fills(light)).toContain(colorIn(page, '--chronicle-color-2', 'light'));
    });

    await press(builder, 'Reset');
    await waitFor(() => expect(boxStyle(light).backgroundColor).toBe(rgb('#fffefb')));
  },
};

/** A file of tokens is read, shown, and handed on as it came; one with mistakes changes nothing and says why. */
export const LoadedTokens: StoryObj = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const builder = await ready(canvasElement);
    const light = timelineOf(builder, 'light');
    const input = within(builder, 'input[type=file]')[0] as HTMLInputElement;
    const said = () => within(builder, '.said')[0]?.textContent;

    await userEvent.upload(input, new File(['{"a": {"$type": "color", "$value": "#fff"}}'], 'wrong.json'));
    await waitFor(() => expect(said()).toContain('a is not a color'));
    await expect(boxStyle(light).backgroundColor).toBe(rgb('#fffefb'));

    const px = (value: number) => ({ $type: 'dimension', $value: { value, unit: 'px' } });
    const upload = (file: object) => userEvent.upload(input, new File([JSON.stringify(file)], 'own.json'));
    await upload({ shape: { radius: px(-4) } });
    await waitFor(() => expect(said()).toContain('shape.radius is less than nothing.'));
    await upload({ shape: { radios: px(4), radius: px(4) } });
    await waitFor(() => expect(said()).toContain('no token of these names: shape.radios.'));
    await expect(boxStyle(light).borderRadius).toBe('4px');

    await userEvent.upload(input, new File([JSON.stringify(archiveFile)], 'osmere-house.tokens.json'));
    await waitFor(() => expect(boxStyle(light).backgroundColor).toBe(rgb('#f6f1e4')));
    await expect(boxStyle(light).fontSize).toBe('17px');
    await expectWarnings(builder, []);

    const text = await copied(() => press(builder, 'Copy DTCG JSON'));
    const taken = JSON.parse(text) as typeof archiveFile;
    await expect(taken.color.light.category['5'].$value).toEqual(
      archiveFile.color.light.category['5'].$value,
    );
    await expect(taken.font.family.heading.$value).toEqual(archiveFile.font.family.heading.$value);
    await expect(taken.$description).toBe(archiveFile.$description);
  },
};

/** Where a browser keeps its clipboard from the page, that is said. */
export const NoClipboard: StoryObj = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const builder = await ready(canvasElement);
    const refused = spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('NotAllowedError'));
    await press(builder, 'Copy CSS');
    await waitFor(() =>
      expect(within(builder, '.said')[0]?.textContent).toContain('Download the CSS instead'),
    );
    refused.mockRestore();
  },
};

/** The colours for readers who ask for more contrast, and two categories that some eyes cannot tell apart. */
export const MoreContrast: StoryObj = {
  tags: ['!dev'],
  async play({ canvasElement }) {
    const builder = await ready(canvasElement);
    await userEvent.click(within(builder, 'input[value=more-contrast]')[0] as Element);
    await waitFor(() => expect(boxStyle(timelineOf(builder, 'dark')).backgroundColor).toBe(rgb('#000000')));
    setColor(builder, 'Category 5, light', '#6b5a00');
    await waitFor(() =>
      expect(within(builder, '.warning')[0]?.textContent).toMatch(
        /^Categories 4 and 5, light, more contrast: alike to eyes without \w+ cones \(\w+\)\. They differ by \d+\.\d/u,
      ),
    );
  },
};
