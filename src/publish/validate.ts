import { onlyFile, readArguments } from './arguments.js';
import { counted } from './counted.js';
import { countProblems } from './group-problems.js';
import { Progress } from './progress.js';
import { parseInput } from './parse-input.js';
import { readInput } from './read-input.js';
import { sayCounts, sayLimit, sayProblems } from './say-problems.js';
import { sizeLimitFor } from './site.js';
import type { Terminal } from './terminal.js';

/** `chronicle-kit validate data.json`: everything that is wrong, by kind, with line and column. */
export async function validate(args: readonly string[], terminal: Terminal): Promise<number> {
  const { values, positionals } = readArguments('validate', args, {
    json: { type: 'boolean', default: false },
    all: { type: 'boolean', default: false },
  });
  const input = await readInput(onlyFile('validate', positionals), terminal);
  const progress = new Progress(terminal);
  progress.at(`Reading ${input.path}`);
  const { document, problems, bytes } = await parseInput(input, { maxProblems: Infinity });
  progress.end();
  const { errors, warnings, notes } = countProblems(problems);
  const valid = document !== null && errors === 0;
  const events = document?.events.length ?? 0;
  const limit = sizeLimitFor(bytes);
  if (values.json) {
    const report = { file: input.path, valid, events, errors, warnings, notes, sizeLimit: limit, problems };
    terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  } else {
    terminal.out(`${input.path}: ${sayCounts(problems)}; ${drawn(events)}.\n`);
    if (limit !== null) terminal.out(`\n${sayLimit(limit)}\n`);
    if (problems.length > 0) terminal.out(`\n${sayProblems(problems, values.all)}`);
  }
  return valid ? 0 : 1;
}

const drawn = (events: number): string =>
  events > 0 ? `${counted(events, 'event')} can be drawn` : 'nothing can be drawn';
