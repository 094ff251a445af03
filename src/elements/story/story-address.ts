import type { Story } from '../../model/document.js';
import { MOST_BYTES } from './story-file.js';

/** A story that no document holds stands in the link itself, behind this sign. */
const MADE = '~';

/** Which story a link shows, and at which step, from 0. */
export interface StoryAddress {
  /** Id of a story of the document, or the story itself. */
  readonly story: string | Story;
  readonly at: number;
}

/** `lesson/3`, or the story itself, packed: `~…/3`. Steps count from 1. */
export async function writeStory({ story, at }: StoryAddress): Promise<string> {
  const name = typeof story === 'string' ? story : MADE + (await pack(JSON.stringify(story)));
  return `${name}/${at + 1}`;
}

/** @returns `null` for what cannot be read; who it is then is not known */
export async function readStory(text: string): Promise<StoryAddress | null> {
  const [, name = '', step = '1'] = /^(.*?)(?:\/(\d+))?$/su.exec(text) ?? [];
  const at = Math.max(Number(step) - 1, 0);
  if (!name.startsWith(MADE)) return name ? { story: name, at } : null;
  try {
    return { story: JSON.parse(await unpack(name.slice(MADE.length))) as Story, at };
  } catch {
    return null;
  }
}

async function pack(text: string): Promise<string> {
  const bytes = await through(new TextEncoder().encode(text), new CompressionStream('deflate-raw'));
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replace(/=+$/u, '');
}

/** A link of a few letters may hold more than any machine. */
async function unpack(packed: string): Promise<string> {
  const binary = atob(packed.replaceAll('-', '+').replaceAll('_', '/'));
  const bytes = Uint8Array.from(binary, (letter) => letter.charCodeAt(0));
  return new TextDecoder().decode(await through(bytes, new DecompressionStream('deflate-raw')));
}

/** @throws where more comes out than a story is long */
async function through(
  bytes: Uint8Array<ArrayBuffer>,
  stream: CompressionStream | DecompressionStream,
): Promise<Uint8Array> {
  let length = 0;
  const limit = new TransformStream<Uint8Array, Uint8Array>({
    transform(chunk, controller) {
      length += chunk.byteLength;
      if (length > MOST_BYTES) controller.error(new RangeError('too long'));
      else controller.enqueue(chunk);
    },
  });
  const through = new Blob([bytes]).stream().pipeThrough(stream).pipeThrough(limit);
  return new Uint8Array(await new Response(through).arrayBuffer());
}
