import { readdirSync, readFileSync } from 'node:fs';

const dist = new URL('../../dist/', import.meta.url);

/** The built file that holds a module of the kit and comes on demand, by its source map. */
export function chunkWith(module: string): string {
  const map = readdirSync(dist).find(
    (name) =>
      /^chronicle-.*\.js\.map$/u.test(name) &&
      sourcesOf(name).some((source) => source.endsWith(`/src/${module}`)),
  );
  if (map === undefined) throw new Error(`No file built on demand holds ${module}.`);
  return map.replace(/\.map$/u, '');
}

/** The files that come with a built one: it cannot run without them. */
export function companionsOf(chunk: string): string[] {
  const code = readFileSync(new URL(chunk, dist), 'utf8');
  return [...code.matchAll(/(?:^|[;}])import(?:[^"'()]*from)?["']\.\/([^"']+)["']/gu)].flatMap(
    ([, name = '']) => name,
  );
}

const sourcesOf = (map: string): string[] =>
  (JSON.parse(readFileSync(new URL(map, dist), 'utf8')) as { sources: string[] }).sources;
