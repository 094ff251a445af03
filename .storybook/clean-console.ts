import type { StoryContext } from '@storybook/web-components-vite';

// A story passes only when nothing was written to the console as an error or a warning. A story that
// shows broken data lists what may be written: `parameters: { console: { expected: ['404'] } }`.

interface Watch {
  readonly messages: string[];
  readonly restore: () => void;
}
const watches = new Map<string, Watch>();

function watchConsole(): Watch {
  const { error, warn } = console;
  const messages: string[] = [];
  const noting =
    (level: string, write: (...data: unknown[]) => void) =>
    (...data: unknown[]): void => {
      messages.push(`${level}: ${data.map(String).join(' ')}`);
      write(...data);
    };
  console.error = noting('error', error);
  console.warn = noting('warning', warn);
  return {
    messages,
    restore: () => {
      console.error = error;
      console.warn = warn;
    },
  };
}

/** @returns what ends it */
export function watchStory({ id }: StoryContext): () => void {
  const watch = watchConsole();
  watches.set(id, watch);
  return () => {
    watch.restore();
    watches.delete(id);
  };
}

/** Where the frame has changed around a story only errors count: an element may say that it had to draw twice. */
export function expectCleanConsole({ id, parameters }: StoryContext, levels = /^(error|warning): /u): void {
  const expected = (parameters['console'] as { expected?: string[] } | undefined)?.expected ?? [];
  const surprises = (watches.get(id)?.messages ?? []).filter(
    (message) => levels.test(message) && !expected.some((part) => message.includes(part)),
  );
  if (surprises.length > 0) throw new Error(`The console was not clean:\n${surprises.join('\n')}`);
}
