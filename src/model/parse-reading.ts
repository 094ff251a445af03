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
}

/** One reading of a document: where it stands, which ids it has met, what it found wrong. */
export class Reading {
  /** Keys and indexes from the root to the value being read; a pointer is only written for a problem. */
  readonly path: (string | number)[] = [];
  readonly findings: Finding[] = [];
  /** Findings met after `limit` of them; counted, not kept. */
  unlisted = 0;
  /** What goes if the value being read cannot be used, such as `event`; `null`: its own field. */
  lost: string | null = null;
  /** The event, actor, source … being read: the subject of a problem. */
  item: unknown;
  lang = 'en';
  /** Every id met so far in something that was kept, and of what kind that is. */
  readonly ids = new Map<Id, string>();
  #order: Id[] = [];
  #wanted = new Map<string, Set<Id>>();

  /** `known`: the ids of a first reading, against which references are checked; `null` in that first one. */
  constructor(
    readonly known: ReadonlyMap<Id, string> | null,
    readonly limit: number,
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

  /** Whether a reference finds its target; a first reading believes it and remembers it. */
  refer(kind: string, id: Id): boolean {
    if (this.known) return matches(this.known, kind, id);
    let ids = this.#wanted.get(kind);
    if (!ids) this.#wanted.set(kind, (ids = new Set()));
    ids.add(id);
    return true;
  }

  /** Whether all references believed in have found their targets, so that no second reading is needed. */
  get settled(): boolean {
    for (const [kind, ids] of this.#wanted) {
      for (const id of ids) if (!matches(this.ids, kind, id)) return false;
    }
    return true;
  }

  get field(): string {
    return this.path.findLast((key) => typeof key === 'string')?.toString() ?? 'document';
  }

  /** Names a problem with the value being read; gives `undefined`, which stands for "left out". */
  report(code: ProblemCode, more?: ProblemValues, names?: readonly string[]): undefined {
    if (this.findings.length >= this.limit) {
      this.unlisted++;
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
