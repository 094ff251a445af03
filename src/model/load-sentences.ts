import { bringSentences, LAST_WORDS } from './load-problem.js';

/** Why a document could not be fetched: what is wrong, and what would mend it. */
const SENTENCES = {
  ...LAST_WORDS,
  'load.not-found': [
    'There is no file at {url} (status {status}).',
    'Check the address: it stands in the src attribute, or under events in the document.',
  ],
  'load.http': [
    'The server answered with status {status} instead of {url}.',
    'Try again later, or ask who runs the server.',
  ],
  'load.blocked': [
    'The browser was not allowed to read {url} from this page, or could not reach it.',
    'The other server must send the header Access-Control-Allow-Origin: {origin} (or *).',
  ],
  'load.no-origin': [
    'The browser was not allowed to read {url} from this frame or file, or could not reach it.',
    'The other server must send the header Access-Control-Allow-Origin: *, or the document must stand in the page.',
  ],
  'load.redirect': ['{url} leads on to other addresses.', 'Give the address of the JSON file itself.'],
  'load.bad-address': [
    '{url} is not an address.',
    'Write a relative address or one that begins with https://.',
  ],
  'load.html': [
    'There is a web page at {url}, not a timeline document.',
    'Give the address of the JSON file itself.',
  ],
  'load.tiles': [
    '{url} does not hold tiles as this kit makes them.',
    'Make the tiles anew with chronicle-kit tile, and put up the whole folder.',
  ],
  'load.too-large': [
    '{url} is larger than {megabytes} MB.',
    'Split the document, or raise the attribute size-limit.',
  ],
  'load.parts-too-large': [
    'The parts of the document are larger than {megabytes} MB together: {url} and those after it were left out.',
    'Raise the attribute size-limit.',
  ],
  'load.timeout': ['{url} did not arrive within {seconds} seconds.', 'Try again.'],
} as const;

export type LoadProblemCode = keyof typeof SENTENCES;
export const LOAD_PROBLEM_CODES = Object.keys(SENTENCES) as readonly LoadProblemCode[];

// Imported for its effect: by all that reads a document in parts, and by the first failure.
bringSentences(SENTENCES);
