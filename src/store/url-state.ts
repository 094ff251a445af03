import { parseFilter, printFilter } from '../model/filter.js';
import { partOf, withPart } from './fragment.js';
import type { LinkedView } from './linked-view.js';
import { VIEWS } from './state.js';

export { linkedView, type LinkedView } from './linked-view.js';

/** Each key of the fragment: how it is written (`''` leaves it out) and read. */
const KEYS: {
  readonly [K in keyof LinkedView]: readonly [
    write: (value: LinkedView[K]) => string,
    read: (text: string) => LinkedView[K],
  ];
} = {
  event: [(id) => id ?? '', (text) => text || null],
  range: [(edtf) => edtf ?? '', (text) => text || null],
  filter: [(query) => query, (text) => printFilter(parseFilter(text))],
  view: [
    (view) => (view === 'timeline' ? '' : view),
    (text) => VIEWS.find((view) => view === text) ?? 'timeline',
  ],
  story: [(story) => story, (text) => text],
};

/** `event=appeal&view=list`: the view as one part of a fragment. */
export function printView(view: LinkedView): string {
  const names = new URLSearchParams();
  const put = <K extends keyof LinkedView>(key: K) => {
    const text = KEYS[key][0](view[key]);
    if (text) names.set(key, text);
  };
  put('event');
  put('range');
  put('filter');
  put('view');
  put('story');
  return names.toString().replaceAll('%2F', '/');
}

export function parseView(text: string): LinkedView {
  const names = new URLSearchParams(text);
  const get = <K extends keyof LinkedView>(key: K) => KEYS[key][1](names.get(key) ?? '');
  return {
    event: get('event'),
    range: get('range'),
    filter: get('filter'),
    view: get('view'),
    story: get('story'),
  };
}

/** What a page's fragment says of one timeline: `#name:event=…`. `null` where it says nothing. */
export function readFragment(hash: string, name: string): LinkedView | null {
  const text = partOf(hash, name);
  return text === null ? null : parseView(text);
}

export function writeFragment(hash: string, name: string, view: LinkedView): string {
  return withPart(hash, name, printView(view));
}
