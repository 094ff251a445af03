import type { ChartWindow } from '../chart/chart-window.js';
import type { Command } from './toolbar.js';

/** Whether a command would show anything else; `null` stands for a chart that is not drawn yet. */
export function isEnabled(command: Command, view: ChartWindow | null): boolean {
  if (command === 'zoomIn') return true;
  const way = command === 'earlier' || command === 'later' ? command : 'zoomedIn';
  return view?.reach[way] ?? false;
}

export function runCommand(command: Command, view: ChartWindow): void {
  if (command === 'zoomIn') view.zoomBy(2);
  else if (command === 'zoomOut') view.zoomBy(0.5);
  else if (command === 'fitAll') view.flyTo(view.bounds);
  else view.panBy(command === 'later' ? 0.5 : -0.5);
}
