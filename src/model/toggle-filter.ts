import type { Id } from './document.js';
import type { Filter } from './filter.js';

/** A filter with one value of a group put in, or taken out where it was in. */
export function toggleFilter(filter: Filter, group: 'categories' | 'persons' | 'sources', id: Id): Filter {
  const values = filter[group];
  return {
    ...filter,
    [group]: values.includes(id) ? values.filter((value) => value !== id) : [...values, id],
  };
}
