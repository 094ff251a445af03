import { breathe, SLICE } from './slices.js';

/** Hands on what comes, in slices: much may have come at once. */
export async function pump<T>(pieces: AsyncIterable<T>, take: (piece: T) => void): Promise<void> {
  let end = performance.now() + SLICE;
  for await (const piece of pieces) {
    take(piece);
    if (performance.now() < end) continue;
    await breathe();
    end = performance.now() + SLICE;
  }
}
