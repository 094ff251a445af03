import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The language an element stands in, and its direction where an ancestor states one. */
export interface Language {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl' | null;
}

/**
 * Finds `lang` and `dir` on the nearest ancestor that has one, through shadow hosts, and watches them: a page may
 * switch its language while it is read.
 */
export class LanguageController implements ReactiveController {
  #observers: MutationObserver[] = [];
  #found: Language = { lang: '', dir: null };

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  get found(): Language {
    return this.#found;
  }

  hostConnected(): void {
    const watch = () => {
      const { lang, dir } = this.#found;
      this.#look();
      if (lang !== this.#found.lang || dir !== this.#found.dir) this.host.requestUpdate();
    };
    // An element that was moved may stand in another language now.
    watch();
    // Only ancestors matter, so each is watched by itself: a subtree would report every change in the page.
    for (let node = parentElement(this.host, true); node; node = parentElement(node)) {
      const observer = new MutationObserver(watch);
      observer.observe(node, { attributes: true, attributeFilter: ['lang', 'dir'] });
      this.#observers.push(observer);
    }
  }

  hostDisconnected(): void {
    for (const observer of this.#observers) observer.disconnect();
    this.#observers = [];
  }

  #look(): void {
    let lang = '';
    let dir: Language['dir'] = null;
    for (let node = parentElement(this.host, true); node && !(lang && dir); node = parentElement(node)) {
      lang ||= node.getAttribute('lang') ?? '';
      const stated = node.getAttribute('dir')?.toLowerCase();
      if (!dir && (stated === 'ltr' || stated === 'rtl')) dir = stated;
    }
    this.#found = { lang, dir };
  }
}

function parentElement(node: Element, self = false): Element | null {
  if (self) return node;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
