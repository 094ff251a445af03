// Bundlers that know of developing say so in `import.meta.env`; plain browsers and Node have no such thing.
// In a bundle for use this is a constant, and what follows from it falls away.
export const DEVELOPING = (import.meta as { readonly env?: { readonly DEV?: boolean } }).env?.DEV === true;

/** Whether a reader sees that a language lacks a message: while a page is developed, never in use. */
export const missing = { marked: DEVELOPING };

/** English said for want of a message: quietly, or so that it cannot be overlooked. English itself lacks nothing. */
export function standIn(said: string, lang: string, marked: boolean): string {
  return marked && !/^en\b/i.test(lang) ? `⟦${said}⟧` : said;
}
