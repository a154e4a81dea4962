import { useSyncExternalStore } from 'react';
import { useEvidence } from '../../charts/evidence/EvidenceContext.ts';
import type { MarkFact } from '../../charts/figure.ts';

const never = () => () => undefined;

/** What the page tells of the value that the address asks to be explained; undefined where it knows nothing of it. */
export function useExplained(): MarkFact | undefined {
  const evidence = useEvidence();
  const address = evidence?.address ?? null;
  const factNow = () => (address === null ? undefined : evidence?.shelf.factAt(address));

  return useSyncExternalStore(evidence?.shelf.subscribe ?? never, factNow);
}
