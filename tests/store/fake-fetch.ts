import { afterEach, vi } from 'vitest';

/** A file that a test sends as slowly as it likes. */
export interface SlowFile {
  send(text: string): Promise<void>;
  end(): Promise<void>;
  fail(): void;
}

type Answer = string | number | { readonly body: ReadableStream<Uint8Array> | string; readonly type: string };

const encoder = new TextEncoder();
/** Lets what waits on promises and messages go on. */
export const settle = async (): Promise<void> => {
  for (let i = 0; i < 20; i++) await new Promise((done) => setTimeout(done, 0));
};

afterEach(() => vi.unstubAllGlobals());

/** Answers requests from a table: a text, a status, or a stream. What was asked for is returned, with its options. */
export function fakeFetch(files: Readonly<Record<string, Answer>>): { url: string; init: RequestInit }[] {
  const asked: { url: string; init: RequestInit }[] = [];
  vi.stubGlobal('fetch', (url: string, init: RequestInit) => {
    asked.push({ url, init });
    const answer = files[url] ?? 404;
    if (typeof answer === 'number') return Promise.resolve(new Response(null, { status: answer }));
    const { body, type } = typeof answer === 'string' ? { body: answer, type: 'application/json' } : answer;
    const response = new Response(body, { headers: { 'content-type': type } });
    Object.defineProperty(response, 'url', { value: url });
    return new Promise((fulfil, refuse) => {
      const stop = () => refuse(new DOMException('Given up', 'AbortError'));
      if (init.signal?.aborted) return stop();
      init.signal?.addEventListener('abort', stop);
      fulfil(response);
    });
  });
  return asked;
}

export function slowFile(type = 'application/x-ndjson'): [SlowFile, Answer] {
  let controller!: ReadableStreamDefaultController<Uint8Array>;
  const body = new ReadableStream<Uint8Array>({ start: (given) => void (controller = given) });
  return [
    {
      send: (text) => (controller.enqueue(encoder.encode(text)), settle()),
      end: () => (controller.close(), settle()),
      fail: () => controller.error(new TypeError('network')),
    },
    { body, type },
  ];
}
