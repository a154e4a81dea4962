import { WorkspaceGate } from '../../features/workspace/WorkspaceGate.tsx';
import { Notices } from './Notices.tsx';

/** What was announced, and for whom? */
export function NoticesPage() {
  return (
    <WorkspaceGate needs={['notices', 'notice_links']}>
      {(workspace) => <Notices workspace={workspace} />}
    </WorkspaceGate>
  );
}
