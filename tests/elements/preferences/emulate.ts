import { afterEach } from 'vitest';
import { cdp } from 'vitest/browser';

// What a reader may have asked of their system, played by the browser itself.

const USUAL = {
  'forced-colors': 'none',
  'prefers-color-scheme': 'light',
  'prefers-contrast': 'no-preference',
  'prefers-reduced-motion': 'reduce',
};
type Preferences = Partial<Record<keyof typeof USUAL, string>>;

/** Until the end of the test the browser says that its reader prefers this. */
export async function prefer(preferences: Preferences): Promise<void> {
  const features = Object.entries({ ...USUAL, ...preferences }).map(([name, value]) => ({ name, value }));
  await cdp().send('Emulation.setEmulatedMedia', { features });
  for (const { name, value } of features)
    if (!matchMedia(`(${name}: ${value})`).matches) throw new Error(`${name} could not be set to ${value}.`);
}

afterEach(() => prefer({}));
