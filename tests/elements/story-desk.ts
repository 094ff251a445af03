import type { ChronicleStory } from '../../src/elements/story/story-element.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import record from '../../data/iran-1988-2020.json';
import { all, drawn, mount, one, type Stage } from './stage.js';

/** What tests of the story do and read, as a teacher does and reads it. */

export { record };
const [first] = record.stories;
if (!first) throw new Error('The record has no lesson.');
export const lesson = first;

export const story = (properties = {}, place: Stage = {}): Promise<ChronicleStory> =>
  mount<ChronicleStory>('chronicle-story', { document: record, ...properties }, { width: 1280, ...place });

/** A story in a timeline that keeps its view in the address; `leave` takes both away again. */
export async function linked(): Promise<{ timeline: ChronicleTimeline; element: ChronicleStory }> {
  const properties = { document: record, view: 'story', hash: true };
  const timeline = await mount<ChronicleTimeline>('chronicle-timeline', properties, { width: 1280 });
  const element = one<ChronicleStory>(timeline, 'chronicle-story');
  await drawn(element);
  return { timeline, element };
}

export function leave(timeline: ChronicleTimeline): void {
  timeline.remove();
  history.replaceState(null, '', location.pathname + location.search);
}

export async function click(element: ChronicleStory, selector: string): Promise<void> {
  one(element, selector).click();
  await drawn(element);
}

export async function write(element: ChronicleStory, selector: string, text: string): Promise<void> {
  const field = one<HTMLTextAreaElement>(element, selector);
  field.value = text;
  field.dispatchEvent(new Event('input', { bubbles: true }));
  await drawn(element);
}

/** Opens a file where a story is made. */
export async function open(element: ChronicleStory, value: unknown): Promise<void> {
  const files = new DataTransfer();
  files.items.add(new File([typeof value === 'string' ? value : JSON.stringify(value)], 'story.json'));
  const input = one<HTMLInputElement>(element, '[type=file]');
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  // A file is read in its own time.
  await new Promise((done) => setTimeout(done, 50));
  await drawn(element);
}

/** Where a story is made, with steps. */
export async function begun(...adding: string[]): Promise<ChronicleStory> {
  const element = await story();
  await click(element, '[data-tool=make]');
  for (const what of adding) await click(element, `[data-add=${what}]`);
  return element;
}

/** What is read there, without the signs of direction. */
export const words = (element: Element, selector = '.maker'): string =>
  one(element, selector)
    .innerText.replace(/[\u2066-\u2069]/gu, '')
    .trim();
export const told = (element: ChronicleStory): string => words(element, '.told');
export const steps = (element: ChronicleStory): HTMLElement[] => all(element.shadowRoot, '.maker-step');
