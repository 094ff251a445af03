import northgate from '../fixtures/northgate.json';

/** A fresh copy of the invented example, with changes made to it. */
export function example(change: (document: Example) => void = () => undefined): Example {
  const copy = structuredClone(northgate) as unknown as Example;
  change(copy);
  return copy;
}

export interface Example {
  title: unknown;
  lang: string;
  events: Record<string, unknown>[];
  [key: string]: unknown;
}

/** Many events, one a day, of which every third has a category. */
export function many(count: number): Example {
  return {
    version: '1.0',
    lang: 'en',
    title: 'Many',
    categories: [{ id: 'third', label: 'Third', color: '#182469', shape: 'square' }],
    events: Array.from({ length: count }, (_, i) => ({
      id: `e${i}`,
      title: `Event number ${i}`,
      when: new Date(Date.UTC(1988, 0, 1 + i)).toISOString().slice(0, 10),
      ...(i % 3 === 0 ? { categories: ['third'] } : {}),
    })),
  };
}
