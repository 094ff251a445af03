type Loose = Readonly<Record<string, unknown>>;

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether a value has what only our events have. */
function isEvent(value: unknown): boolean {
  return isObject(value) && ('when' in value || 'undated' in value);
}

/** The name of another format that a value is in, `null` where it is in none that we know. */
export function recognizeFormat(input: unknown): string | null {
  if (typeof input === 'string') return recognizeTextFormat(input);
  if (Array.isArray(input)) return isEvent(input[0]) ? null : 'a bare list of entries';
  if (!isObject(input)) return null;
  const { type, events, timeline, items, dateTimeFormat } = input;
  if (type === 'FeatureCollection' || type === 'Feature') return 'GeoJSON';
  if (isObject(timeline) && Array.isArray(timeline['date'])) return 'TimelineJS 2 JSON';
  if (Array.isArray(items) && !events) return 'a list of items, as CSL-JSON or vis-timeline have it';
  if (!Array.isArray(events)) return null;
  const first: unknown = events[0];
  if (!isObject(first) || isEvent(first)) return null;
  if (isObject(first['start_date'])) return 'TimelineJS JSON';
  return dateTimeFormat !== undefined || 'durationEvent' in first ? 'SIMILE Timeline JSON' : null;
}

/** The name of the format of a text that is no JSON. */
export function recognizeTextFormat(text: string): string | null {
  const start = text.slice(0, 2000).trimStart();
  if (/^(<!doctype html|<html|<head|<body)/i.test(start)) return 'a web page (HTML)';
  if (start.startsWith('<')) return 'XML';
  if (start.startsWith('BEGIN:VCALENDAR')) return 'an iCalendar file';
  if (/^-(--)?\s/.test(start) || /^[a-z]\w*:\s/i.test(start)) return 'YAML or plain text';
  const [head = '', row = ''] = start.split(/\r?\n/);
  const cells = head.split(/[,;\t]/).length;
  const isTable = cells > 1 && row.split(/[,;\t]/).length >= cells;
  return isTable && !/^[[{]/.test(start) ? 'a table (CSV)' : null;
}
