import { WorkspaceGate } from '../../features/workspace/WorkspaceGate.tsx';
import { Explore } from './Explore.tsx';

/** The workbench: one chart of a measure, linked views beside it, and the table of what is drawn. */
export function ExplorePage() {
  return (
    <WorkspaceGate needs={['clusters', 'observations', 'indicators', 'units']}>
      {(workspace) => <Explore workspace={workspace} />}
    </WorkspaceGate>
  );
}
