import type { Localizer } from '../locale/localizer.js';

/** What is said when a page switches the language, or else the calendar; `''` where neither has changed. */
export function switchWords(before: Localizer, now: Localizer): string {
  if (before.lang !== now.lang)
    return now.say('statusLanguage', { language: (speaker) => speaker.languageName(now.lang) });
  if (before.calendar === now.calendar) return '';
  const names = [now.say('calendarGregorian'), now.say('calendarPersian')];
  if (now.firstCalendar === 'persian') names.reverse();
  return now.list(now.calendar === 'both' ? names : names.slice(0, 1));
}
