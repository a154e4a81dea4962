import { WorkspaceGate } from '../../features/workspace/WorkspaceGate.tsx';
import { Overview } from './Overview.tsx';

/** How much of the industry the clusters are, and where they lie. */
export function OverviewPage() {
  return (
    <WorkspaceGate needs={['clusters', 'provinces']}>
      {(workspace) => <Overview workspace={workspace} />}
    </WorkspaceGate>
  );
}
