import { expect, test } from 'vitest';
import { Progress } from '../../src/publish/progress.js';
import { listening } from './desk.js';

test('one line that changes in place, not too often, and is gone at the end', () => {
  let now = 1000;
  const terminal = listening('', true);
  const progress = new Progress(terminal, () => now);
  progress.at('Reading');
  progress.at('Measuring', 1, 4);
  now += 200;
  progress.at('Measuring', 2, 4);
  progress.at('Measuring', 4, 4);
  progress.end();
  const clear = '\r\u001B[K';
  expect(terminal.said).toEqual({
    out: '',
    err: `${clear}Reading …${clear}Measuring … 50 %${clear}Measuring … 100 %${clear}`,
  });
});

test('nothing where nobody watches', () => {
  const terminal = listening('', false);
  const progress = new Progress(terminal);
  progress.at('Reading');
  progress.end();
  expect(terminal.said.err).toBe('');
});
