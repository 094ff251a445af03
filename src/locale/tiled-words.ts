import { completeLanguage } from './languages.js';
import type { TiledMessages } from './tiled-messages.js';

export const tiledEn: TiledMessages = {
  tiledLoaded: {
    one: '{count} of {total} events is loaded here.',
    other: '{count} of {total} events are loaded here.',
  },
  tiledCounted: 'Events are drawn by their number here: press one, or zoom in, to see them one by one.',
  tiledComing: 'More is still coming.',
  tiledFailed: 'Part of what lies here could not be loaded.',
  tiledMissing: {
    one: '1 event that is counted here could not be read from its file.',
    other: '{count} events that are counted here could not be read from their files.',
  },
  tiledBeyond: {
    one: '1 event that may reach into this stretch from elsewhere is not drawn.',
    other: 'At most {count} events that reach into this stretch from elsewhere are not drawn.',
  },
  tiledSearching: 'Search, people and sources look only through the part that is loaded.',
  tiledMatch: {
    one: '{count} of {total} events in the part that is loaded matches.',
    other: '{count} of {total} events in the part that is loaded match.',
  },
  tiledUndated: {
    one: 'Show the event without a date',
    other: 'Show events without a date ({count})',
  },
  tiledList:
    'Here stand the events of the stretch last looked at in the timeline and some around it, as far as they are loaded.',
  tiledTooMany: 'The stretch looked at in the timeline holds too many events to list: zoom in there first.',
  tiledWindow: 'Showing {span}.',
};

/** Not yet read by a native editor. */
export const tiledFa: TiledMessages = {
  tiledLoaded: '{count} رویداد از {total} رویداد در این‌جا بارگذاری شده است.',
  tiledCounted:
    'رویدادها در این‌جا با شمارشان کشیده شده‌اند: برای دیدن تک‌تک آن‌ها یکی را بزنید یا نزدیک‌تر شوید.',
  tiledComing: 'بخش دیگری هنوز در راه است.',
  tiledFailed: 'بخشی از آنچه در این بازه است بارگذاری نشد.',
  tiledMissing: {
    one: '{count} رویداد که در این‌جا شمرده شده است از پرونده‌اش خوانده نشد.',
    other: '{count} رویداد که در این‌جا شمرده شده‌اند از پرونده‌هایشان خوانده نشدند.',
  },
  tiledBeyond: 'حداکثر {count} رویداد که از بازه‌های دیگر به این‌جا می‌رسند کشیده نشده‌اند.',
  tiledSearching: 'جست‌وجو، افراد و منابع فقط در بخش بارگذاری‌شده جست‌وجو می‌شوند.',
  tiledMatch: '{count} رویداد از {total} رویداد بخش بارگذاری‌شده مطابقت دارد.',
  tiledUndated: 'نمایش رویدادهای بی‌تاریخ ({count})',
  tiledList:
    'این‌ها رویدادهای بازه‌ای‌اند که آخرین بار در نمای گاه‌شمار دیده شد، با برخی رویدادهای پیرامون آن، تا جایی که بارگذاری شده‌اند.',
  tiledTooMany:
    'بازه‌ای که در نمای گاه‌شمار دیده می‌شود بیش از آن رویداد دارد که فهرست شود: نخست در آن نما نزدیک‌تر شوید.',
  tiledWindow: 'نمایش {span}.',
};

/** Called by whatever says one of these words, so that a page without tiles does not fetch them. */
export function bringTiledWords(): void {
  completeLanguage('en', tiledEn);
  completeLanguage('fa', tiledFa);
}
