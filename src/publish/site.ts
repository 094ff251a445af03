import type { TimelineDocument } from '../model/document.js';
import { SIZE_LIMIT } from '../store/loader.js';
import type { PageFile } from './package-files.js';

/** All that is to be published, and where. */
export interface Site {
  readonly document: TimelineDocument;
  /** Its JSON text, as it came. */
  readonly json: string;
  /** Where the folder will stand, with a slash at its end; `null` where nobody said. */
  readonly base: string | null;
  /** A page for each; the first is `index.html`. */
  readonly languages: readonly string[];
  /** What the kit brings. */
  readonly kit: readonly PageFile[];
  /** The kit's page for frames; `null` where this build of the kit has none. */
  readonly embed: string | null;
  readonly picture: Picture;
}

/** The still picture of a link preview. */
export interface Picture {
  /** `og.png`, or `og.svg` where no program was found that makes the other. */
  readonly name: string;
  readonly type: string;
  readonly width: number;
  readonly height: number;
}

/** `index.html` for the first language, `index.fa.html` for another: one name for what each language has of its own. */
export function nameFor(site: Site, lang: string, name: string): string {
  const [stem, ending] = name.split('.');
  return lang === site.languages[0] ? name : `${stem}.${lang}.${ending}`;
}

/** The address of a file of the site: absolute where it is known where the site stands. */
export function addressOf({ base }: Pick<Site, 'base'>, name: string): string {
  return base === null ? name : new URL(name, base).href;
}

/** What a page must write as `size-limit`, in megabytes; `null` where the element reads so much by itself. */
export function sizeLimitFor(json: string | number): number | null {
  const bytes = typeof json === 'number' ? json : Buffer.byteLength(json);
  return bytes > SIZE_LIMIT ? Math.ceil(bytes / 1e6) : null;
}

/** The address of a page: that of `index.html` is its folder's. */
export function pageAddress(site: Site, lang: string): string | null {
  if (site.base === null) return null;
  const name = nameFor(site, lang, 'index.html');
  return name === 'index.html' ? site.base : addressOf(site, name);
}
