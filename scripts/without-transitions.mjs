// Stands for d3-transition in the bundles. d3-zoom and d3-brush ask it to stop transitions that we never start: windows
// fly by our own steps, and Lit draws them. Saves about 6 KB of brotli, colours and easing among it.
import { selection } from 'd3-selection';

selection.prototype.interrupt = function interruptNothing() {
  return this;
};

export function interrupt() {}
