import { LoadError } from './loader.js';

/**
 * Why a request got no answer, or lost it. A browser does not say; where it went says what is likely.
 *
 * @param answered whether the answer had begun to come
 */
export async function networkFailure(
  url: string,
  request: RequestInit,
  answered: boolean,
): Promise<LoadError> {
  if (!answered && (await redirects(url, request))) return LoadError.of('load.redirect', url);
  const unknown = LoadError.unknown(url);
  // Not `location.origin`: a sandboxed frame stands at an address of the server, and has no origin.
  const page = globalThis.origin;
  try {
    const { origin } = new URL(url, typeof document === 'undefined' ? undefined : document.baseURI);
    if (unknown.message === 'load.offline' || answered || page === undefined || origin === page)
      return unknown;
    return LoadError.of(page === 'null' ? 'load.no-origin' : 'load.blocked', url, { origin: page });
  } catch {
    return LoadError.of('load.bad-address', url);
  }
}

/** An address that leads on and on fails like one that nobody answers. */
async function redirects(url: string, request: RequestInit): Promise<boolean> {
  const answer = await fetch(url, { ...request, redirect: 'manual' }).catch(() => null);
  void answer?.body?.cancel();
  return answer?.type === 'opaqueredirect';
}
