const LONGEST = 100;

/** The first sentence of a plain text, or as much of it as a title can be. */
export function titleFrom(text: string): string {
  const line = text.slice(0, 1000).trim().split(/\r?\n/u, 1)[0]!.replace(/\s+/gu, ' ').trim();
  const sentence = /^.{15,}?[.!?؟。](?=\s|$)/u.exec(line)?.[0] ?? line;
  if (sentence.length <= LONGEST) return sentence;
  const words = sentence.slice(0, LONGEST);
  return `${(/^(.{40,})\s/u.exec(words)?.[1] ?? [...words].slice(0, -1).join('')).trimEnd()}…`;
}

/** A title for a row that has none: its first few cells with words in them, else all it has with their names. */
export function titleFromCells(cells: readonly (readonly [name: string, cell: string])[]): string {
  const dull = /^(?:true|false|n\/?a)$|\d{4}/iu;
  const words = cells.map(([, cell]) => cell).filter((cell) => /\p{L}/u.test(cell) && !dull.test(cell));
  return words.slice(0, 3).join(', ') || cells.map(([name, cell]) => `${name}: ${cell}`).join('; ');
}
