// The host's own script, and what the tests ask of it: is the page still as it was, and what is drawn?
// It stands last in a page and before the kit's module runs; a page that loads the kit earlier asks for less.
(() => {
  /** Every name of the window, and under each class every name it and its prototype have, with what it stands for. */
  const shared = () => {
    const found = new Map();
    for (const name of Object.getOwnPropertyNames(window)) {
      found.set(name, undefined);
      const value = Object.getOwnPropertyDescriptor(window, name).value;
      if (typeof value !== 'function') continue;
      for (const [owner, it] of [
        [name, value],
        [`${name}.prototype`, value.prototype],
      ]) {
        if (it === null || it === undefined) continue;
        for (const key of Reflect.ownKeys(it)) {
          const { value: held, get, set } = Object.getOwnPropertyDescriptor(it, key);
          found.set(`${owner}.${String(key)}`, [held, get, set]);
        }
      }
    }
    return found;
  };
  const page = () => document.documentElement.outerHTML.replace(/\s+/g, '');
  const same = (a, b) => a === b || (a && b && a.every((it, i) => Object.is(it, b[i])));

  /** The same for every node in every tree below, whatever the host does to the box it stands in. */
  const below = (root) =>
    [...root.querySelectorAll('*')].flatMap((it) => [it, ...(it.shadowRoot ? below(it.shadowRoot) : [])]);
  const host = {
    timelines: (root = document) => below(root).filter((it) => it.localName === 'chronicle-timeline'),
    events: (timeline) =>
      below(timeline.shadowRoot).filter((it) => it.part.contains('event') && it.localName === 'button')
        .length,
    /** Every box that is drawn, measured from the timeline's own corner. */
    boxes: (timeline) => {
      const corner = timeline.getBoundingClientRect();
      return below(timeline.shadowRoot)
        .filter((it) => !it.closest('chronicle-chart [part~="tip"]'))
        .map((it) => [it, it.getBoundingClientRect()])
        .filter(([, { width, height }]) => width > 0 && height > 0)
        .map(([it, { x, y, width, height }]) => ({
          what: `${it.localName} ${it.getAttribute('class')}`,
          at: [x - corner.x, y - corner.y, width, height],
        }));
    },
    overflow: () => document.documentElement.scrollWidth - window.innerWidth,
    /** Takes the page for what it should stay; again, where a test changed it itself. */
    look: () => (host.page = page()),
    /** What is no longer as it was when this script ran. */
    changes: () => {
      const now = shared();
      const names = new Set([...host.before.keys(), ...now.keys()]);
      const changed = [...names].filter(
        (name) => host.before.has(name) !== now.has(name) || !same(host.before.get(name), now.get(name)),
      );
      return page() === host.page ? changed : [...changed, 'the page'];
    },
  };
  window.host = host;
  host.before = shared();
  host.look();
})();
