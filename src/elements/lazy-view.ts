import type { CSSResultGroup } from 'lit';

/** Templates and styles that an element needs only once a reader asks for what they draw. */
export interface ViewModule {
  readonly styles: CSSResultGroup;
}

/** A module that comes when it is first needed, once for all elements of the page. */
export interface LazyView<T> {
  /** The module, or `null` while it is on its way. */
  readonly now: T | null;
  /** Fetches it; a failure is not kept, so that the next to ask tries again. */
  load(): Promise<T>;
}

export function lazyView<T>(fetchModule: () => Promise<T>): LazyView<T> {
  let now: T | null = null;
  let coming: Promise<T> | null = null;
  return {
    get now() {
      return now;
    },
    load() {
      coming ??= fetchModule().then(
        (module) => (now = module),
        (reason: unknown) => {
          coming = null;
          throw reason;
        },
      );
      return coming;
    },
  };
}
