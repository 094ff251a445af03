import { PanZoom } from '../../gestures/pan-zoom.js';
import type { ChartWindow } from './chart-window.js';

/** Lets a hand on the drawing move the window. */
export function chartHand(stage: HTMLElement, view: ChartWindow): PanZoom {
  return new PanZoom(
    stage,
    {
      move: (window) => {
        view.stop();
        view.set(window, true);
      },
      end: () => view.set(view.current, false),
    },
    (event) => isOnDrawing(event, stage),
  );
}

function isOnDrawing(event: Event, stage: HTMLElement): boolean {
  const target = event.composedPath()[0];
  return (
    target instanceof Element &&
    !target.closest('[data-details], slot, [slot]') &&
    stage.getRootNode().contains(target)
  );
}
