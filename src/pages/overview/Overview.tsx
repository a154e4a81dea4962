import { lazy, Suspense } from 'react';
import { Tiles } from '../../features/tiles/Tiles.tsx';
import type { Workspace } from '../../features/workspace/useWorkspace.ts';
import { DocumentTitle } from '../../ui/DocumentTitle.tsx';
import { headlineTiles } from './headlineTiles.ts';
import { Lede } from './Lede.tsx';
import styles from './OverviewPage.module.css';
import { useOverview } from './useOverview.ts';

/** The figures come after the headline numbers, so that these need not wait for them. */
const OverviewFigures = lazy(() =>
  import('./OverviewFigures.tsx').then((module) => ({ default: module.OverviewFigures })),
);

export function Overview({ workspace }: { readonly workspace: Workspace }) {
  const overview = useOverview(workspace);
  const { shell, overview: words } = workspace.locale.text;

  return (
    <>
      <DocumentTitle title={shell.documentTitle(words.title)} />
      <Lede workspace={workspace} overview={overview} />
      <Tiles tiles={headlineTiles(overview.context)} />
      <Suspense fallback={<div className={styles['figuresToCome']} />}>
        <OverviewFigures workspace={workspace} overview={overview} />
      </Suspense>
    </>
  );
}
