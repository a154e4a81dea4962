import { WorkspaceGate } from '../../features/workspace/WorkspaceGate.tsx';
import { Clusters } from './Clusters.tsx';

/** Which clusters match? All of them in one table. */
export function ClustersPage() {
  return (
    <WorkspaceGate needs={['clusters']}>
      {(workspace) => <Clusters workspace={workspace} />}
    </WorkspaceGate>
  );
}
