import type { Preview } from '@storybook/web-components-vite';

/** The toolbar: what a designer may change around every story. */
export const globalTypes: Preview['globalTypes'] = {
  theme: {
    description: 'Light or dark',
    toolbar: {
      icon: 'contrast',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Theme of the system' },
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
  direction: {
    description: 'Direction of the page',
    toolbar: {
      icon: 'transfer',
      dynamicTitle: true,
      items: [
        { value: 'auto', title: 'Direction of the language' },
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
        { value: 'full', title: 'Full width' },
        ...['320', '360', '600', '768', '1280'].map((value) => ({ value, title: `${value} px` })),
      ],
    },
  },
};

export const initialGlobals = { theme: 'auto', language: 'en', direction: 'auto', width: 'full' };

interface Surroundings {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly colorScheme: string;
  readonly maxWidth: string;
}

/** What the chosen globals mean for the frame around a story. */
export function surroundings(globals: Record<string, unknown>): Surroundings {
  const { theme, language, direction, width } = { ...initialGlobals, ...globals } as typeof initialGlobals;
  const natural = language === 'fa' ? 'rtl' : 'ltr';
  return {
    lang: language,
    dir: direction === 'ltr' || direction === 'rtl' ? direction : natural,
    colorScheme: theme === 'auto' ? 'light dark' : theme,
    maxWidth: width === 'full' ? 'none' : `${width}px`,
  };
}
