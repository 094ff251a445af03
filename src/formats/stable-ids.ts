import { fold } from '../model/fold.js';

const ID = /^[a-z0-9][a-z0-9._-]{0,79}$/;
const LONGEST_SLUG = 60;

/**
 * Ids for things that come without: made from their names alone, so that reading a file again gives the same ids, and
 * those of a list stay when one is put in between. No two are alike.
 */
export class StableIds {
  readonly #taken = new Set<string>();
  readonly #repeats = new Map<string, number>();

  /** The id that a file gives, where it has the form of ours and is free; else `null`. */
  keep(id: string): string | null {
    if (!ID.test(id) || this.#taken.has(id)) return null;
    this.#taken.add(id);
    return id;
  }

  /**
   * @param kind stands before a name in a script that ids cannot be written in
   * @param date tells apart two things of one name
   */
  make(name: string, kind: string, date = ''): string {
    const base = slug(name) || kind;
    const dated = date ? `${base}-${slug(date)}` : base;
    for (const id of [base, dated]) if (this.keep(id)) return id;
    for (let n = this.#repeats.get(dated) ?? 2; ; n++) {
      const id = this.keep(`${dated}-${n}`);
      this.#repeats.set(dated, n + 1);
      if (id) return id;
    }

    function slug(text: string): string {
      const plain = fold(text);
      const latin = plain.replace(/[^a-z0-9]+/gu, '-').replace(/^-|-$/gu, '');
      const short =
        latin.length > LONGEST_SLUG ? latin.slice(0, LONGEST_SLUG).replace(/-[^-]*$/u, '') : latin;
      // What the letters a to z do not say, a number made from the whole name does.
      const lost = /[^\p{ASCII}]/u.test(plain.replace(/[^\p{L}\p{N}]/gu, ''));
      return lost ? [short.slice(0, 40) || kind, fingerprint(plain)].join('-') : short;
    }
  }
}

/** Six or seven letters and digits for a text (FNV-1a, 32 bits). */
function fingerprint(text: string): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash >>> 0).toString(36);
}
