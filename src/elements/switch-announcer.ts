import type { Localizer } from '../locale/localizer.js';

/** A page that switches language or calendar changes everything at once, which focus does not say: this does. */
export class SwitchAnnouncer {
  #spoken: Localizer | null = null;

  constructor(private readonly announce: (text: string) => void) {}

  /** @param localizer of now; `null` before a document is here: the language that it brings is no switch */
  follow(localizer: Localizer | null): void {
    const before = this.#spoken;
    this.#spoken = localizer;
    if (!localizer || !before || before === localizer) return;
    void import('./reading-views.js').then(
      ({ switchWords }) => {
        const words = switchWords(before, localizer);
        if (words) this.announce(words);
      },
      () => undefined,
    );
  }
}
