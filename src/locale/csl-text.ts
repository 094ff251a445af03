import type { CslDate, CslName, Source } from '../model/document.js';
import { edtfValue } from '../model/edtf-read.js';
import { sourceTitle } from '../model/source-text.js';
import type { Localizer } from './localizer.js';

/** A piece of a reference. Pieces are shown one after the other; what stands between them is in them. */
export interface ReferencePart {
  readonly kind: 'text' | 'title' | 'container' | 'url';
  readonly text: string;
  /** Language of the words, where the source names it. */
  readonly lang?: string;
}

/**
 * A source as a plain reference: who. Title. In what, by whom published, when. Address, accessed when.
 * No citation style: those are for `formats/`. Every field may be missing but the title.
 */
export function cslText(source: Source, localizer: Localizer): readonly ReferencePart[] {
  const comma = localizer.say('listComma');
  const lang = source.language;
  const parts: ReferencePart[] = [];
  const sentence = (...pieces: (ReferencePart | string | undefined)[]): void => {
    const said = pieces.flatMap((piece) => (piece ? [piece] : []));
    said.forEach((piece, index) => {
      if (index) parts.push({ kind: 'text', text: comma });
      parts.push(typeof piece === 'string' ? { kind: 'text', text: piece } : piece);
    });
    // A title may bring its own full stop or question mark.
    const closed = /[.?!؟…]$/.test(parts.at(-1)?.text ?? '');
    if (said.length) parts.push({ kind: 'text', text: closed ? ' ' : '. ' });
  };
  const numbered = (key: 'volume' | 'issue'): string | undefined =>
    source[key] === undefined
      ? undefined
      : localizer.say(key, { [key]: (speaker) => speaker.digits(String(source[key])) });

  sentence(cslNames(source.author ?? source.interviewer, localizer));
  const title = sourceTitle(source, localizer.tag);
  sentence({ kind: 'title', text: title.value, lang: title.lang });
  const editors = cslNames(source.editor, localizer);
  const container = source['container-title'] ?? source['collection-title'];
  const published = source.publisher ?? source.authority;
  const { page } = source;
  const issued = cslDate(source.issued, localizer);
  const before = parts.length;
  sentence(
    editors && localizer.say('edited', { names: (speaker) => cslNames(source.editor, speaker) ?? '' }),
    container ? { kind: 'container', text: container, lang } : undefined,
    numbered('volume'),
    numbered('issue'),
    page && localizer.say('locatorPage', { locator: (speaker) => speaker.digits(page) }),
    published === container ? undefined : published,
    source['publisher-place'],
    source.number === undefined ? undefined : String(source.number),
    issued,
  );
  // A date alone begins the sentence: "On or after 4 October 2020."
  const begun = parts[before];
  if (issued && begun?.text === issued)
    parts[before] = { ...begun, text: issued.charAt(0).toLocaleUpperCase(localizer.tag) + issued.slice(1) };
  if (!issued) sentence(localizer.say('noDate'));
  const url = source.URL ?? (source.DOI && `https://doi.org/${source.DOI}`);
  const accessed = cslDate(source.accessed, localizer);
  if (url)
    sentence(
      { kind: 'url', text: url },
      accessed && localizer.say('accessed', { date: (speaker) => cslDate(source.accessed, speaker) ?? '' }),
    );
  const last = parts.pop();
  return last ? [...parts, { ...last, text: last.text.trimEnd() }] : parts;
}

/** "Maryam Doe and the Records Office": up to three in full, of more the first "and others". */
export function cslNames(names: readonly CslName[] | undefined, localizer: Localizer): string | undefined {
  const said = (names ?? []).map(fullName).filter((name) => name !== '');
  if (!said.length) return undefined;
  return said.length > 3 ? `${said[0]} ${localizer.say('andOthers')}` : localizer.list(said);
}

function fullName(name: CslName): string {
  if (name.literal) return name.literal;
  const { given, family, suffix } = name;
  const pieces = [given, name['dropping-particle'], name['non-dropping-particle'], family, suffix];
  return pieces.filter(Boolean).join(' ');
}

/** A CSL date in words; what its writer left as free text stays as it is. */
export function cslDate(date: CslDate | undefined, localizer: Localizer): string | undefined {
  if (!date) return undefined;
  const edtf = date.edtf ?? date.raw ?? edtfOf(date);
  const value = edtf ? edtfValue(edtf) : null;
  return value ? localizer.date(value) : (date.literal ?? date.raw);
}

function edtfOf({ 'date-parts': ends = [], season, circa }: CslDate): string | undefined {
  const [start, end] = ends.filter((parts) => parts.length > 0).map((parts) => edtfOfParts(parts));
  if (!start) return undefined;
  const seasonal = season && Number(season) >= 1 && Number(season) <= 4 && ends[0]?.length === 1 && !end;
  const date = seasonal ? `${start}-2${Number(season)}` : end ? `${start}/${end}` : start;
  return circa && !end ? `${date}~` : date;
}

/** CSL writes years before our era as -1 for 1 BCE, EDTF as 0000. */
function edtfOfParts([year, ...rest]: readonly (number | string)[]): string {
  const written = Number(year);
  const astronomical = written < 0 ? written + 1 : written;
  const digits = String(Math.abs(astronomical)).padStart(4, '0');
  const yearText = `${digits.length > 4 ? 'Y' : ''}${astronomical < 0 ? '-' : ''}${digits}`;
  return [yearText, ...rest.map((part) => String(part).padStart(2, '0'))].join('-');
}
