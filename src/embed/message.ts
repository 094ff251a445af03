/** The version of what a frame and the page around it tell each other; what says another is not read. */
const VERSION = 1;
/** Pixels that a page gives a frame; what is higher scrolls inside it. */
const HEIGHT = { least: 60, most: 40_000 };
/** One part of a fragment: nothing in it begins another. */
const FRAGMENT = /^[^\s;#]{0,2000}$/u;

/** A height and a fragment, no more. `null` for the fragment asks the page for the one in its address. */
export interface Message {
  readonly height?: number;
  readonly fragment?: string | null;
}

export function send(window: WindowProxy | null, message: Message, origin: string): void {
  window?.postMessage({ chronicle: VERSION, ...message }, origin);
}

/** What came in a message, so far as it is what it should be; `null` where it is not ours. */
export function received(data: unknown): Message | null {
  const { chronicle, height, fragment } = Object(data) as Readonly<Record<string, unknown>>;
  if (chronicle !== VERSION) return null;
  return {
    height: Number.isFinite(height) ? clampHeight(height as number) : undefined,
    fragment:
      fragment === null || (typeof fragment === 'string' && FRAGMENT.test(fragment)) ? fragment : undefined,
  };
}

export const clampHeight = (height: number): number =>
  Math.min(Math.max(Math.ceil(height), HEIGHT.least), HEIGHT.most);
