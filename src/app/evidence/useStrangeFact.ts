import { useEffect, useState } from 'react';
import { useView } from '../../features/workspace/useView.ts';
import type { IgnoredPart } from '../../state/viewState.ts';
import { useExplained } from './useExplained.ts';

/** How long the figures of a page may take to come before a value is said to be on none of them. */
const patienceMs = 4000;

/** A computed value that the address names and no figure of the page has, as a part of the link that is left out. */
export function useStrangeFact(): readonly IgnoredPart[] {
  const { fact } = useView();
  const isKnown = useExplained() !== undefined;
  const waited = fact?.includes(':') === true && !isKnown ? fact : null;
  const [missed, setMissed] = useState<string | null>(null);

  useEffect(() => {
    if (waited === null) return undefined;
    const timer = setTimeout(() => setMissed(waited), patienceMs);

    return () => clearTimeout(timer);
  }, [waited]);

  return waited !== null && waited === missed ? [{ name: 'fact', value: waited }] : [];
}
