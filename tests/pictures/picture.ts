import { expect } from 'vitest';
import { page } from 'vitest/browser';
import type { ChronicleElement } from '../../src/elements/chronicle-element.js';
import { drawn } from '../elements/stage.js';

/** Each width in both languages, light and dark. */
export const viewsAt = (...widths: number[]) =>
  widths.flatMap((width) =>
    (['en', 'fa'] as const).flatMap((lang) => [false, true].map((dark) => ({ width, lang, dark }))),
  );

/** The page as a reader first sees it; tall ones are cut where the third screen would end. */
const TALLEST = 2000;

export async function picture(name: string, element: ChronicleElement, width: number): Promise<void> {
  await document.fonts.ready;
  await drawn(element);
  const height = Math.min(Math.ceil(element.getBoundingClientRect().height), TALLEST);
  await page.viewport(width, height);
  await drawn(element);
  const frame = element.parentElement as HTMLElement;
  frame.style.height = `${height}px`;
  frame.style.overflow = 'hidden';
  await expect.element(page.elementLocator(frame)).toMatchScreenshot(name);
}
