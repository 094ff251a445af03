/** What `--help` says: what a command is for, by examples that can be typed as they stand. */
export const HELP = `chronicle-kit: timelines from one JSON document, checked, converted and published.

  chronicle-kit validate timeline.json       what is wrong in a document, and what to write instead
  chronicle-kit convert sheet.csv -o timeline.json
                                             from other formats to ours, and back
  chronicle-kit build timeline.json -o site/ a folder of pages for any web server
  chronicle-kit build timeline.json -o page.html --single
                                             one page with everything in it, for a disk or a stick
  chronicle-kit tile events.jsonl -o tiles/  a document too large to send, as files loaded as they are looked at

A first timeline, from a spreadsheet saved as CSV to a page:

  npx chronicle-kit convert sheet.csv --columns title=Name,when=Date -o timeline.json
  npx chronicle-kit validate timeline.json
  npx chronicle-kit build timeline.json -o site/

"chronicle-kit <command> --help" shows every option. "chronicle-kit --version" prints the version.
Nothing is sent anywhere: all of them work without a network.
`;

const VALIDATE = `chronicle-kit validate: everything that is wrong in a document, by kind, with line and column.

  chronicle-kit validate timeline.json         each kind once, with the first places
  chronicle-kit validate timeline.json --all   each kind with all its places
  chronicle-kit validate timeline.json --json  the same for programs
  chronicle-kit validate timeline.jsonl        JSON Lines; the parts of a split document are read with it
  curl -s https://example.org/t.json | chronicle-kit validate -

Ends with 0 where nothing is an error (warnings may be), 1 where something is, 2 where the command
was written wrongly. What is an error is left out of the drawing; the rest is drawn.
`;

const CONVERT = `chronicle-kit convert: from another format to ours, or from ours to another.

  chronicle-kit convert timeline3.json -o timeline.json          the format is recognised
  chronicle-kit convert sheet.csv -o timeline.json --columns title=Name,when=Date
                                                which column of a table holds what
  chronicle-kit convert events.ics --lang fa > timeline.json     texts are in Persian
  chronicle-kit convert timeline.json --to csv -o events.csv     from ours to another
  cat old.xml | chronicle-kit convert - --from simile-xml -o timeline.json

  --from <format>    where it is not recognised
  --to <format>      default: told by the ending of the output, else our JSON
  --columns <list>   title=Name,when=Date,… for tables; a sheet of TimelineJS needs none
  --lang <tag>       language of the texts; default en
  -o, --output       file to write; default: standard output
  --all              names every place of what is lost, not the first three of each kind
  --formats          lists every format

What is lost, changed or guessed is told on standard error, each kind once with how often.
Ends with 0 where the document was converted, 1 where it was not, 2 where the command was written wrongly.
`;

const BUILD = `chronicle-kit build: a folder to put on any web server, complete without JavaScript.

  chronicle-kit build timeline.json -o site/
  chronicle-kit build timeline.json -o site/ --base https://example.org/timeline/
                                    its address: for link previews, the canonical address and oEmbed
  chronicle-kit build timeline.json -o site/ --lang en,fa    a page for each language, the first as index.html

  chronicle-kit build timeline.json -o page.html --single    one file with everything in it, opened from a disk
  chronicle-kit build timeline.json -o page.fa.html --single --lang fa
  chronicle-kit build timeline.json -o lesson.html --single --story story.json
                                    with a story that was made and saved in the page

  -o, --output       folder to write into; with --single, the file to write
  --base <address>   where the folder will stand; with --single, the folder that the file will stand in
  --lang <tags>      default: the language of the document; with --single, one
  --single           one HTML file: script, styles, data and list in it, and a content policy
  --story <file>     puts a story into the document, before its own
  --force            write into a folder that already holds something, or over a file

What a folder gets: index.html with the whole list in it, embed.html for iframes, a still picture (SVG, and
PNG where a program for it is found), oembed.json, the data, the scripts and style sheets, and snippets.txt:
what to paste into other pages, with the policy headers and the integrity hashes. Open the folder through a web
server; a browser does not run module scripts from a file on disk. The file of --single needs neither server nor
network. Only pictures are not in it: they are asked for when a reader wants to see them.
`;

const TILE = `chronicle-kit tile: a document too large to send, as files that an element loads as far as they are looked at.

  chronicle-kit tile events.jsonl -o tiles/
  zcat events.jsonl.gz | chronicle-kit tile - -o tiles/      JSON Lines from standard input
  chronicle-kit tile timeline.json -o tiles/                 also our JSON, as far as it fits into memory

  -o, --output       folder to write into; one that holds tiles is written anew
  --force            write into a folder that holds something else

Then <chronicle-timeline src="tiles/index.json"></chronicle-timeline>. The folder can stand on any server or
object store: all are plain files, and nothing is computed for a request. Everything but index.json may be kept
by browsers for ever; its names change with its content. JSON Lines are never held in memory: they are sorted
on disk, in the folder for temporary files (TMPDIR), which needs room for about as much as was read.

Ends with 0 where tiles were written, 1 where none were, 2 where the command was written wrongly. Events that
cannot be shown are named and left out; relations and stories are left out too.
`;

export const COMMAND_HELP: ReadonlyMap<string, string> = new Map([
  ['validate', VALIDATE],
  ['convert', CONVERT],
  ['build', BUILD],
  ['tile', TILE],
]);
