import type { Cites, Source, TimelineDocument, TimelineEvent } from '../model/document.js';

/** The sources that an event, its claims and its quotations cite, in the order of the bibliography. */
export function citedBy(
  { cites, claims = [], quotes = [] }: TimelineEvent,
  document: TimelineDocument,
): readonly Source[] {
  const all: Cites = [cites ?? [], ...[...claims, ...quotes].map((one) => one.cites ?? [])].flat();
  const ids = new Set(all.map((cite) => (typeof cite === 'string' ? cite : cite.source)));
  return (document.sources ?? []).filter(({ id }) => ids.has(String(id)));
}
