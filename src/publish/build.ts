import { join } from 'node:path';
import { onlyFile, readArguments, readLanguages } from './arguments.js';
import { buildSingle } from './build-single.js';
import { counted, sayBytes } from './counted.js';
import { readEmbed } from './embed-page.js';
import { Failure } from './failure.js';
import { DIST, integrityOf, pageFiles, type PageFile } from './package-files.js';
import { makePicture } from './picture.js';
import { Progress } from './progress.js';
import type { Way } from './rasterise.js';
import { readDocument } from './read-document.js';
import { sayLanguages } from './say-languages.js';
import type { Site } from './site.js';
import { siteFiles, textFile } from './site-files.js';
import type { Terminal } from './terminal.js';
import { checkFolder, writeFolder } from './write-folder.js';

/** What a test has others of. */
export interface Tools {
  /** Folder of the kit's built files. */
  readonly dist?: string;
  readonly ways?: readonly Way[];
}

/**
 * `chronicle-kit build data.json -o site/`: a folder for any web server, complete without script; with `--single` one
 * file.
 */
export async function build(
  args: readonly string[],
  terminal: Terminal,
  { dist = DIST, ways }: Tools = {},
): Promise<number> {
  const { values, positionals } = readArguments('build', args, {
    output: { type: 'string', short: 'o' },
    base: { type: 'string' },
    lang: { type: 'string' },
    story: { type: 'string' },
    single: { type: 'boolean', default: false },
    force: { type: 'boolean', default: false },
  });
  const path = onlyFile('build', positionals);
  const { output, force } = values;
  if (!output)
    throw new Failure(
      values.single
        ? 'build --single needs the file to write: add -o page.html.'
        : 'build needs the folder to write: add -o site/.',
      2,
    );
  const base = values.base === undefined ? null : readBase(values.base);
  const asked = values.lang === undefined ? null : readLanguages(values.lang);
  const { story } = values;
  if (values.single)
    return buildSingle({ path, output, base, languages: asked, force, story }, terminal, dist);
  await checkFolder(output, force);
  const progress = new Progress(terminal);
  const { document, json, faulty } = await readDocument(path, true, terminal, progress, story);
  const kit = pageFiles(dist);
  const languages = asked ?? [document.lang];
  progress.at('Drawing the picture');
  const made = await makePicture(document, languages[0] ?? document.lang, ways);
  const site: Site = { document, json, base, languages, kit, embed: readEmbed(dist), picture: made.picture };
  const files = [
    ...siteFiles(site, faulty, (work, done, all) => progress.at(work, done, all)),
    textFile('og.svg', made.svg),
    ...(made.png ? [{ name: 'og.png', bytes: made.png }] : []),
  ];
  progress.at(`Writing ${output}`);
  await writeFolder(output, files);
  progress.end();
  terminal.out(report(output, site, files, made.by));
  return 0;
}

function readBase(written: string): string {
  const base = URL.canParse(written) ? new URL(written) : null;
  if (!base || !/^https?:$/u.test(base.protocol))
    throw new Failure(
      `--base takes the address of the folder, as https://example.org/timeline/, not "${written}".`,
      2,
    );
  base.hash = base.search = '';
  return base.href.endsWith('/') ? base.href : `${base.href}/`;
}

/** What was written, what was not and why, and what to do with it. */
function report(folder: string, site: Site, files: readonly PageFile[], by: string | null): string {
  const bytes = files.reduce((sum, file) => sum + file.bytes.length, 0);
  const has = (name: string) => files.some((file) => file.name === name);
  const script = site.kit.find(({ name }) => name === 'chronicle.js');
  const lines = [
    `${folder}: ${counted(files.length, 'file')}, ${sayBytes(bytes)}, ${counted(site.document.events.length, 'event')}, in ${site.languages.join(', ')}.`,
    by
      ? `og.png was drawn by ${by}.`
      : 'No program that draws PNG was found (@resvg/resvg-js, rsvg-convert, chromium): link previews get og.svg, which few sites show.',
    ...(site.base === null
      ? [
          'Without --base there is no oembed.json and no canonical address, and link previews have no whole address for the picture.',
        ]
      : []),
    ...(has('embed.html') ? [] : ['embed.html was left out: this copy of the kit was built without it.']),
    ...sayLanguages(site.document, site.languages),
    ...(script ? [`chronicle.js: ${integrityOf(script.bytes)}`] : []),
    `Snippets, policy headers and all hashes: ${join(folder, 'snippets.txt')}`,
    `To look at it: python3 -m http.server --directory ${folder}, or any other web server.`,
  ];
  return `${lines.join('\n')}\n`;
}
