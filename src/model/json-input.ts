/** A text without its byte order mark, and what it stands for; `undefined` where it is no JSON. */
export function parseJson(json: string): [text: string, input: unknown] {
  const text = json.charCodeAt(0) === 0xfeff ? json.slice(1) : json;
  try {
    return [text, JSON.parse(text)];
  } catch {
    return [text, undefined];
  }
}

/** More files than this are not asked for. */
const MAX_PARTS = 10_000;

/** The addresses of a split document's events; `null` where they stand in the document. */
export function partsOf(events: unknown): readonly string[] | null {
  if (typeof events === 'string') return [events];
  if (!Array.isArray(events) || typeof events[0] !== 'string' || events.length > MAX_PARTS) return null;
  return events.every((part) => typeof part === 'string') ? events : null;
}
