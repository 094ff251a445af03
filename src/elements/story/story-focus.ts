import type { LitElement } from 'lit';

/** Leads focus on where what had it goes away, so that keys and reading go on where they were. */
export class StoryFocus {
  constructor(private readonly host: LitElement) {}

  /** To the first that is there once all is drawn. */
  to(...selectors: readonly string[]): void {
    void this.host.updateComplete.then(() => {
      const { renderRoot } = this.host;
      const found = selectors
        .map((selector) => renderRoot.querySelector<HTMLElement>(selector))
        .find(Boolean);
      found?.focus();
    });
  }

  /** The same, if what had focus until now was one of the first kind. */
  keep(...selectors: readonly string[]): void {
    const [first] = selectors;
    if (first && (this.host.renderRoot as ShadowRoot).activeElement?.matches(first)) this.to(...selectors);
  }
}
