import { createContext, use, useEffect } from 'react';
import type { Facts, FactShelf } from './factShelf.ts';

/** Where a value is taken to be explained. */
export interface EvidenceDesk {
  /** The value that is explained now, as `factAddress` names it; null: none. */
  readonly address: string | null;
  readonly open: (address: string) => void;
  readonly shelf: FactShelf;
}

/** Null where nothing can be explained: in an exported picture, or in a chart on its own. */
export const EvidenceContext = createContext<EvidenceDesk | null>(null);

/** Where the values of a page are explained; undefined where they are not. */
export function useEvidence(): EvidenceDesk | undefined {
  return use(EvidenceContext) ?? undefined;
}

/** Tells what a part of the page knows of its values, for as long as it is shown. */
export function useShelvedFacts(facts: Facts): void {
  const shelf = use(EvidenceContext)?.shelf;

  useEffect(() => shelf?.put(facts), [shelf, facts]);
}
