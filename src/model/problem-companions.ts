/** What else is loaded where a document has problems, such as the words for them in another language. */
export const companions: (() => Promise<unknown>)[] = [];

/** One that cannot be fetched leaves the problems in English. */
export function loadCompanions(): Promise<unknown> {
  return Promise.all(companions.map((load) => load().catch(() => undefined)));
}
