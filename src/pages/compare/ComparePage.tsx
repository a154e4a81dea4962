import { WorkspaceGate } from '../../features/workspace/WorkspaceGate.tsx';
import { Compare } from './Compare.tsx';

/** How do these differ, and what of it may be compared? */
export function ComparePage() {
  return (
    <WorkspaceGate needs={['clusters', 'provinces']}>
      {(workspace) => <Compare workspace={workspace} />}
    </WorkspaceGate>
  );
}
