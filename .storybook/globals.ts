import type { Preview } from '@storybook/web-components-vite';

/** The toolbar: what a designer may change around every story. */
export const globalTypes: Preview['globalTypes'] = {
  theme: {
    description: 'Light or dark',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'System theme' },
        { value: 'light', title: 'Light' },
        { value: 'dark', title: 'Dark' },
      ],
    },
  },
  language: {
    description: 'Language of the page',
    toolbar: {
      icon: 'globe',
      dynamicTitle: true,
      items: [
        { value: 'en', title: 'English' },
        { value: 'fa', title: 'فارسی' },
      ],
    },
  },
  calendar: {
    description: 'Calendar of the dates',
    toolbar: {
      icon: 'calendar',
      dynamicTitle: true,
      items: [
        { value: 'story', title: 'Calendar' },
        { value: 'auto', title: 'By language' },
        { value: 'gregorian', title: 'Gregorian' },
        { value: 'persian', title: 'Solar Hijri' },
        { value: 'both', title: 'Both calendars' },
      ],
    },
  },
  direction: {
    description: 'Direction of the page',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Direction' },
        { value: 'ltr', title: 'Left to right' },
        { value: 'rtl', title: 'Right to left' },
      ],
    },
  },
  width: {
    description: 'Width of the container',
    toolbar: {
      icon: 'ruler',
      dynamicTitle: true,
      items: [
        { value: 'full', title: 'Width' },
        ...['320', '360', '600', '768', '1280'].map((value) => ({ value, title: `${value} px` })),
      ],
    },
  },
  density: {
    description: 'How close everything stands',
    toolbar: {
      icon: 'listunordered',
      dynamicTitle: true,
      items: [
        { value: 'comfortable', title: 'Density' },
        { value: 'compact', title: 'Compact' },
      ],
    },
  },
  contrast: {
    description: 'Contrast the reader asks for',
    toolbar: {
      icon: 'accessibility',
      dynamicTitle: true,
      items: [
        { value: 'system', title: 'Contrast' },
        { value: 'more', title: 'More contrast' },
      ],
    },
  },
  motion: {
    description: 'Motion the reader asks for',
    toolbar: {
      icon: 'lightning',
      dynamicTitle: true,
      items: [
        { value: 'system', title: 'Motion' },
        { value: 'none', title: 'No motion' },
        { value: 'full', title: 'Full motion' },
      ],
    },
  },
};

export const initialGlobals = {
  theme: 'auto',
  language: 'en',
  calendar: 'story',
  direction: 'auto',
  width: 'full',
  density: 'comfortable',
  contrast: 'system',
  motion: 'system',
};
export type Globals = typeof initialGlobals;

interface Surroundings {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly colorScheme: string;
  readonly maxWidth: string;
}

/** All globals, with the usual ones where nothing was chosen. */
export const chosen = (globals: Record<string, unknown>): Globals => ({ ...initialGlobals, ...globals });

/** Whether the toolbar has changed nothing of the look that a story asks for itself. */
export function inItsOwnLook(story: object): boolean {
  const { globals = {}, storyGlobals = {} } = story as Readonly<Record<string, Record<string, unknown>>>;
  const own = chosen(storyGlobals);
  const now = chosen(globals);
  return Object.keys(initialGlobals).every(
    (name) => now[name as keyof Globals] === own[name as keyof Globals],
  );
}

/** What the chosen globals mean for the frame around a story. */
export function surroundings({ theme, language, direction, width }: Globals): Surroundings {
  const natural = language === 'fa' ? 'rtl' : 'ltr';
  return {
    lang: language,
    dir: direction === 'ltr' || direction === 'rtl' ? direction : natural,
    colorScheme: theme === 'auto' ? 'light dark' : theme,
    maxWidth: width === 'full' ? 'none' : `${width}px`,
  };
}
