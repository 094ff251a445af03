// @ts-check
/* global document, MutationObserver, requestAnimationFrame, window */
// Runs before anything else in every page that is measured, and watches. A page under measurement gives `window.subject`
// (subject.d.ts); this file gives `window.bench`.
{
  performance.mark('bench:begin');

  const parse = JSON.parse;
  const LONG_TEXT = 1000;
  let parseTime = 0;
  /** @type {typeof JSON.parse} */
  JSON.parse = (text, ...rest) => {
    if (typeof text !== 'string' || text.length < LONG_TEXT) return parse(text, ...rest);
    const start = performance.now();
    performance.mark('bench:parse');
    try {
      return parse(text, ...rest);
    } finally {
      performance.mark('bench:parsed');
      parseTime += performance.now() - start;
    }
  };

  /** The next task of the main thread. */
  const turn = () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(undefined);
      port2.postMessage(null);
    });

  /** The moment when the next frame has been painted, as far as the main thread knows. */
  const frame = async () => {
    await new Promise(requestAnimationFrame);
    await turn();
    return performance.now();
  };

  /** Every root under a node: its own and those of elements with a shadow. @param {Document | ShadowRoot} root @returns {(Document | ShadowRoot)[]} */
  const roots = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? roots(shadowRoot) : [])),
  ];
  const nodes = () => roots(document).reduce((sum, root) => sum + root.querySelectorAll('*').length, 0);

  /** Looks at every frame until there are marks, and tells when that frame had been painted. */
  const firstMarks = (async () => {
    for (;;) {
      await new Promise(requestAnimationFrame);
      if ((window.subject?.drawn() ?? 0) > 0) break;
    }
    await turn();
    return performance.now();
  })();

  /** How many frames without a change count as rest. */
  const REST = 12;

  /** From an action to the next painted frame, and to the last that changed anything. @param {() => void} act */
  const timed = async (act) => {
    let changed = false;
    const watcher = new MutationObserver((records) => {
      changed ||= records.some(({ target }) => !target.parentElement?.closest('[role=status]'));
    });
    for (const root of roots(document))
      watcher.observe(root, { subtree: true, childList: true, attributes: true, characterData: true });
    await frame(); // every action begins where a frame does, or its first would be long or short by chance
    const start = performance.now();
    act();
    const painted = await frame();
    let settled = painted;
    changed = false;
    for (let quiet = 0; quiet < REST; quiet += 1) {
      const now = await frame();
      if (!changed) continue;
      settled = now;
      changed = false;
      quiet = 0;
    }
    watcher.disconnect();
    return { painted: painted - start, settled: settled - start };
  };

  /** Times between frames during an animation of so many milliseconds. @param {() => void} begin @param {number} duration */
  const deltas = async (begin, duration) => {
    const found = [];
    let last = await new Promise(requestAnimationFrame);
    const start = performance.now();
    begin();
    while (performance.now() - start < duration) {
      const now = await new Promise(requestAnimationFrame);
      found.push(now - last);
      last = now;
    }
    return found;
  };

  window.bench = { turn, frame, nodes, firstMarks, timed, deltas, parseTime: () => parseTime };
}
