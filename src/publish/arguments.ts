import { parseArgs, type ParseArgsConfig } from 'node:util';
import { Failure } from './failure.js';

type Options = NonNullable<ParseArgsConfig['options']>;
type Parsed<T extends Options> = ReturnType<
  typeof parseArgs<{ options: T; allowPositionals: true; strict: true }>
>;

/** What a command was given; options that it does not have are named in a sentence. */
export function readArguments<T extends Options>(
  command: string,
  args: readonly string[],
  options: T,
): Parsed<T> {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new Failure(`${wordsOf(error)} ${seeHelp(command)}`, 2);
  }
}

/** The one file a command works on. */
export function onlyFile(command: string, files: readonly string[]): string {
  const [file, second] = files;
  if (file === undefined)
    throw new Failure(`${command} needs a file, or - for standard input. ${seeHelp(command)}`, 2);
  if (second !== undefined)
    throw new Failure(`${command} works on one file at a time, and was given ${files.join(', ')}.`, 2);
  return file;
}

/** Language tags of a list such as `en,fa`. */
export function readLanguages(written: string): readonly string[] {
  const tags = written.split(',').map((tag) => tag.trim());
  for (const tag of tags) {
    try {
      Intl.getCanonicalLocales(tag || '?');
    } catch {
      throw new Failure(`--lang takes language tags such as en or en,fa, not "${tag}".`, 2);
    }
  }
  return [...new Set(tags)];
}

const seeHelp = (command: string): string => `"chronicle-kit ${command} --help" shows how it is used.`;

function wordsOf(error: unknown): string {
  const { code = '', message = '' } = error as { code?: string; message?: string };
  const option = /'(-[^' ]*)/u.exec(message)?.[1] ?? '';
  if (code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return `There is no option ${option}.`;
  if (/does not take an argument/u.test(message)) return `${option} takes no value.`;
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE') return `${longName(message)} needs a value.`;
  return `${message.split('\n', 1)[0] ?? ''}.`;
}

/** `--output` of "Option '-o, --output <value>' argument missing". */
const longName = (message: string): string => /--[\w-]+/u.exec(message)?.[0] ?? 'The option';
