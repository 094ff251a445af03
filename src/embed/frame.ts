/** The script of `embed.html`: its address says what the timeline in it shows, the page around it how high it is. */
import { parseView, printView, type LinkedView } from '../store/url-state.js';
import { clampHeight, received, send, type Message } from './message.js';

/** Every attribute of `chronicle-timeline` that a page may set, by the name it has in the address too. */
const PARAMETERS = [
  'src',
  'size-limit',
  'label',
  'view',
  'selected',
  'range',
  'filter',
  'lanes',
  'time',
  'axis',
  'orientation',
  'axis-direction',
  'calendar',
  'theme',
  'heading-level',
  'hash',
] as const;
/** Those of them that follow the reader. */
const FOLLOWING = ['selected', 'range', 'filter', 'view'];

/** What the page around the frame takes to give it its height. */
const SETTLING_MS = 250;

interface Timeline extends HTMLElement {
  applyLinkedView(view: LinkedView): void;
}

const root = document.documentElement;
const timeline = document.querySelector<Timeline>('chronicle-timeline');
if (timeline) {
  take(timeline, new URLSearchParams(location.search));
  for (const end of ['chronicle-load', 'chronicle-error'])
    timeline.addEventListener(end, () => introduce(timeline));
  if (parent !== window) {
    follow(timeline);
    // A page prints what is in its frame at the height it has on the screen: what stands there must fit it.
    for (const moment of ['beforeprint', 'afterprint'])
      addEventListener(moment, (event) => event.stopImmediatePropagation());
  }
}

/** What the address says. Language and direction are the page's own, so that the whole page has them. */
function take(timeline: Timeline, parameters: URLSearchParams): void {
  for (const name of PARAMETERS) {
    const value = parameters.get(name);
    if (value !== null) timeline.setAttribute(name, value);
  }
  const lang = parameters.get('lang');
  const dir = parameters.get('dir');
  // Another language than the page was made for may run the other way.
  if (lang) root.removeAttribute('dir');
  if (lang) root.lang = lang;
  if (dir) root.dir = dir;
  const theme = timeline.getAttribute('theme');
  if (theme === 'light' || theme === 'dark') root.style.colorScheme = theme;
}

/** Title, language and direction of the page are the timeline's, where the address does not say. */
function introduce(timeline: Timeline): void {
  const base = timeline.shadowRoot?.querySelector<HTMLElement>('[part~="base"]');
  if (!base) return;
  document.title = base.getAttribute('aria-label') ?? document.title;
  root.lang ||= base.lang;
  root.dir ||= base.dir;
}

/** Tells the page around the frame its height and its view, and takes a view from it. */
function follow(timeline: Timeline): void {
  // Any page may show the frame, and what it is told is no secret; `frame-ancestors` says which pages may.
  const tell = (message: Message) => send(parent, message, '*');
  const height = () => clampHeight(document.body.getBoundingClientRect().height);
  const view = () => {
    const names = FOLLOWING.map((name) => [
      name === 'selected' ? 'event' : name,
      timeline.getAttribute(name) ?? '',
    ]);
    return printView(parseView(new URLSearchParams(names).toString()));
  };
  const greet = () => tell({ height: height(), fragment: null });
  let last = view();

  addEventListener('message', ({ data, source }) => {
    const message = source === parent ? received(data) : null;
    if (!message) return;
    if (typeof message.fragment !== 'string') return greet();
    const linked = parseView(message.fragment);
    const asked = printView(linked);
    if (asked === last) return;
    last = asked;
    void customElements.whenDefined('chronicle-timeline').then(() => timeline.applyLinkedView(linked));
  });
  new MutationObserver(() => {
    const fragment = view();
    if (fragment !== last) tell({ fragment });
    last = fragment;
  }).observe(timeline, { attributeFilter: FOLLOWING });
  new ResizeObserver(() => {
    tell({ height: height() });
    settle();
  }).observe(document.body);
  addEventListener('resize', settle);
  greet();

  /**
   * A scroll bar that stood while the frame was low makes the timeline narrower and so stays for good. Where all of it
   * can be seen there is none; a page that gives less room, or does not listen, gets one.
   */
  let settling: ReturnType<typeof setTimeout> | undefined;
  function settle(): void {
    clearTimeout(settling);
    settling = setTimeout(() => {
      const fits = document.body.getBoundingClientRect().height <= innerHeight;
      root.style.overflowY = fits ? 'hidden' : '';
    }, SETTLING_MS);
  }
}
