import { WorkspaceGate } from '../../features/workspace/WorkspaceGate.tsx';
import { Datasets } from './Datasets.tsx';

/** What is loaded, where it comes from, and what is wrong with it? Needs no table: it tells which are missing. */
export function DatasetsPage() {
  return (
    <WorkspaceGate needs={[]}>{(workspace) => <Datasets workspace={workspace} />}</WorkspaceGate>
  );
}
