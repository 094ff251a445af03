import type { TiledWay } from '../drawing/tiled-way.js';
import { fold } from '../model/fold.js';

/** The keys of a mark that stands for a number of events: as those of an event, as far as they apply. */
export const handleCountedKey: TiledWay['handleKey'] = (event, view, help, clusters = []) => {
  const here = (event.target as Element).closest<HTMLElement>('[data-cluster]');
  const root = here?.parentElement;
  if (!here || !root) return;
  const { key } = event;
  const stretch = clusters.find(({ cluster }) => cluster.key === here.dataset['cluster'])?.cluster.stretch;
  const middle = stretch && (stretch.start + stretch.end) / 2;
  const all = [...root.querySelectorAll<HTMLElement>('[data-cluster]')];
  const move = moveOf(key, here, all);
  if (move) move();
  else if (key === '+' || key === '=') view.zoomBy(2, middle);
  else if (key === '-') view.zoomBy(0.5, middle);
  else if (fold(key) === '0') view.flyTo(view.bounds);
  else if (key === '?' || key === '؟') help.toggle();
  else return;
  event.preventDefault();
};

function moveOf(key: string, here: HTMLElement, all: readonly HTMLElement[]): (() => void) | null {
  const boxes = new Map(all.map((it) => [it, it.getBoundingClientRect()]));
  const [x, y] = [
    (it: HTMLElement) => boxes.get(it)?.left ?? 0,
    (it: HTMLElement) => boxes.get(it)?.top ?? 0,
  ];
  const upright = all.every((it) => x(it) === x(here));
  const forwards = getComputedStyle(here).direction === 'rtl' ? -1 : 1;
  const inTime = (a: HTMLElement, b: HTMLElement) =>
    upright ? y(a) - y(b) : (x(a) - x(b)) * forwards || y(a) - y(b);
  const go = (among: readonly HTMLElement[], step: number) => () => {
    const at = among.indexOf(here);
    among[Math.min(Math.max(at + step, 0), among.length - 1)]?.focus();
  };
  const ordered = [...all].sort(inTime);
  const lane = upright ? ordered : ordered.filter((it) => y(it) === y(here));
  switch (key) {
    case 'ArrowUp':
      return go(ordered, -1);
    case 'ArrowDown':
      return go(ordered, 1);
    case 'ArrowLeft':
      return go(lane, -forwards);
    case 'ArrowRight':
      return go(lane, forwards);
    case 'PageUp':
      return go(ordered, -10);
    case 'PageDown':
      return go(ordered, 10);
    case 'Home':
      return go(ordered, -ordered.length);
    case 'End':
      return go(ordered, ordered.length);
    default:
      return null;
  }
}
