import '../../src/locale/persian-words.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import { registerLanguage } from '../../src/locale/languages.js';
import { ar } from '../../src/locale/ar.js';
import { de } from '../../src/locale/de.js';
import { edtfValue } from '../../src/model/edtf-read.js';
import { DATE_TABLE, FURTHER_TABLE } from './date-table.js';

export interface DateFaults {
  /** How many dates were looked at. */
  readonly checked: number;
  readonly faults: readonly string[];
}

/** Every date of both tables that comes out otherwise than written there. */
export function dateFaults(): DateFaults {
  registerLanguage('de', de);
  registerLanguage('ar', ar);
  const faults: string[] = [];
  let checked = 0;
  const compare = (
    rows: readonly (readonly string[])[],
    columns: readonly (readonly [string, 'auto' | 'gregorian' | 'persian'])[],
  ): void => {
    const localizers = columns.map(([lang, calendar]) => createLocalizer(lang, { calendar }));
    for (const [edtf = '', ...expected] of rows) {
      const value = edtfValue(edtf);
      localizers.forEach((localizer, i) => {
        const said = value ? localizer.date(value) : 'no date';
        checked += 1;
        if (said !== expected[i]) faults.push(`${edtf} in ${localizer.lang}: ${said}, not ${expected[i]}`);
      });
    }
  };
  compare(DATE_TABLE, [
    ['en', 'auto'],
    ['en', 'persian'],
    ['fa', 'auto'],
    ['fa', 'gregorian'],
  ]);
  compare(FURTHER_TABLE, [
    ['de', 'auto'],
    ['de', 'persian'],
    ['ar', 'auto'],
    ['ar', 'persian'],
  ]);
  return { checked, faults };
}
