// @ts-check
// Pictures are compared only where they were made: Debian with its own Noto fonts. Elsewhere other
// fonts are drawn by other code, and every picture would differ.
import { existsSync, readFileSync } from 'node:fs';

export const WHY_NOT =
  'Pictures are compared on Debian with fonts-noto-core only, where they were made: left out here.';

/** Whether the kept pictures can be compared on this machine. */
export function picturesCompare() {
  const release = '/etc/os-release';
  return (
    existsSync(release) &&
    /^ID=debian$/m.test(readFileSync(release, 'utf8')) &&
    existsSync('/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf')
  );
}
