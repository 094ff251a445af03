import process from 'node:process';
import { text } from 'node:stream/consumers';

/** Where a command reads and writes; a test hands in its own. */
export interface Terminal {
  /** What was asked for. */
  out(text: string): void;
  /** What is told beside it: notes, progress, failures. */
  err(text: string): void;
  /** Whether somebody watches, so that a line may change in place. */
  readonly watched: boolean;
  /** All of standard input. */
  input(): Promise<string>;
  /** The same as it comes, where it may be more than memory holds. */
  pieces?(): AsyncIterable<Uint8Array>;
}

/** The one the program was started in. */
export function processTerminal(): Terminal {
  // Whoever reads only the first lines, as `head` does, closes the pipe: that is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit();
    throw error;
  });
  return {
    out: (written) => void process.stdout.write(written),
    err: (written) => void process.stderr.write(written),
    watched: Boolean(process.stderr.isTTY),
    input: () => text(process.stdin),
    pieces: () => process.stdin,
  };
}
