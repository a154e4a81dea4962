import { useMemo } from 'react';
import { useMarkStates } from './MarkStatesContext.tsx';

/** The marks of the figure around that are part of the selection. */
export function useSelectedMarks(): ReadonlySet<string> {
  const states = useMarkStates();

  return useMemo(
    () => new Set([...states].flatMap(([id, { choice }]) => (choice === 'selected' ? [id] : []))),
    [states],
  );
}
