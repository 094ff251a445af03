import type { Text } from '../model/document.js';

// Why an event has no date, written into the document, where readers of either language see it.

export const NO_DATE: Text = {
  en: 'The file this comes from gives no date.',
  fa: 'در پروندهٔ اصلی تاریخی نیامده است.',
};

/** For a date that cannot be read, and for one that no calendar of ours reaches. */
export function dateAsWritten(written: string): Text {
  return {
    en: `The file this comes from gives the date as “${written}”.`,
    fa: `در پروندهٔ اصلی تاریخ چنین آمده است: «${written}».`,
  };
}

/** For a year beyond those that can be drawn; negative before the common era. */
export function distantYear(year: number): Text {
  const count = Math.abs(year);
  return {
    en: `${count.toLocaleString('en')} ${year < 0 ? 'BCE' : 'CE'}, beyond the years that can be drawn.`,
    fa: `سال ${count.toLocaleString('fa')} ${year < 0 ? 'پیش از میلاد' : 'میلادی'}، بیرون از سال‌هایی که می‌توان کشید.`,
  };
}
