import type { CslDate, TimelineDocument } from '../model/document.js';
import { toCslJson, type CitingOptions } from './csl-json.js';

/** An event or a record as RIS, which most reference managers import. Lines end as the format wants them. */
export function toRis(document: TimelineDocument, options?: CitingOptions): string {
  const item = toCslJson(document, options);
  const [year] = item.issued?.['date-parts']?.[0] ?? [];
  const lines: [string, string | number | undefined][] = [
    ['TY', 'ELEC'],
    ['ID', String(item.id)],
    ['TI', item.title],
    ['T2', item['container-title']],
    ['PY', year],
    ['DA', slashed(item.issued)],
    ['ET', item.version],
    ['LA', item.language],
    ['UR', item.URL],
    ['Y2', slashed(item.accessed)],
    ['ER', ''],
  ];
  return lines
    .filter(([, value]) => value !== undefined)
    .map(([tag, value]) => `${tag}  - ${String(value).replace(/\s+/gu, ' ')}\r\n`)
    .join('');
}

/** "2026/11/22", as RIS writes days. */
function slashed(date: CslDate | undefined): string | undefined {
  return date?.['date-parts']?.[0]?.map((part) => String(part).padStart(2, '0')).join('/');
}
