import { Failure } from './failure.js';

/** Which column holds what, of `title=Headline,when=Date`. A comma inside a column's name is kept. */
export function readColumns(written: readonly string[]): Readonly<Record<string, string>> {
  const pairs = written
    .flatMap((one) => one.split(/,(?=\s*\w+\s*=)/u))
    .map((pair) => {
      const at = pair.indexOf('=');
      const [field, column] = [pair.slice(0, at).trim(), pair.slice(at + 1).trim()];
      if (at < 1 || !column)
        throw new Failure(`--columns takes pairs such as title=Headline,when=Date, not "${pair}".`, 2);
      return [field, column] as const;
    });
  return Object.fromEntries(pairs);
}
