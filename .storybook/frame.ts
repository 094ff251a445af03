import { showCalendar } from './calendar-keeper.js';
import { chosen, surroundings } from './globals.js';
import { playWishes } from './reader-wishes.js';

/** Gives the frame around a story, and all that stands in it, the looks that the toolbar says. */
export function dress(frame: HTMLElement, globals: Record<string, unknown>): void {
  const all = chosen(globals);
  const { lang, dir, colorScheme, maxWidth } = surroundings(all);
  Object.assign(frame, { lang, dir });
  frame.style.colorScheme = colorScheme;
  frame.dataset['density'] = all.density;
  (frame.firstElementChild as HTMLElement).style.maxWidth = maxWidth;
  showCalendar(frame, all.calendar);
  playWishes({
    moreContrast: all.contrast === 'more' ? true : undefined,
    lessMotion: all.motion === 'system' ? undefined : all.motion === 'none',
  });
}
