import type { CalendarChoice } from '../locale/localizer.js';
import type { View } from '../store/state.js';
import type { LinkedView } from '../store/url-state.js';

/** How an embedded timeline looks at first. */
export interface EmbedChoices {
  readonly view: View;
  readonly theme: 'auto' | 'light' | 'dark';
  /** In pixels. */
  readonly height: number;
  readonly calendar: CalendarChoice;
  /** BCP 47 tag; `''` leaves it to the page. */
  readonly lang: string;
  /** The event, time and filter to begin with. */
  readonly now: LinkedView | null;
}

/** Where everything is that a snippet names; whole addresses. */
export interface EmbedAddresses {
  /** The ES module of the kit. */
  readonly script: string;
  /** The kit's page for frames, and the script beside it that gives a frame its height. */
  readonly frame: string;
  readonly frameScript: string;
  readonly data: string;
  /** The page that is shared; `null` where it has no address. */
  readonly page: string | null;
}

/** The element and its script. What stands in it is for readers without script. */
export function elementSnippet(at: EmbedAddresses, choices: EmbedChoices, title: string): string {
  const attributes = [
    ['src', at.data],
    ...attributesOf(choices),
    ['style', `--chronicle-min-block-size: ${choices.height}px`],
  ];
  const inside = at.page ? `\n  <a href="${escaped(at.page)}">${escaped(title)}</a>\n` : '';
  return `<script type="module" src="${escaped(at.script)}"></script>
<chronicle-timeline${attributes.map((pair) => `\n  ${written(pair)}`).join('')}
>${inside}</chronicle-timeline>`;
}

/** A frame that needs nothing of the page around it, and the script that gives it the height it needs. */
export function frameSnippet(at: EmbedAddresses, choices: EmbedChoices, title: string): string {
  const attributes = [
    ['src', frameAddress(at, choices)],
    ['title', title],
    ['width', '100%'],
    ['height', String(choices.height)],
    ['loading', 'lazy'],
    ['sandbox', FRAME_LEAVE],
    ['allow', 'clipboard-write'],
  ];
  return `<iframe data-chronicle${attributes.map((pair) => `\n  ${written(pair)}`).join('')}
></iframe>
<script defer src="${escaped(at.frameScript)}"></script>`;
}

/** What a frame may do: run its script, open links in windows of their own, and hand files to the reader. */
export const FRAME_LEAVE = 'allow-scripts allow-popups allow-popups-to-escape-sandbox allow-downloads';

export function frameAddress({ frame, data }: EmbedAddresses, choices: EmbedChoices): string {
  const address = new URL(frame);
  for (const [name = '', value = ''] of [['src', data], ...attributesOf(choices)])
    address.searchParams.set(name, value);
  return address.href;
}

/** What differs from what the element does by itself. */
function attributesOf({ view, theme, calendar, lang, now }: EmbedChoices): string[][] {
  return [
    ['lang', lang],
    ['view', view === 'timeline' ? '' : view],
    ['theme', theme === 'auto' ? '' : theme],
    ['calendar', calendar === 'auto' ? '' : calendar],
    ['selected', now?.event ?? ''],
    ['range', now?.range ?? ''],
    ['filter', now?.filter ?? ''],
  ].filter(([, value]) => value !== '');
}

const written = ([name = '', value = '']: readonly string[]): string => `${name}="${escaped(value)}"`;

function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;');
}
