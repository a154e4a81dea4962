import { useParams } from '@tanstack/react-router';
import { WorkspaceGate } from '../../features/workspace/WorkspaceGate.tsx';
import { clusterId } from '../../domain/ids.ts';
import { ClusterProfile } from './ClusterProfile.tsx';
import { UnknownCluster } from './UnknownCluster.tsx';

/** Who is this cluster? */
export function ClusterProfilePage() {
  const { clusterId: asked } = useParams({ from: '/clusters/$clusterId' });

  return (
    <WorkspaceGate needs={['clusters', 'indicators', 'units', 'observations']}>
      {(workspace) => {
        const cluster = workspace.dataset.clusterById.get(clusterId(asked));

        return cluster ? (
          <ClusterProfile key={cluster.id} workspace={workspace} cluster={cluster} />
        ) : (
          <UnknownCluster workspace={workspace} asked={asked} />
        );
      }}
    </WorkspaceGate>
  );
}
