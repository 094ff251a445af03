/** The parts of an open event. */
export const EVENT_PARTS =
  'article, event-date, event-title, event-categories, event-note, event-summary, event-body, event-section, event-quote, event-claim, claim-evidence, question, disputed, scale, answers, outside, voices, event-media, event-related, event-source, back, cite, fold, link, control';

/**
 * The parts of the elements inside a timeline that a page can style from outside it, under their own names: all that
 * those elements document, save the boxes around everything and what the timeline shows itself.
 */
export const EXPORTED_PARTS = {
  chart: `drawing, lane-line, lane-name, axis, ticks, tick-label, break, break-label, mark, cluster-mark, arc, arc-label, arc-ground, event, label, tip, cluster, details, close, help, cluster-list, tiled, hint, ${EVENT_PARTS}`,
  overview: 'density, axis, ticks, tick-label, drawing, sliders, slider',
};
