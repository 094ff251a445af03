import { finish, type Steps } from '../model/steps.js';

/**
 * One stage on the way to a layout, kept until what it depends on changes: the same arguments, by identity, give the same
 * result again. A long one can be put down and taken up.
 */
export class Stage<A extends readonly unknown[], R> {
  #last: { readonly args: A; readonly result: R } | null = null;

  constructor(private readonly make: (...args: A) => Steps<R>) {}

  *steps(...args: A): Steps<R> {
    const last = this.#last;
    if (last?.args.length === args.length && last.args.every((arg, i) => Object.is(arg, args[i])))
      return last.result;
    const result = yield* this.make(...args);
    this.#last = { args, result };
    return result;
  }

  /** All of it at one go. */
  now(...args: A): R {
    return finish(this.steps(...args));
  }
}
