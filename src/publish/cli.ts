import { guessName } from '../model/problem-guess.js';
import { Failure, sentenceOf } from './failure.js';
import { COMMAND_HELP, HELP } from './help.js';
import { packageVersion } from './package-files.js';
import type { Terminal } from './terminal.js';

/** Does its work and says with which code the program ends. */
export type Command = (args: readonly string[], terminal: Terminal) => Promise<number>;

/** Each is loaded when it is asked for: `--help` must not wait for all of them. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  validate: async () => (await import('./validate.js')).validate,
  convert: async () => (await import('./convert.js')).convert,
  build: async () => (await import('./build.js')).build,
  tile: async () => (await import('./tile.js')).tile,
};

/**
 * The program: `chronicle-kit <command> …`.
 *
 * @returns 0 where all went well, 1 where the work failed, 2 where the command was written wrongly
 */
export async function runCli(args: readonly string[], terminal: Terminal): Promise<number> {
  try {
    return await run(args, terminal);
  } catch (error) {
    terminal.err(`${sentenceOf(error)}\n`);
    return error instanceof Failure ? error.exitCode : 1;
  }
}

async function run([first, ...rest]: readonly string[], terminal: Terminal): Promise<number> {
  if (first === '--version' || first === '-v') return say(`${packageVersion()}\n`, terminal);
  if (first === 'help' || first === '--help' || first === '-h') {
    const [about] = rest;
    return say(about === undefined ? HELP : helpOf(about), terminal);
  }
  if (first === undefined) {
    terminal.err(HELP);
    return 2;
  }
  const load = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (!load) throw unknownCommand(first);
  if (rest.includes('--help') || rest.includes('-h')) return say(helpOf(first), terminal);
  return (await load())(rest, terminal);
}

function say(text: string, terminal: Terminal): number {
  terminal.out(text);
  return 0;
}

function helpOf(command: string): string {
  const help = COMMAND_HELP.get(command);
  if (help === undefined) throw unknownCommand(command);
  return help;
}

function unknownCommand(written: string): Failure {
  const names = Object.keys(COMMANDS);
  const guess = guessName(written, names);
  const what = written.startsWith('-') ? 'option' : 'command';
  return new Failure(
    guess
      ? `There is no ${what} "${written}"; did you mean "${guess}"?`
      : `There is no ${what} "${written}"; there are the commands ${names.join(', ')}. "chronicle-kit --help" tells what they do.`,
    2,
  );
}
