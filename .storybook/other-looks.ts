import type { StoryContext } from '@storybook/web-components-vite';
import type { RunOptions } from 'axe-core';
import { dress } from './frame.js';
import { chosen } from './globals.js';
import { globalsOf, nameOf, otherLooks, ownLook } from './looks.js';

// Run as a test, a story that has played is looked at from four more sides: it stays, the frame changes around it, and
// in every look axe finds nothing and nothing stands out of the frame.

export async function lookFromOtherSides({
  canvasElement,
  globals,
  parameters,
}: StoryContext): Promise<void> {
  const frame = canvasElement.querySelector<HTMLElement>('.chronicle-frame');
  if (!frame) throw new Error('There is no frame around this story.');
  const { options } = parameters['a11y'] as { options: RunOptions };
  const own = ownLook(chosen(globals), matchMedia('(prefers-color-scheme: dark)').matches);
  const faults: string[] = [];
  for (const look of otherLooks(own)) {
    dress(frame, globalsOf(look));
    await settled(frame);
    let found = await faultsOf(frame, options);
    // What is still on its way to its place when it is first looked at is looked at once more.
    if (found.length > 0) {
      await new Promise((done) => setTimeout(done, 400));
      found = await faultsOf(frame, options);
    }
    faults.push(...found.map((fault) => `${nameOf(look)}: ${fault}`));
  }
  dress(frame, globals);
  await settled(frame);
  if (faults.length > 0) throw new Error(`This story is not right in every look:\n${faults.join('\n')}`);
}

async function faultsOf(frame: HTMLElement, options: RunOptions): Promise<readonly string[]> {
  const { default: axe } = await import('axe-core');
  const { violations } = await axe.run(frame, {
    ...options,
    rules: { region: { enabled: false } }, // landmarks are the page's, and here there is no page
    resultTypes: ['violations'],
    preload: false,
  });
  const { scrollWidth, clientWidth } = frame.firstElementChild as HTMLElement;
  const over = scrollWidth - clientWidth;
  return [
    ...violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes.map(({ html, failureSummary }) => `${html.slice(0, 160)} ${failureSummary}`).join(' | ')}`,
    ),
    // One is what words for screen readers alone take up at the end of a full line.
    ...(over > 1 ? [`the story is ${over} px too wide`] : []),
  ];
}

/** Waits until two frames have passed in which no element had anything to draw. */
async function settled(frame: HTMLElement): Promise<void> {
  for (let [quiet, tries] = [0, 0]; quiet < 2 && tries < 40; tries += 1) {
    const busy = elementsIn(frame).filter((it) => Reflect.get(it, 'isUpdatePending') === true);
    quiet = busy.length > 0 ? 0 : quiet + 1;
    for (const element of elementsIn(frame)) await Reflect.get(element, 'updateComplete');
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
}

/** Every custom element below a node, through shadow roots. */
function elementsIn(root: ParentNode): Element[] {
  return [...root.querySelectorAll('*')].flatMap((it) => [
    ...(it.localName.includes('-') ? [it] : []),
    ...(it.shadowRoot ? elementsIn(it.shadowRoot) : []),
  ]);
}
