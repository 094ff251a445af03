import { noChange, type ChildPart } from 'lit';
import {
  getCommittedValue,
  insertPart,
  removePart,
  setChildPartValue,
  setCommittedValue,
} from 'lit/directive-helpers.js';
import { directive, Directive } from 'lit/directive.js';

/**
 * What Lit's `repeat` does, in less: every item keeps its nodes as long as its key is there. What comes and goes moves none
 * of the others, so that a button that has focus keeps it; nor does one that goes to another place.
 */
class KeyedList extends Directive {
  #keys: readonly unknown[] = [];

  render<T>(items: readonly T[], keyOf: (item: T) => unknown, template: (item: T) => unknown): unknown {
    this.#keys = items.map(keyOf);
    return items.map(template);
  }

  override update(part: ChildPart, [items, keyOf, template]: Parameters<this['render']>): unknown {
    const keysBefore = this.#keys;
    const values = this.render(items, keyOf, template) as unknown[];
    const before = getCommittedValue(part) as unknown;
    if (!Array.isArray(before)) return values;
    const known = new Map(keysBefore.map((key, i) => [key, before[i] as ChildPart]));
    const wanted = new Set(this.#keys);
    known.forEach((it, key) => {
      if (!wanted.has(key)) removePart(it);
    });
    const kept = [...known].filter(([key]) => wanted.has(key)).map(([, it]) => it);
    const moved = new Set<unknown>();
    let at = 0;
    const parts = this.#keys.map((key, i) => {
      const own = known.get(key);
      while (moved.has(kept[at])) at++;
      // The one before it has its turn further on.
      if (own && own === kept[at + 1]) at++;
      if (own && own === kept[at]) {
        at++;
        return setChildPartValue(own, values[i]);
      }
      if (own) moved.add(own);
      return setChildPartValue(insertPart(part, kept[at], own), values[i]);
    });
    setCommittedValue(part, parts);
    return noChange;
  }
}

export const keyedList = directive(KeyedList) as <T>(
  items: readonly T[],
  keyOf: (item: T) => unknown,
  template: (item: T) => unknown,
) => unknown;
