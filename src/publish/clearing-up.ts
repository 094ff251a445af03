import process from 'node:process';

/** What ends a program from outside, and lets it clear up first. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Does some work and clears up after it, however it ends: done, failed, or stopped by a signal. */
export async function clearingUp<T>(clear: () => void, work: () => Promise<T>): Promise<T> {
  const end = () => {
    for (const signal of SIGNALS) process.off(signal, stop);
    process.off('exit', end);
    clear();
  };
  const stop = (signal: NodeJS.Signals) => {
    end();
    // Whoever started the program is to see what ended it.
    process.kill(process.pid, signal);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  process.on('exit', end);
  try {
    return await work();
  } finally {
    end();
  }
}
