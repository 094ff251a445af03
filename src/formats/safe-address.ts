import { safeUrl } from '../model/safe-url.js';

/** An address as other programs write it, in a form that may be followed; `null` where there is none. */
export function safeAddress(written: string): string | null {
  const url = written.trim().replace(/\s*[\t\r\n]\s*/gu, '');
  // `//host/path` is another site, over whatever the page came by; today that is https.
  if (/^\/\/[^/\\]/u.test(url)) return safeUrl(`https:${url}`);
  return /\s/u.test(url) && /^https?:/iu.test(url) ? safeUrl(url.replace(/\s/gu, '%20')) : safeUrl(url);
}

/** The same for where a person wrote an address without its beginning, as "www.example.org". */
export function completeAddress(written: string): string | null {
  const bare = /^(?:www\.|youtu\.be\/|(?:m\.)?youtube\.com\/|vimeo\.com\/)/iu.test(written.trim());
  return safeAddress(bare ? `https://${written.trim()}` : written);
}

export function isRelative(url: string): boolean {
  return !/^[a-z][a-z\d+.-]*:/iu.test(url);
}
