import { expect, vi } from 'vitest';
import { inside, said } from './mount.js';
import { all } from './stage.js';

/** A timeline speaks with one voice, whatever is open in it. */
export function expectOneStatus(element: Element): void {
  for (const details of all<HTMLDetailsElement>(element.shadowRoot, 'details')) details.open = true;
  const live = 'output, [role=status], [role=alert], [role=log], [aria-live]';
  expect(all(element.shadowRoot, live)).toHaveLength(1);
}

/** Copies a citation shown within one element and hears it from the status line of another, or of its own. */
export async function expectCopyAnnounced(within: Element, speaker: Element): Promise<void> {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
  inside(within, '.cite-event button').click();
  await vi.waitFor(() => expect(said(inside(speaker, '[role=status]'))).toBe('Copied.'));
  expect(said(inside(within, '.cite-event .copied'))).toBe('Copied.');
  write.mockRestore();
}
