/**
 * For the page around frames: gives every `<iframe data-chronicle>` the height that its timeline needs, and keeps the
 * view of one with `data-chronicle-hash="name"` in the page's fragment. Nothing else on the page is touched.
 */
import { partOf, replaceFragment, withPart } from '../store/fragment.js';
import { received, send } from './message.js';

/** Frames that have spoken: one that is not loaded yet would refuse a message in the console. */
const heard = new WeakSet<HTMLIFrameElement>();

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[data-chronicle]');
const nameOf = ({ dataset }: HTMLIFrameElement) => dataset['chronicleHash'];

/** The only origin that a frame may speak from: in a sandbox and on a disk it has none, which is said as `null`. */
function originOf({ sandbox, src }: HTMLIFrameElement): string {
  const { origin } = new URL(src || location.href);
  const sealed = sandbox.length > 0 && !sandbox.contains('allow-same-origin');
  return sealed || !origin.startsWith('http') ? 'null' : origin;
}

/** A theme may count the border into the height. */
const borderOf = (frame: HTMLIFrameElement): number =>
  getComputedStyle(frame).boxSizing === 'border-box' ? frame.offsetHeight - frame.clientHeight : 0;

/** Tells a frame what the page's address says of it. */
function lead(frame: HTMLIFrameElement): void {
  const name = nameOf(frame);
  const fragment = name ? partOf(location.hash, name) : null;
  const origin = originOf(frame);
  if (fragment !== null) send(frame.contentWindow, { fragment }, origin === 'null' ? '*' : origin);
}

addEventListener('message', ({ data, origin, source }) => {
  const message = received(data);
  if (!message || !source) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source || origin !== originOf(frame)) continue;
    const { height, fragment } = message;
    const name = nameOf(frame);
    heard.add(frame);
    if (height) frame.style.height = `${height + borderOf(frame)}px`;
    if (fragment === null) lead(frame);
    else if (fragment !== undefined && name) replaceFragment(withPart(location.hash, name, fragment));
  }
});

addEventListener('hashchange', () => {
  for (const frame of frames()) if (heard.has(frame)) lead(frame);
});

// Frames that were here first have spoken to nobody. That somebody listens now is no secret, whoever hears it.
for (const frame of frames()) send(frame.contentWindow, {}, '*');
