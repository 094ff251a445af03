import type { Localizer } from '../../locale/localizer.js';
import type { TimelineDocument } from '../../model/document.js';
import { printFilter } from '../../model/filter.js';
import type { ShareFormat } from '../../drawing/share-download-html.js';
import type { TimelineState } from '../../store/state.js';
import { textMeasure } from '../text-measure.js';
import { viewNow, type Sharing } from './shared-timeline.js';

/** What a file is made of. */
export interface FileMatter {
  readonly document: TimelineDocument;
  readonly state: TimelineState;
  readonly localizer: Localizer;
  readonly sharing: Sharing | null;
  /** The panel, whose colours a picture takes where nothing else is drawn. */
  readonly host: Element;
}

/** The file in a format. What writes it is fetched only now. */
export async function fileOf(format: ShareFormat, matter: FileMatter): Promise<Blob> {
  const { document, localizer } = matter;
  const options = { lang: localizer.tag };
  switch (format) {
    case 'json':
      return new Blob([`${JSON.stringify(document, null, 2)}\n`], { type: 'application/json' });
    case 'csv': {
      const { csvWriter } = await import('../../formats/csv-write.js');
      return new Blob([csvWriter.write(document, options).text], { type: csvWriter.mediaType });
    }
    case 'ics': {
      const { icalendarWriter } = await import('../../formats/icalendar-write.js');
      return new Blob([icalendarWriter.write(document, options).text], { type: icalendarWriter.mediaType });
    }
    case 'svg':
      return new Blob([await pictureOf(matter)], { type: 'image/svg+xml' });
    case 'png': {
      const { pngOf } = await import('./svg-to-png.js');
      return pngOf(await pictureOf(matter));
    }
  }
}

/** The chart as it stands on the page; where none does, as it would stand there. */
async function pictureOf({ document, state, localizer, sharing, host }: FileMatter): Promise<string> {
  const shown = await sharing?.toSvg?.();
  if (shown) return shown;
  const picture = await import('../chart/chart-picture.js');
  const { isDark, pictureColors, pictureFonts, STILL_FONT, stillSvg } = picture;
  const { range } = viewNow(sharing, state);
  const { viewOptions = {}, axisDirection = 'auto' } = sharing ?? {};
  const look = sharing ?? host;
  const fonts = pictureFonts(look, localizer.tag);
  return stillSvg(document, {
    ...viewOptions,
    lang: localizer.tag,
    calendar: localizer.calendar,
    theme: isDark(look) ? 'dark' : 'light',
    colors: pictureColors(look, document),
    ...fonts,
    range,
    filter: printFilter(state.filter),
    selected: state.selected,
    direction: axisDirection === 'auto' ? state.language?.dir : axisDirection,
    measure: textMeasure({
      fontFamily: fonts.font ?? STILL_FONT,
      letterSpacing: '',
      wordSpacing: '',
      fontSize: '',
    }),
  });
}

/** `northgate-1988.csv`: a name that every system takes. */
export function fileName({ id }: TimelineDocument, format: ShareFormat): string {
  const name = (id ?? '').replace(/[^\p{L}\p{N}_-]+/gu, '-').slice(0, 80);
  return `${name || 'timeline'}.${format}`;
}

/** Browsers read the file in their own time. */
const KEPT_MS = 60_000;

/**
 * Hands a file to the browser, by a link that is never part of the page. As a blob: a data address has a length that
 * some browsers do not take, and no content policy speaks of what is downloaded.
 */
export function hand(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), KEPT_MS);
}
