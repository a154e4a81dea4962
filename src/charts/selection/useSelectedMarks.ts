import { use, useMemo } from 'react';
import { MarkStatesContext } from './MarkStatesContext.tsx';

/** The marks of the figure around that are part of the selection. */
export function useSelectedMarks(): ReadonlySet<string> {
  const states = use(MarkStatesContext);

  return useMemo(
    () => new Set([...states].flatMap(([id, { choice }]) => (choice === 'selected' ? [id] : []))),
    [states],
  );
}
