// @ts-check
// What is measured: its name for programs, its words, its unit, and how many places after the point it is worth.

/** @typedef {{ name: string, words: string, unit: string, places?: number, floors?: boolean }} Measure */

/** @type {readonly Measure[]} */
export const MEASURES = [
  { name: 'firstMarks', words: 'First marks painted, from navigation', unit: 'ms' },
  { name: 'jsonParse', words: '`JSON.parse` of the text', unit: 'ms', places: 1 },
  { name: 'longestTask', words: 'Longest task of the load, without `JSON.parse`', unit: 'ms' },
  { name: 'loadWork', words: 'All tasks of the load', unit: 'ms' },
  { name: 'heap', words: 'Heap after collection', unit: 'MB', places: 1 },
  {
    name: 'heapAfterUse',
    words: 'Heap after collection, after all that follows',
    unit: 'MB',
    places: 1,
    floors: false,
  },
  { name: 'marks', words: 'Marks drawn at full span', unit: 'marks', floors: false },
  { name: 'nodes', words: 'Elements in the page and its shadow roots', unit: 'elements', floors: false },
  { name: 'whole.zoomStep', words: 'Zoom step at full span', unit: 'ms', places: 1 },
  { name: 'whole.slowestZoomStep', words: 'The slowest of ten zoom steps', unit: 'ms', places: 1 },
  { name: 'whole.panStep', words: 'Pan step at half the span', unit: 'ms', places: 1 },
  { name: 'whole.slowestPanStep', words: 'The slowest of ten pan steps', unit: 'ms', places: 1 },
  { name: 'whole.frame', words: 'Frames of an animated zoom at full span, median', unit: 'ms' },
  { name: 'whole.slowFrame', words: 'The same, 95 of 100 below', unit: 'ms' },
  {
    name: 'many.zoomMarks',
    words: 'Marks drawn in a crowded window, 3,200 px wide',
    unit: 'marks',
    floors: false,
  },
  { name: 'many.nodes', words: 'Elements there', unit: 'elements', floors: false },
  { name: 'many.zoomStep', words: 'Zoom step there', unit: 'ms', places: 1 },
  { name: 'many.slowestZoomStep', words: 'The slowest of ten zoom steps', unit: 'ms', places: 1 },
  { name: 'many.panStep', words: 'Pan step there', unit: 'ms', places: 1 },
  { name: 'many.slowestPanStep', words: 'The slowest of ten pan steps', unit: 'ms', places: 1 },
  { name: 'many.frame', words: 'Frames of an animated zoom there, median', unit: 'ms' },
  { name: 'many.slowFrame', words: 'The same, 95 of 100 below', unit: 'ms' },
  { name: 'filter', words: 'Filter by a category, to the next frame', unit: 'ms' },
  { name: 'filterSettled', words: 'The same, to the last frame that changed', unit: 'ms' },
  { name: 'search', words: 'Search for a word, to the next frame', unit: 'ms' },
  { name: 'searchSettled', words: 'The same, to the last frame that changed', unit: 'ms' },
  { name: 'select', words: 'Select an event, to the next frame', unit: 'ms' },
  { name: 'selectSettled', words: 'The same, to the last frame that changed', unit: 'ms' },
];
