/** A line of iCalendar taken apart: `DTSTART;VALUE=DATE:19880816`. */
export interface CalendarProperty {
  /** In capitals. */
  readonly name: string;
  /** Values by their names in capitals, without quotes. */
  readonly parameters: ReadonlyMap<string, string>;
  /** As written, escapes and all. */
  readonly value: string;
}

export interface CalendarComponent {
  readonly name: string;
  readonly properties: readonly CalendarProperty[];
  readonly components: readonly CalendarComponent[];
}

interface OpenComponent extends CalendarComponent {
  readonly properties: CalendarProperty[];
  readonly components: OpenComponent[];
}

/**
 * The calendars in a text (RFC 5545). Read leniently: any line ends, blank lines and lines that are none are passed
 * over, and what is left open at the end is closed there.
 */
export function readCalendars(text: string): readonly CalendarComponent[] {
  const top: OpenComponent = { name: '', properties: [], components: [] };
  const open = [top];
  for (const line of unfolded(text)) {
    const property = readProperty(line);
    if (!property) continue;
    const { name, value } = property;
    if (name === 'BEGIN') {
      const component: OpenComponent = { name: value.trim().toUpperCase(), properties: [], components: [] };
      open.at(-1)!.components.push(component);
      open.push(component);
    } else if (name === 'END') {
      const at = open.findLastIndex((one) => one.name === value.trim().toUpperCase());
      if (at > 0) open.length = at;
    } else open.at(-1)!.properties.push(property);
  }
  return top.components.filter(({ name }) => name === 'VCALENDAR');
}

/** A line that begins with a blank goes on with the one before it. */
function unfolded(text: string): string[] {
  const lines: string[][] = [];
  for (const line of text.replace(/^\uFEFF/u, '').split(/\r\n|\n|\r/u)) {
    if (line === '') continue;
    if (/^[ \t]/u.test(line) && lines.length > 0) lines.at(-1)!.push(line.slice(1));
    else lines.push([line]);
  }
  return lines.map((parts) => parts.join(''));
}

const NAME = /^\s*([A-Za-z0-9-]+)/u;
const PARAMETER = /;([A-Za-z0-9-]+)=((?:"[^"]*"|[^";:,]*)(?:,(?:"[^"]*"|[^";:,]*))*)/uy;

function readProperty(line: string): CalendarProperty | null {
  const name = NAME.exec(line);
  if (!name) return null;
  const parameters = new Map<string, string>();
  PARAMETER.lastIndex = name[0].length;
  let end = name[0].length;
  for (let match; (match = PARAMETER.exec(line)); end = PARAMETER.lastIndex)
    parameters.set(match[1]!.toUpperCase(), readParameter(match[2]!));
  return line[end] === ':' ? { name: name[1]!.toUpperCase(), parameters, value: line.slice(end + 1) } : null;
}

/** RFC 6868: a parameter can hold no quote and no line break of its own. */
function readParameter(text: string): string {
  return text
    .replace(/"/gu, '')
    .replace(/\^(.)/gu, (all, sign: string) => ({ n: '\n', "'": '"', '^': '^' })[sign] ?? all);
}

export function writeParameter(text: string): string {
  const escaped = text
    .replace(/\^/gu, '^^')
    .replace(/\r\n|\r|\n/gu, '^n')
    .replace(/"/gu, "^'");
  return `"${escaped.replace(/\p{Cc}/gu, '')}"`;
}

export function unescapeText(text: string): string {
  return text.replace(/\\(.)/gsu, (_all, sign: string) => (/n/iu.test(sign) ? '\n' : sign));
}

/** No text can begin a line of its own, and none holds a control character. */
export function escapeText(text: string): string {
  const escaped = text.replace(/[\\;,]/gu, '\\$&').replace(/\r\n|\r|\n/gu, '\\n');
  return escaped.replace(/(?!\t)\p{Cc}/gu, '');
}

/** The values of a list: commas part them, save escaped ones. */
export function readTextList(text: string): readonly string[] {
  return [...text.matchAll(/(?:\\.|[^\\,])+/gsu)]
    .map(([value]) => unescapeText(value).trim())
    .filter(Boolean);
}

/** Lines of at most 75 octets of UTF-8, never cut inside a character. */
export function foldLine(line: string): string {
  const parts: string[] = [''];
  let octets = 0;
  for (const sign of line) {
    const code = sign.codePointAt(0)!;
    const size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    if (octets + size > 75) {
      parts.push(' ');
      octets = 1;
    }
    parts[parts.length - 1] += sign;
    octets += size;
  }
  return parts.join('\r\n');
}
