import type { Problem } from '../model/problem.js';
import { isJsonLines } from '../model/lines-name.js';
import { loadProblem } from '../model/load-problem.js';
import type { LoadProblemCode } from '../model/load-sentences.js';
import type { TileReader } from './read-input.js';

export interface LoadOptions {
  /** Milliseconds until the attempt is given up. Default 10,000. */
  readonly timeLimit?: number;
  /** Bytes after which reading stops. Default 20 MB. */
  readonly sizeLimit?: number;
  readonly signal?: AbortSignal;
  /** What the files of one document have taken of the size limit together. */
  readonly spent?: { bytes: number };
  /** Reads what turns out to be an index of tiles. */
  readonly tiles?: () => Promise<{ readonly readTiles: TileReader }>;
}

export const TIME_LIMIT = 10_000;
export const SIZE_LIMIT = 20_000_000;

/** As much of a text as tells whether it is a web page. */
const START = 400;

/** Why a document could not be had. */
export class LoadError extends Error {
  constructor(
    private readonly code: LoadProblemCode,
    private readonly values: Readonly<Record<string, string | number>>,
  ) {
    super(code);
    this.name = 'LoadError';
  }

  /** The same in words for the reader: after `loadCompanions`, or where the sentences are here already. */
  get problem(): Problem {
    return loadProblem(this.code, this.values);
  }

  static of(code: LoadProblemCode, url: string, values: Record<string, string | number> = {}): LoadError {
    return new LoadError(code, { url, ...values });
  }

  /** Of a request that failed, where nothing more can be asked. */
  static unknown(url: string): LoadError {
    const offline = typeof navigator !== 'undefined' && navigator.onLine === false;
    return LoadError.of(offline ? 'load.offline' : 'load.network', url);
  }
}

/** A text that has begun to come. */
export interface OpenedText {
  /** Where it came from in the end, which relative addresses in it are relative to. */
  readonly address: string;
  /** Whether it is JSON Lines, by its address or what its server says it is. */
  readonly isLines: boolean;
  /**
   * The text as it comes, to be asked for once.
   *
   * @param streamed whether what has come is of use already: then the time limit is for each stretch of it
   */
  pieces(streamed?: boolean): AsyncGenerator<string, void>;
}

/**
 * Fetches a text without credentials, within limits of time and size.
 *
 * @param url resolved against the page, as `fetch` does
 * @throws LoadError with words for each failure; `AbortError` where `signal` ended it
 */
export async function loadText(url: string, options?: LoadOptions): Promise<string> {
  return joinText(await openText(url, options));
}

export async function joinText(opened: OpenedText): Promise<string> {
  let text = '';
  for await (const piece of opened.pieces()) text += piece;
  return text;
}

/** The same, as soon as the text begins to come; its pieces fail with the same words. */
export async function openText(url: string, options: LoadOptions = {}): Promise<OpenedText> {
  const { timeLimit = TIME_LIMIT, sizeLimit = SIZE_LIMIT, signal, spent = { bytes: 0 } } = options;
  const abort = new AbortController();
  const wait = () => setTimeout(() => abort.abort('time'), timeLimit);
  let timer = wait();
  const stop = () => abort.abort('caller');
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  const request = { credentials: 'omit', signal: abort.signal } as const;
  let answered = false;

  function close(): void {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }

  async function failure(error: unknown): Promise<unknown> {
    if (error instanceof LoadError) return error;
    const why = abort.signal.aborted ? null : await import('./network-failure.js').catch(() => null);
    const found = await why?.networkFailure(url, request, answered);
    if (!abort.signal.aborted) return found ?? LoadError.unknown(url);
    return abort.signal.reason === 'time'
      ? LoadError.of('load.timeout', url, { seconds: timeLimit / 1000 })
      : new DOMException('The load was given up.', 'AbortError');
  }

  async function* pieces(response: Response, streamed: boolean): AsyncGenerator<string, void> {
    const reader = response.body?.getReader();
    const decoder = new TextDecoder();
    let start: string | null = '';
    try {
      // Stops in mid-stream: a size told afterwards has already filled the memory.
      const fits = (more: number) => {
        if (spent.bytes + more > sizeLimit)
          throw LoadError.of('load.too-large', url, { megabytes: Number((sizeLimit / 1e6).toPrecision(2)) });
      };
      fits(Number(response.headers.get('content-length') ?? 0));
      while (reader) {
        const { done, value } = await reader.read();
        if (value) fits(value.byteLength);
        spent.bytes += value?.byteLength ?? 0;
        const piece = decoder.decode(value, { stream: !done });
        if (start !== null) {
          start += piece;
          if (looksLikeHtml(start)) throw LoadError.of('load.html', url);
          if (start.length > START) start = null;
        }
        if (piece) yield piece;
        if (done) return;
        if (streamed) {
          clearTimeout(timer);
          timer = wait();
        }
      }
    } catch (error) {
      throw await failure(error);
    } finally {
      close();
      reader?.cancel().catch(() => undefined);
    }
  }

  try {
    const response = await fetch(url, request);
    answered = true;
    if (!response.ok) throw httpFailure(response.status, url);
    return {
      address: response.url || url,
      isLines: isJsonLines(url) || isJsonLines(response.url, response.headers.get('content-type') ?? ''),
      pieces: (streamed = false) => pieces(response, streamed),
    };
  } catch (error) {
    const reason = await failure(error);
    close();
    throw reason;
  }
}

function httpFailure(status: number, url: string): LoadError {
  return status === 404 || status === 410
    ? LoadError.of('load.not-found', url, { status })
    : LoadError.of('load.http', url, { status });
}

/** A server that answers every address with its home page is the commonest wrong `src`. */
function looksLikeHtml(text: string): boolean {
  return /^\uFEFF?\s{0,200}<(?:!doctype|html|head|body|\?xml)/iu.test(text);
}
