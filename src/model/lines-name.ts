/** The names that a file of lines may have, and the types a server may give it. */
const NAME = /\.(?:jsonl|ndjson)$/iu;
const TYPE = /^application\/(?:x-)?(?:jsonl|ndjson|jsonlines|json-lines)\b/iu;

/** Whether a file is JSON Lines, by its name or what its server says of it. */
export function isJsonLines(name: string, type = ''): boolean {
  return TYPE.test(type.trim()) || NAME.test(name.replace(/[?#].*$/su, ''));
}
