export type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
export type Path = (string | number)[];

/** The way to every part of a document. */
export function* pathsOf(value: Json, path: Path = []): Generator<Path> {
  if (path.length) yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    yield* pathsOf(part, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** A copy with one value replaced, or taken out where none is given. */
export function mutate(document: Json, path: Path, value?: Json): Json {
  const copy = structuredClone(document);
  let owner = copy as Record<string, Json>;
  for (const key of path.slice(0, -1)) owner = owner[key] as Record<string, Json>;
  const last = path.at(-1)!;
  if (value !== undefined) owner[last] = value;
  else if (Array.isArray(owner)) owner.splice(Number(last), 1);
  else delete owner[last];
  return copy;
}

export function at(document: Json, path: Path): Json {
  return path.reduce<Json>((value, key) => (value as Record<string, Json>)[key]!, document);
}
