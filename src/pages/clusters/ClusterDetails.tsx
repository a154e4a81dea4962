import { lazy, Suspense } from 'react';
import type { ClusterId } from '../../domain/ids.ts';
import type { TableReader } from './clusterContext.ts';

const ClusterDrawer = lazy(() =>
  import('./ClusterDrawer.tsx').then((module) => ({ default: module.ClusterDrawer })),
);

interface ClusterDetailsProps {
  readonly reader: TableReader;
  /** The cluster that the address opens; null: none. */
  readonly id: ClusterId | null;
  readonly onOpen: (id: ClusterId) => void;
  readonly onClose: () => void;
}

/** The details of one cluster, loaded when the first one is opened. */
export function ClusterDetails({ reader, id, onOpen, onClose }: ClusterDetailsProps) {
  const cluster = id === null ? undefined : reader.dataset.clusterById.get(id);
  if (!cluster) return null;

  return (
    <Suspense>
      <ClusterDrawer
        key={cluster.id}
        reader={reader}
        cluster={cluster}
        onOpen={onOpen}
        onClose={onClose}
      />
    </Suspense>
  );
}
