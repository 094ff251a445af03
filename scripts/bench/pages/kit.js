// @ts-check
/* global customElements, document, HTMLElement, location, window */
// The kit as a page has it: one element with an address.
{
  /** @typedef {HTMLElement & { ready: Promise<unknown>, filter: string | null, select(id: string | null): void, show(range: string): void }} Timeline */

  const main = document.querySelector('main');
  const aside = document.querySelector('aside');
  const events = new URLSearchParams(location.search).get('events') ?? '';

  /** @type {Timeline | undefined} */
  let timeline;
  const mount = async () => {
    const made = /** @type {Timeline} */ (document.createElement('chronicle-timeline'));
    timeline = made;
    made.setAttribute('size-limit', '500');
    made.setAttribute('src', events);
    main?.append(made);
    await customElements.whenDefined('chronicle-timeline');
    await made.ready;
  };

  const element = () =>
    /** @type {(HTMLElement & { updateComplete: Promise<unknown> }) | null | undefined} */ (
      timeline?.shadowRoot?.querySelector('chronicle-chart')
    );
  const chart = () => element()?.shadowRoot;
  /** @param {string} name */
  const press = (name) => {
    const button = timeline?.shadowRoot?.querySelector(`[data-command=${name}]`);
    if (button instanceof HTMLElement) button.click();
  };

  /** @param {string | null} text */
  const filter = (text) => {
    if (timeline) timeline.filter = text;
  };

  window.subject = {
    loaded: mount(),
    drawn: () => chart()?.querySelectorAll('svg .mark, svg .cluster').length ?? 0,
    show: (from, to) => timeline?.show(`${from}/${to}`),
    settled: async () => element()?.updateComplete,
    zoom: (factor) => press(factor > 1 ? 'zoomIn' : 'zoomOut'),
    filter: (category) => filter(category && `category=${category}`),
    search: (word) => filter(word && `q=${word}`),
    select: (id) => timeline?.select(id),
    mount,
    unmount() {
      timeline?.remove();
      timeline = undefined; // or this page would hold what the kit lets go
    },
    move() {
      if (timeline) (timeline.parentElement === main ? aside : main)?.append(timeline);
    },
  };
}
