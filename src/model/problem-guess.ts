/** Names that other formats use for what ours calls otherwise. */
const ALIASES = new Map([
  ['date', 'when'],
  ['start', 'when'],
  ['start_date', 'when'],
  ['headline', 'title'],
  ['heading', 'title'],
  ['name', 'title'],
  ['label', 'title'],
  ['description', 'summary'],
  ['text', 'body'],
  ['content', 'body'],
  ['category', 'categories'],
  ['group', 'lane'],
  ['people', 'actors'],
  ['location', 'places'],
  ['image', 'media'],
  ['source', 'cites'],
  ['sources', 'cites'],
  ['citations', 'cites'],
]);

/** The name that was probably meant: the same but for case and marks, an alias, or one within two slips. */
export function guessName(written: string, names: readonly string[]): string | undefined {
  if (written.length > 40) return undefined;
  const bare = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]/g, '');
  const same = names.find((name) => bare(name) === bare(written));
  if (same) return same;
  const alias = ALIASES.get(written.toLowerCase());
  if (alias && names.includes(alias)) return alias;
  const near = names
    .map((name) => ({ name, slips: slips(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, slips }) => slips <= (name.length > 4 ? 2 : 1))
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.name;
}

/** How many letters must be put in, taken out or changed (Levenshtein). */
function slips(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[b.length]!;
}
