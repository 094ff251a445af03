import type { Problem } from '../model/problem.js';
import { loadProblem, type LoadProblemCode } from '../model/load-problem.js';

export interface LoadOptions {
  /** Milliseconds until the attempt is given up. Default 10,000. */
  readonly timeLimit?: number;
  /** Bytes after which reading stops. Default 20 MB. */
  readonly sizeLimit?: number;
  readonly signal?: AbortSignal;
}

export const TIME_LIMIT = 10_000;
export const SIZE_LIMIT = 20_000_000;

/** Why a document could not be had, in words for the reader. */
export class LoadError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.message);
    this.name = 'LoadError';
  }

  static of(code: LoadProblemCode, url: string, values: Record<string, string | number> = {}): LoadError {
    return new LoadError(loadProblem(code, { url, ...values }));
  }

  static unknown(url: string): LoadError {
    return LoadError.of('load.network', url);
  }
}

/**
 * Fetches a text without credentials, within limits of time and size.
 *
 * @param url resolved against the page, as `fetch` does
 * @throws LoadError with words for each failure; `AbortError` where `signal` ended it
 */
export async function loadText(url: string, options: LoadOptions = {}): Promise<string> {
  const { timeLimit = TIME_LIMIT, sizeLimit = SIZE_LIMIT, signal } = options;
  const abort = new AbortController();
  const timer = setTimeout(() => abort.abort('time'), timeLimit);
  const stop = () => abort.abort('caller');
  signal?.addEventListener('abort', stop, { once: true });
  if (signal?.aborted) stop();
  const request = { credentials: 'omit', signal: abort.signal } as const;
  let answered = false;
  try {
    const response = await fetch(url, request);
    answered = true;
    if (!response.ok) throw httpFailure(response.status, url);
    const text = await readLimited(response, sizeLimit, url);
    if (looksLikeHtml(text)) throw LoadError.of('load.html', url);
    return text;
  } catch (error) {
    if (error instanceof LoadError) throw error;
    const redirected = !answered && !abort.signal.aborted && (await redirects(url, request));
    if (abort.signal.reason === 'time')
      throw LoadError.of('load.timeout', url, { seconds: timeLimit / 1000 });
    if (abort.signal.aborted) throw new DOMException('The load was given up.', 'AbortError');
    if (redirected) throw LoadError.of('load.redirect', url);
    throw networkFailure(url, answered);
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

function httpFailure(status: number, url: string): LoadError {
  return status === 404 || status === 410
    ? LoadError.of('load.not-found', url, { status })
    : LoadError.of('load.http', url, { status });
}

/** Stops in mid-stream: a size told afterwards has already filled the memory. */
async function readLimited(response: Response, limit: number, url: string): Promise<string> {
  const tooLarge = () =>
    LoadError.of('load.too-large', url, { megabytes: Number((limit / 1e6).toPrecision(2)) });
  if (Number(response.headers.get('content-length') ?? 0) > limit) throw tooLarge();
  if (!response.body) return '';
  const reader = response.body.getReader();
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    bytes += value.byteLength;
    if (bytes > limit) {
      void reader.cancel();
      throw tooLarge();
    }
    text += decoder.decode(value, { stream: true });
  }
}

/** A server that answers every address with its home page is the commonest wrong `src`. */
function looksLikeHtml(text: string): boolean {
  return /^\uFEFF?\s{0,200}<(?:!doctype|html|head|body|\?xml)/iu.test(text.slice(0, 400));
}

/** Asked only after a failure: an address that leads on and on fails like one that nobody answers. */
async function redirects(url: string, request: RequestInit): Promise<boolean> {
  const answer = await fetch(url, { ...request, redirect: 'manual' }).catch(() => null);
  void answer?.body?.cancel();
  return answer?.type === 'opaqueredirect';
}

/**
 * A browser does not say why a request failed; where it went says what is likely.
 *
 * @param answered whether the answer had begun to come
 */
function networkFailure(url: string, answered: boolean): LoadError {
  if (typeof navigator !== 'undefined' && navigator.onLine === false)
    return LoadError.of('load.offline', url);
  // Not `location.origin`: a sandboxed frame stands at an address of the server, and has no origin.
  const page = globalThis.origin;
  try {
    const { origin } = new URL(url, typeof document === 'undefined' ? undefined : document.baseURI);
    if (answered || page === undefined || origin === page) return LoadError.of('load.network', url);
    return LoadError.of(page === 'null' ? 'load.no-origin' : 'load.blocked', url, { origin: page });
  } catch {
    return LoadError.of('load.bad-address', url);
  }
}
