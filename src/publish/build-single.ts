import { basename } from 'node:path';
import { counted, sayBytes } from './counted.js';
import { Failure } from './failure.js';
import { kitText } from './package-files.js';
import { PAGE_CSS } from './page.js';
import { inert } from './inert.js';
import { pictureHosts, picturesBeside } from './picture-hosts.js';
import { Progress } from './progress.js';
import { readDocument } from './read-document.js';
import { roomCss } from './room-css.js';
import { sayLanguages } from './say-languages.js';
import { addressOf } from './site.js';
import { singlePage, type SinglePage } from './single-page.js';
import type { Terminal } from './terminal.js';
import { checkPage, writePage } from './write-page.js';

/** What was asked for, as it was written. */
export interface AskedPage {
  readonly path: string;
  readonly output: string;
  readonly base: string | null;
  readonly languages: readonly string[] | null;
  readonly force: boolean;
  /** A file with a story that goes into it. */
  readonly story?: string | undefined;
}

/** `chronicle-kit build data.json -o page.html --single`: everything in one file, for a disk, a stick, a letter. */
export async function buildSingle(asked: AskedPage, terminal: Terminal, dist: string): Promise<number> {
  const { output, base } = asked;
  const [first, ...others] = asked.languages ?? [];
  if (others.length > 0)
    throw new Failure('--lang takes one language with --single: build a file for each.', 2);
  await checkPage(output, asked.force);
  const progress = new Progress(terminal);
  const { document, json, faulty } = await readDocument(asked.path, false, terminal, progress, asked.story);
  const lang = first ?? document.lang;
  const room = roomCss(document, lang, faulty, (done, all) =>
    progress.at('Finding how high the timeline is', done, all),
  );
  const page: SinglePage = {
    document,
    json,
    lang,
    address: base === null ? null : addressIn(base, basename(output)),
    script: kitText(dist, 'chronicle.iife.js'),
    styles: [kitText(dist, 'chronicle-noscript.css'), PAGE_CSS, room],
  };
  const text = singlePage(page);
  progress.at(`Writing ${output}`);
  await writePage(output, text);
  progress.end();
  terminal.out(report(output, page, text));
  return 0;
}

/** The address of `index.html` is its folder's. */
const addressIn = (base: string, name: string): string =>
  name === 'index.html' ? base : addressOf({ base }, encodeURIComponent(name));

/** What was written, what is not in it, and what to do with it. */
function report(output: string, { document, lang, address }: SinglePage, text: string): string {
  const hosts = pictureHosts(document);
  const beside = picturesBeside(document);
  const lines = [
    `${output}: 1 file, ${sayBytes(Buffer.byteLength(text))}, ${counted(document.events.length, 'event')}, in ${lang}.`,
    address === null
      ? 'Without --base it has no canonical address, and nothing for link previews.'
      : 'A link preview shows words and no picture: that would be a second file. "build -o site/" makes one.',
    ...sayLanguages(document, [lang]),
    ...(hosts.length > 0
      ? [`Pictures are not in it: a reader who wants to see one asks ${hosts.join(', ')}.`]
      : []),
    ...(beside.length > 0 ? [`Pictures that have to stand beside it: ${inert(beside.join(', '))}.`] : []),
    'Open it in a browser: it needs no server and no network, and is complete without script.',
  ];
  return `${lines.join('\n')}\n`;
}
