/** Deeper than any timeline, and shallower than any stack. */
const MAX_DEPTH = 100;
const SPACE = /(?:[\s\uFEFF]|\/\/[^\n]*|\/\*[^*]*(?:\*(?!\/)[^*]*)*\*\/)*/y;
const WORD = /[$\p{L}_+-.\d][$\p{L}\p{N}_.+-]*/uy;
const ESCAPES: Readonly<Record<string, string>> = {
  n: '\n',
  t: '\t',
  r: '\r',
  b: '\b',
  f: '\f',
  v: '\v',
  0: '\0',
};
const WORDS = new Map<string, unknown>([
  ['true', true],
  ['false', false],
  ['null', null],
  ['undefined', undefined],
]);

/**
 * Reads JSON, and what older timeline programs took for it: single quotes, names without quotes, comments, a comma too
 * many, and an assignment or a call around the whole. Nothing is run.
 *
 * @throws Error with one sentence where it is neither
 */
export function readRelaxedJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, '')) as unknown;
  } catch {
    const start = /^[\s\uFEFF]*(?:(?:var|let|const)\s+)?[\w$.]*\s*[=(]?/u.exec(text)?.[0].length ?? 0;
    return new RelaxedReader(text, /^[\s\uFEFF]*[[{/]/u.test(text) ? 0 : start).value(0);
  }
}

class RelaxedReader {
  constructor(
    readonly text: string,
    private at: number,
  ) {}

  value(depth: number): unknown {
    const sign = this.#sign();
    if (depth > MAX_DEPTH) throw this.#fault('is nested too deeply');
    if (sign === '{') return Object.fromEntries(this.#entries('}', depth));
    if (sign === '[') return this.#entries(']', depth).map(([, value]) => value);
    if (sign === '"' || sign === "'") return this.#string();
    const word = this.#word();
    if (WORDS.has(word)) return WORDS.get(word);
    const number = Number(word);
    if (word === '' || Number.isNaN(number)) throw this.#fault('cannot be read');
    return number;
  }

  #entries(end: '}' | ']', depth: number): [string, unknown][] {
    const entries: [string, unknown][] = [];
    this.at += 1;
    while (this.#sign() !== end) {
      let key = '';
      if (end === '}') {
        key = /["']/u.test(this.#sign()) ? this.#string() : this.#word();
        if (this.#sign() !== ':') throw this.#fault('cannot be read');
        this.at += 1;
      }
      entries.push([key, this.value(depth + 1)]);
      if (this.#sign() === ',') this.at += 1;
      else if (this.#sign() !== end) throw this.#fault('cannot be read');
    }
    this.at += 1;
    return entries;
  }

  #string(): string {
    const quote = this.text[this.at];
    let value = '';
    for (let at = this.at + 1, from = at; at < this.text.length; at++) {
      const sign = this.text[at]!;
      if (sign === quote) {
        this.at = at + 1;
        return value + this.text.slice(from, at);
      }
      if (sign !== '\\') continue;
      value += this.text.slice(from, at);
      const code = /u([0-9a-f]{4})|x([0-9a-f]{2})/iy;
      code.lastIndex = ++at;
      const hex = code.exec(this.text);
      const next = this.text[at] ?? '';
      value += hex
        ? String.fromCharCode(parseInt((hex[1] ?? hex[2])!, 16))
        : next === '\n'
          ? ''
          : (ESCAPES[next] ?? next);
      if (hex) at += hex[0].length - 1;
      from = at + 1;
    }
    throw this.#fault('ends inside a text');
  }

  #word(): string {
    WORD.lastIndex = this.at;
    const word = WORD.exec(this.text)?.[0] ?? '';
    this.at += word.length;
    return word;
  }

  #sign(): string {
    SPACE.lastIndex = this.at;
    SPACE.exec(this.text);
    this.at = SPACE.lastIndex;
    return this.text[this.at] ?? '';
  }

  #fault(what: string): Error {
    const line = this.text.slice(0, this.at).split('\n').length;
    return new Error(`The JSON ${what} (line ${line}).`);
  }
}
