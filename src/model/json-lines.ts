import { feedSteps, type EventFeed, type EventSource } from './event-feed.js';
import type { Draft, ParseOptions, Sighting } from './parse-document.js';
import { kindOf } from './parse-reading.js';
import type { Steps } from './steps.js';

/** Reads JSON Lines: the document without its events in the first line, an event in each that follows. */
export function* lineSteps(
  source: EventSource,
  feed: EventFeed,
  options?: ParseOptions,
  sighting?: Sighting,
): Steps<Draft> {
  let line = source.line();
  while (line === undefined && !source.ended) {
    yield feed.more();
    line = source.line();
  }
  const { at } = source;
  const head = headOf(line ?? '', at, feed);
  const draft = yield* feedSteps(head ?? {}, feed, options, sighting);
  // Where neither the first line nor any other is one of ours, the first says what the file is.
  if (!head && !draft.document?.events.length) return { ...draft, document: null, findings: feed.findings };
  const findings = draft.findings.map((finding) =>
    finding.line || finding.code.startsWith('document.') ? finding : { ...finding, line: at },
  );
  return { ...draft, findings };
}

/** The document in the first line, whatever else stands there; `null` where it is none. */
function headOf(text: string, line: number, feed: EventFeed): object | null {
  let head: unknown;
  try {
    head = JSON.parse(text);
  } catch {
    feed.findings.push({ code: 'json.unreadable', values: {}, pointer: '', line, text });
    return null;
  }
  if (typeof head !== 'object' || head === null || Array.isArray(head)) {
    const values = { found: kindOf(head) };
    feed.findings.push({ code: 'document.not-object', values, pointer: '', line });
    return null;
  }
  if ('when' in head || 'undated' in head) {
    feed.put(head, line);
    return {};
  }
  const { events } = head as { events?: unknown };
  if (Array.isArray(events)) for (const event of events) feed.put(event, line);
  return head;
}
