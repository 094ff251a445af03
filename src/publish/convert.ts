import { writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { ConversionNote, ForeignReader } from '../formats/foreign.js';
import { writerNamed } from '../formats/registry-write.js';
import { parse, parseText, type ParseResult } from '../model/parse.js';
import { onlyFile, readArguments, readLanguages } from './arguments.js';
import { chooseReader, chooseWriter, formatsText } from './convert-formats.js';
import { counted } from './counted.js';
import { Failure, writeFailure } from './failure.js';
import { Progress } from './progress.js';
import { readColumns } from './read-columns.js';
import { readInput, type Input } from './read-input.js';
import { isWrittenIn } from './written-in.js';
import { sayNotes } from './say-notes.js';
import { errorsOf, sayCounts, sayProblems } from './say-problems.js';
import type { Terminal } from './terminal.js';

/** `chronicle-kit convert`: from another format to ours, or from ours to another; what is lost is told. */
export async function convert(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments('convert', args, {
    from: { type: 'string' },
    to: { type: 'string' },
    columns: { type: 'string', multiple: true },
    lang: { type: 'string' },
    output: { type: 'string', short: 'o' },
    all: { type: 'boolean', default: false },
    formats: { type: 'boolean', default: false },
  });
  if (values.formats) {
    terminal.out(formatsText());
    return 0;
  }
  const path = onlyFile('convert', positionals);
  const { output } = values;
  const columns = readColumns(values.columns ?? []);
  const [lang, ...others] = values.lang === undefined ? [] : readLanguages(values.lang);
  if (others.length > 0) throw new Failure('--lang takes one language here: that of the texts.', 2);
  if (output !== undefined && output !== '-' && resolve(output) === resolve(path))
    throw new Failure(`${output} is the file that is read: name another to write.`, 2);
  const writer = chooseWriter(values.to, output);
  const input = await readInput(path, terminal);
  const progress = new Progress(terminal);
  progress.at(`Reading ${input.path}`);
  const reader = chooseReader(input, values.from);
  const { notes, document, problems } = read(input, reader, { lang, columns });
  progress.at('Writing');
  const made = document && writer.write(document, { lang });
  progress.end();
  const errors = errorsOf(problems);
  if (errors.length > 0) terminal.err(`${sayProblems(errors)}\n`);
  if (!made || !document)
    throw new Failure(`${input.path} could not be converted: ${sayCounts(problems)}, and nothing is left.`);
  if (output === undefined || output === '-') terminal.out(made.text);
  else
    await writeFile(output, made.text).catch((error: unknown) => Promise.reject(writeFailure(output, error)));
  terminal.err(
    `${reader?.label ?? writerNamed('json')?.label} → ${writer.label}: ${counted(document.events.length, 'event')}. `,
  );
  const beside = [
    ...(values.columns && !reader?.takesColumns ? [unusedColumns(reader)] : []),
    ...(lang !== undefined && !reader && !isWrittenIn(document, lang) ? [unwritten(lang)] : []),
  ];
  terminal.err(sayNotes([...beside, ...notes, ...made.notes], values.all));
  return 0;
}

function unusedColumns(reader: ForeignReader | null): ConversionNote {
  const label = (reader ?? writerNamed('json'))?.label ?? '';
  const sentence = `--columns was not used: this was read as ${label}, whose fields have names of their own. For a table, add --from csv.`;
  return { code: 'columns.unused', sentence, count: 1, examples: [] };
}

function unwritten(lang: string): ConversionNote {
  const sentence = `No title of the document is in “${lang}”: what was written is in another language.`;
  return { code: 'language.unwritten', sentence, count: 1, examples: [] };
}

interface Read extends ParseResult {
  readonly notes: readonly ConversionNote[];
}

function read(
  { text, path, name }: Input,
  reader: ForeignReader | null,
  options: { lang: string | undefined; columns: Readonly<Record<string, string>> },
): Read {
  if (!reader) return { ...parseText(text, { maxProblems: Infinity }), notes: [] };
  try {
    const { document, notes } = reader.read(text, { name, ...options });
    return { ...parse(document, { maxProblems: Infinity }), notes };
  } catch (error) {
    throw new Failure(
      `${path} cannot be read as ${reader.label}: ${error instanceof Error ? error.message : ''}`,
    );
  }
}
