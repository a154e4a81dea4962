import type { MarkFact } from '../figure.ts';

/** Facts by their addresses. */
export type Facts = Pick<ReadonlyMap<string, MarkFact>, 'has' | 'get'>;

/**
 * What the parts of a page can tell of their values, kept where the evidence drawer finds it: a value
 * that was worked out is known only to the figure that shows it.
 */
export interface FactShelf {
  /** Puts the facts of one part on the shelf; the answer takes them off again. */
  readonly put: (facts: Facts) => () => void;
  readonly factAt: (address: string) => MarkFact | undefined;
  readonly subscribe: (onChange: () => void) => () => void;
}

export function createFactShelf(): FactShelf {
  const parts = new Set<Facts>();
  const listeners = new Set<() => void>();
  const changed = () => listeners.forEach((listener) => listener());

  return {
    put: (facts) => {
      parts.add(facts);
      changed();

      return () => {
        parts.delete(facts);
        changed();
      };
    },
    factAt: (address) => {
      const holder = [...parts].find((facts) => facts.has(address));

      return holder?.get(address);
    },
    subscribe: (listener) => {
      listeners.add(listener);

      return () => listeners.delete(listener);
    },
  };
}
