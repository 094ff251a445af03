/** What keys and a clicker can ask for. */
export interface StoryKeys {
  readonly next: () => void;
  readonly previous: () => void;
  readonly first: () => void;
  readonly last: () => void;
  readonly reveal: () => void;
  /** A few lines of the text on, and back. */
  readonly down: () => void;
  readonly up: () => void;
  /** A screen of the text on, and after its end the next step; back the same way. */
  readonly onward: () => void;
  readonly backward: () => void;
  readonly black: () => void;
  readonly leave: () => void;
}

/** What a clicker sends, and what leads out: also from inside the chart and from fields. */
const EVERYWHERE: Readonly<Record<string, keyof StoryKeys>> = {
  PageDown: 'next',
  PageUp: 'previous',
  Escape: 'leave',
};

const KEYS: Readonly<Record<string, keyof StoryKeys>> = {
  ...EVERYWHERE,
  ArrowDown: 'down',
  ArrowUp: 'up',
  Home: 'first',
  End: 'last',
  b: 'black',
  '.': 'black',
  r: 'reveal',
};

/** What a key asks for; the arrows along the line go the way it is read. */
export function keyMeaning(
  { key, shiftKey }: Pick<KeyboardEvent, 'key' | 'shiftKey'>,
  fromLeft: boolean,
): keyof StoryKeys | undefined {
  if (key === ' ') return shiftKey ? 'backward' : 'onward';
  if (key === (fromLeft ? 'ArrowRight' : 'ArrowLeft')) return 'next';
  if (key === (fromLeft ? 'ArrowLeft' : 'ArrowRight')) return 'previous';
  const name = key.length === 1 ? key.toLowerCase() : key;
  return Object.hasOwn(KEYS, name) ? KEYS[name] : undefined;
}

export const meansEverywhere = ({ key }: KeyboardEvent): boolean => Object.hasOwn(EVERYWHERE, key);
