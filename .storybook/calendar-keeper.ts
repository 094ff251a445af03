const keepers = new WeakMap<Element, CalendarKeeper>();

/** Shows every element of the kit below a frame in the calendar of the toolbar, or `story`: in its own. */
export function showCalendar(frame: Element, calendar: string): void {
  const keeper = keepers.get(frame) ?? new CalendarKeeper(frame);
  keepers.set(frame, keeper);
  keeper.choose(calendar);
}

/** Sets the attribute `calendar` as long as the toolbar names one, and gives back what the story had set. */
class CalendarKeeper {
  #chosen = 'story';
  readonly #own = new Map<Element, string | null>();
  readonly #observer = new MutationObserver(() => this.#look(this.frame));

  constructor(private readonly frame: Element) {}

  choose(calendar: string): void {
    if (calendar === this.#chosen) return;
    this.#observer.disconnect();
    for (const [element, own] of this.#own) set(element, own);
    this.#own.clear();
    this.#chosen = calendar;
    if (calendar !== 'story') this.#look(this.frame);
  }

  // What stands inside an element of the kit follows that; what a helper of a story has drawn is looked through.
  #look(root: Element | ShadowRoot): void {
    const options = { subtree: true, childList: true, attributes: true, attributeFilter: ['calendar'] };
    this.#observer.observe(root, options);
    for (const element of root.querySelectorAll('*')) {
      if (element.localName.startsWith('chronicle-')) this.#give(element);
      else if (element.shadowRoot) this.#look(element.shadowRoot);
    }
  }

  /** A control of the story may have changed it since: that is what the story says now. */
  #give(element: Element): void {
    const now = element.getAttribute('calendar');
    if (now === this.#chosen) return;
    this.#own.set(element, now);
    set(element, this.#chosen);
  }
}

function set(element: Element, calendar: string | null): void {
  if (calendar === null) element.removeAttribute('calendar');
  else element.setAttribute('calendar', calendar);
}
