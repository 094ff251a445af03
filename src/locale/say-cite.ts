import type { Cite } from '../model/document.js';
import type { Localizer, MessageKey } from './localizer.js';

const LOCATORS: Readonly<Partial<Record<NonNullable<Cite['label']>, MessageKey>>> = {
  line: 'locatorLine',
  page: 'locatorPage',
  paragraph: 'locatorParagraph',
  section: 'locatorSection',
  chapter: 'locatorChapter',
  timestamp: 'locatorTimestamp',
};

/** Where in its source a passage stands: "line 12", «سطر ۱۲»; a bare locator counts as a page, as in CSL. */
export function sayLocator({ locator, label = 'page' }: Cite, localizer: Localizer): string | undefined {
  if (!locator) return undefined;
  const key = LOCATORS[label];
  return key
    ? localizer.say(key, { locator: (speaker) => speaker.digits(locator) })
    : localizer.digits(locator);
}
