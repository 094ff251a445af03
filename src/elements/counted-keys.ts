import type { CountedView } from '../drawing/tiled-way.js';
import { fold } from '../model/fold.js';

/** The keys of a mark that stands for a number of events: as those of an event, as far as they apply. */
export function handleCountedKey(event: KeyboardEvent, view: CountedView): void {
  const here = (event.target as Element).closest<HTMLElement>('[data-cluster]');
  const root = here?.parentElement;
  if (!here || !root) return;
  const act = actionOf(event.key, here, [...root.querySelectorAll<HTMLElement>('[data-cluster]')], view);
  if (!act) return;
  event.preventDefault();
  act();
}

function actionOf(
  key: string,
  here: HTMLElement,
  all: readonly HTMLElement[],
  view: CountedView,
): (() => void) | null {
  if (key === '+' || key === '=') return () => view.zoomBy(2);
  if (key === '-') return () => view.zoomBy(0.5);
  if (fold(key) === '0') return () => view.flyTo(view.bounds);
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
