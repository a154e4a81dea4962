import { lazy, Suspense } from 'react';
import { useView } from '../../features/workspace/useView.ts';
import { useWorkspace } from '../../features/workspace/useWorkspace.ts';
import { withWords } from '../../i18n/withWords.ts';

const ExplainedValue = lazy(
  withWords(() =>
    import('./ExplainedValue.tsx').then((module) => ({ default: module.ExplainedValue })),
  ),
);

/** The evidence of the value that the address names, over any page; loaded when the first one is opened. */
export function EvidenceHost() {
  const { fact } = useView();

  return fact === null ? null : <EvidenceAt />;
}

function EvidenceAt() {
  const state = useWorkspace();
  if (state.kind !== 'ready' || state.workspace.view.fact === null) return null;

  return (
    <Suspense>
      <ExplainedValue workspace={state.workspace} address={state.workspace.view.fact} />
    </Suspense>
  );
}
