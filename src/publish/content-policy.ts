/** What a page lets its browser do. */
export interface Allowed {
  /** Whose scripts run, whose styles apply: `'self'`, or hashes of what stands in the page itself. */
  readonly scripts: string;
  readonly styles: string;
  /** Whether the page may ask its own server for data. */
  readonly fetches: boolean;
  /** Other servers that pictures come from. */
  readonly pictures: readonly string[];
}

/** A strict Content-Security-Policy, with Trusted Types. */
export function contentPolicy({ scripts, styles, fetches, pictures }: Allowed): string {
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    ...(fetches ? ["connect-src 'self'"] : []),
    ["img-src 'self' data:", ...pictures].join(' '),
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');
}
