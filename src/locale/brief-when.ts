import type { When } from '../model/document.js';
import type { EdtfValue } from '../model/edtf-value.js';
import { sayWhen } from './describe-event.js';
import { calendarLacking } from './label-calendar.js';
import type { Localizer } from './localizer.js';

/** What `sayWhen` says where there is room for one of the two: the author's wording, unless it counts in another calendar. */
export function sayWhenBriefly(
  when: When | undefined,
  value: EdtfValue | null,
  documentLang: string,
  localizer: Localizer,
): string {
  const label = typeof when === 'object' ? localizer.text(when.label, documentLang)?.value : undefined;
  const calendar = label !== undefined && value && calendarLacking(label, value, localizer);
  return calendar ? localizer.dateIn(value, calendar) : sayWhen(when, value, documentLang, localizer);
}
