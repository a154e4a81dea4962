import type { ReactNode } from 'react';
import type { ResourceName } from '../../data/package/resourceName.ts';
import { DataProblem } from './DataProblem.tsx';
import { LoadingPage } from './LoadingPage.tsx';
import { useWorkspace, type Workspace } from './useWorkspace.ts';

interface WorkspaceGateProps {
  /** Tables without which the page has nothing to show. */
  readonly needs: readonly ResourceName[];
  readonly children: (workspace: Workspace) => ReactNode;
}

/** The page once its data are there; before that its shape, and what failed where it cannot come. */
export function WorkspaceGate({ needs, children }: WorkspaceGateProps) {
  const state = useWorkspace();
  if (state.kind === 'loading') return <LoadingPage />;
  if (state.kind === 'failed') {
    return <DataProblem resource={null} error={state.error} retry={state.retry} />;
  }
  const { loaded, retry } = state.workspace;
  const missing = needs.flatMap((resource) => {
    const error = loaded.failures.get(resource);

    return error ? [{ resource, error }] : [];
  });
  if (missing.length === 0) return children(state.workspace);

  return missing.map(({ resource, error }) => (
    <DataProblem key={resource} resource={resource} error={error} retry={retry} />
  ));
}
