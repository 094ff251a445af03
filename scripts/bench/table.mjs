// @ts-check
// The medians as Markdown: a row a measure, a column a size; how many times the floors stands behind each figure.
import { MEASURES } from './measures.mjs';
import { ratio } from './statistics.mjs';

/**
 * @typedef {Record<string, number | null>} Figures
 * @typedef {object} SizeResult
 * @property {number} events
 * @property {number} bytes Of the document.
 * @property {number | null} crowded The window with many marks, as share of the whole.
 * @property {Record<string, Figures>} subjects Medians by subject: `kit`, the floors, peers.
 * @property {Figures | null} cycles
 *
 * @typedef {object} Results
 * @property {string} date
 * @property {number} rounds
 * @property {{ browser: string, node: string, cores: number }} machine
 * @property {SizeResult[]} sizes
 */

/** @param {number} value @param {number} [places] */
const number = (value, places = 0) =>
  value.toLocaleString('en', { minimumFractionDigits: places, maximumFractionDigits: places });

/** Two figures that mean something. @param {number} value */
const times = (value) => `${value >= 10 ? number(value) : value.toPrecision(2)}×`;

/** @param {readonly string[]} cells */
const row = (cells) => `| ${cells.join(' | ')} |`;

/**
 * @param {Record<string, Figures>} subjects
 * @param {import('./measures.mjs').Measure} measure
 */
function cell({ kit = {}, ...others }, { name, unit, places, floors = true }) {
  const value = kit[name];
  if (typeof value !== 'number') return '–';
  const ratios = Object.entries(others).map(([other, figures]) => [other, ratio(value, figures[name])]);
  const beside = ratios
    .filter(([, many]) => floors && typeof many === 'number')
    .map(([other, many]) => `${times(Number(many))} ${other}`);
  return `${number(value, places)} ${unit}${beside.length > 0 ? ` (${beside.join(', ')})` : ''}`;
}

/** @param {readonly SizeResult[]} sizes */
function cycleRows(sizes) {
  /** @type {[words: string, name: string][]} */
  const kinds = [
    ['20 mounts and unmounts', 'mounts'],
    ['1,000 moves in the tree', 'moves'],
  ];
  return kinds.flatMap(([words, name]) =>
    /** @type {const} */ ([
      ['heap', 'Heap', ' MB', 2],
      ['nodes', 'DOM nodes held', '', 0],
    ]).map(([, label, unit, places]) => {
      const key = name + (label === 'Heap' ? 'Heap' : 'Nodes');
      const cells = sizes.map(({ cycles }) => {
        const [before, after] = [cycles?.[`${key}Before`], cycles?.[`${key}After`]];
        return typeof before === 'number' && typeof after === 'number'
          ? `${number(before, places)} → ${number(after, places)}${unit}`
          : '–';
      });
      return row([`${label}, ${words}`, ...cells]);
    }),
  );
}

/** @param {Results} results */
export function markdown({ date, rounds, machine, sizes }) {
  const lines = [
    row(['', ...sizes.map(({ events }) => `${number(events)} events`)]),
    row(['---', ...sizes.map(() => '---')]),
    row(['The document', ...sizes.map(({ bytes }) => `${number(bytes / 1e6, 2)} MB`)]),
    ...MEASURES.map((measure) =>
      row([measure.words, ...sizes.map(({ subjects }) => cell(subjects, measure))]),
    ),
    ...cycleRows(sizes),
  ];
  return `${lines.join('\n')}

${rounds === 1 ? 'One round' : `Medians of ${rounds} interleaved rounds`}, ${date}, ${machine.browser}, ${machine.cores} cores, by \`npm run bench\`. Behind a
figure stands how many times as much it is as a floor measured in the same round: an SVG, and a canvas, with one rectangle an
event and nothing else. Tasks and steps are time the main thread ran; the others are time that passed. – was not measured.
`;
}
