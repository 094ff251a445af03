import { clip, pickText } from './text.js';
import type { Id, Text } from './document.js';
import type { ProblemCode, ProblemValues } from './problem-sentences.js';

/** A problem that is not yet in words: these are loaded only where there is something to say. */
export interface Finding {
  readonly code: ProblemCode;
  readonly values: ProblemValues;
  readonly pointer: string;
  readonly subject?: string;
  /** For an unknown name: the names that may stand there. */
  readonly names?: readonly string[];
  /** A line or a file that is no JSON: what stands there says why. */
  readonly text?: string;
  readonly line?: number;
  /** The part of a split document it stands in. */
  readonly file?: string;
}

/** How far the reading of a list is: its entries up to `read` have been checked, and `kept` of them, if not all. */
export interface Sight {
  readonly entries: readonly unknown[];
  readonly kept: readonly unknown[] | null;
  readonly read: number;
  /** `null` where it is not known how many will come. */
  readonly total: number | null;
}

/** One reading of a document: where it stands, which ids it has met, what it found wrong. */
export class Reading {
  /** Keys and indexes from the root to the value being read; a pointer is only written for a problem. */
  readonly path: (string | number)[] = [];
  readonly findings: Finding[] = [];
  /** How often each code was met after `limit` findings, which are no longer kept; with ` event` where that cost one. */
  readonly unlisted = new Map<string, number>();
  /** Of the list of the document being read. */
  sight: Sight | null = null;
  /** What goes if the value being read cannot be used, such as `event`; `null`: its own field. */
  lost: string | null = null;
  /** The event, actor, source … being read: the subject of a problem. */
  item: unknown;
  lang = 'en';
  #order: Id[] = [];
  #wanted = new Map<string, Set<Id>>();

  /**
   * @param known ids against which references are checked; `null` where all are believed
   * @param limit of the findings that are kept
   * @param believed kinds of which references are believed all the same, since what they lead to is read later
   * @param ids every id met so far in something that was kept, and of what kind that is
   */
  constructor(
    readonly known: ReadonlyMap<Id, string> | null,
    readonly limit: number,
    readonly believed: readonly string[] = [],
    readonly ids = new Map<Id, string>(),
  ) {}

  /** `false` where the id is taken. */
  declare(id: Id, kind: string): boolean {
    if (this.ids.has(id)) return false;
    this.ids.set(id, kind);
    this.#order.push(id);
    return true;
  }

  get mark(): number {
    return this.#order.length;
  }

  /** Takes back the ids of something left out. */
  forget(mark: number): void {
    for (const id of this.#order.splice(mark)) this.ids.delete(id);
  }

  /** Whether a reference finds its target; one that is believed is remembered. */
  refer(kind: string, id: Id): boolean {
    if (this.known && !this.believed.includes(kind)) return matches(this.known, kind, id);
    let ids = this.#wanted.get(kind);
    if (!ids) this.#wanted.set(kind, (ids = new Set()));
    ids.add(id);
    return true;
  }

  /** Whether all references believed in have found their targets, but for those of some kinds. */
  settled(ids: ReadonlyMap<Id, string>, except: readonly string[] = []): boolean {
    for (const [kind, wanted] of this.#wanted) {
      if (except.includes(kind)) continue;
      for (const id of wanted) if (!matches(ids, kind, id)) return false;
    }
    return true;
  }

  get field(): string {
    return this.path.findLast((key) => typeof key === 'string')?.toString() ?? 'document';
  }

  /** Names a problem with the value being read; gives `undefined`, which stands for "left out". */
  report(code: ProblemCode, more?: ProblemValues, names?: readonly string[]): undefined {
    if (this.findings.length >= this.limit) {
      const kind = this.lost === 'event' ? `${code} event` : code;
      this.unlisted.set(kind, (this.unlisted.get(kind) ?? 0) + 1);
      return undefined;
    }
    const field = clip(this.field, 80);
    const subject = nameOf(this.item, this.lang);
    this.findings.push({
      code,
      values: { field, lost: this.lost ?? `“${field}”`, ...more },
      pointer: this.path.map((key) => '/' + String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join(''),
      ...(subject && { subject }),
      ...(names && { names }),
    });
    return undefined;
  }

  /** The commonest problem: a value of another kind. */
  wrongType(value: unknown, expected: string): undefined {
    return this.report('field.wrong-type', { found: kindOf(value), expected });
  }
}

function matches(ids: ReadonlyMap<Id, string>, kind: string, id: Id): boolean {
  const found = ids.get(id);
  return found !== undefined && (kind === 'thing' || found === kind);
}

/** A value's kind in plain words. */
export function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return 'text';
  if (typeof value === 'boolean') return String(value);
  if (typeof value === 'number') return `the number ${value}`;
  return typeof value === 'object' ? 'an object' : `a value of type ${typeof value}`;
}

/** The title, name or id of something, whatever it is. */
function nameOf(item: unknown, lang: string): string | undefined {
  try {
    const { title, name, label, id } = item as Record<string, Text | undefined>;
    const text = pickText(title ?? name ?? label, lang, lang)?.value ?? (id as string | undefined);
    return text === undefined ? undefined : clip(String(text), 120);
  } catch {
    return undefined;
  }
}
