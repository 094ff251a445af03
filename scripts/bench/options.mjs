// @ts-check
// What `npm run bench` can be told.
import process from 'node:process';
import { parseArgs } from 'node:util';

/** @typedef {{ sizes: number[], rounds: number, peer?: string, build: boolean, write: boolean }} Options */

const HELP = `npm run bench -- [options]

  --sizes 30,1000     numbers of events; default 30,1000,10000,100000 (1000000 takes many minutes: name it to have it)
  --rounds 5          rounds, in each of which every page is measured once; medians are told
  --peer <folder>     measures pages of your own beside the kit: every .html file in the folder is one.
                      It sets window.subject, as scripts/bench/pages/subject.d.ts says; svg.html there is an example
  --skip-build        measures dist/ as it is
  --write             writes scripts/bench/results.json and the table in README.md; else .cache/bench.json`;

/** @param {string[]} args */
const parsed = (args) =>
  parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '30,1000,10000,100000' },
      rounds: { type: 'string', default: '5' },
      peer: { type: 'string' },
      'skip-build': { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  }).values;

/** Ends the program where there is nothing to measure. @param {string[]} args @returns {Options} */
export function readOptions(args) {
  const values = parsed(args);
  const sizes = values.sizes.split(',').map(Number);
  const rounds = Number(values.rounds);
  const good = [...sizes, rounds].every((it) => Number.isInteger(it) && it > 0);
  if (values.help || !good) {
    console.log(HELP);
    process.exit(good ? 0 : 2);
  }
  return { sizes, rounds, peer: values.peer, build: !values['skip-build'], write: values.write };
}
